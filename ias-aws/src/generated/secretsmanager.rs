// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::SecretsManager`.

use super::prelude::*;

cfn::resource!(
    /// [`AWS::SecretsManager::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-resourcepolicy.html).
    pub CfnResourcePolicy, CfnResourcePolicyProps, "AWS::SecretsManager::ResourcePolicy", tags = None
);
impl CfnResourcePolicy {
    /// What `Ref` returns: `SecretId`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnResourcePolicy`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnResourcePolicyProps(Object);
ias_core::shape!(CfnResourcePolicyProps);
impl CfnResourcePolicyProps {
    /// Takes what is mandatory.
    pub fn new(resource_policy: impl IntoVal<Json>, secret_id: impl IntoVal<String>) -> Self { Self(Object::new()).resource_policy(resource_policy).secret_id(secret_id) }
    /// Key of `BlockPublicPolicy`.
    pub const BLOCK_PUBLIC_POLICY: Key<Self, bool> = Key::new("BlockPublicPolicy");
    /// `BlockPublicPolicy`. Write-only.
    pub fn block_public_policy(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("BlockPublicPolicy", value); self }
    /// Key of `ResourcePolicy`.
    pub const RESOURCE_POLICY: Key<Self, Json> = Key::new("ResourcePolicy");
    /// `ResourcePolicy`: mandatory, 1 to 20480 characters.
    pub fn resource_policy(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("ResourcePolicy", value); self }
    /// Key of `SecretId`.
    pub const SECRET_ID: Key<Self, String> = Key::new("SecretId");
    /// `SecretId`: mandatory, 1 to 2048 characters. Changing it replaces the resource.
    pub fn secret_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SecretId", value); self }
}

cfn::resource!(
    /// [`AWS::SecretsManager::RotationSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-rotationschedule.html).
    pub CfnRotationSchedule, CfnRotationScheduleProps, "AWS::SecretsManager::RotationSchedule", tags = None
);
impl CfnRotationSchedule {
    /// What `Ref` returns: `Id`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnRotationSchedule`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnRotationScheduleProps(Object);
ias_core::shape!(CfnRotationScheduleProps);
impl CfnRotationScheduleProps {
    /// Takes what is mandatory.
    pub fn new(secret_id: impl IntoVal<String>) -> Self { Self(Object::new()).secret_id(secret_id) }
    /// Key of `ExternalSecretRotationMetadata`.
    pub const EXTERNAL_SECRET_ROTATION_METADATA: Key<Self, List<cfn_rotation_schedule::ExternalSecretRotationMetadataItem>> = Key::new("ExternalSecretRotationMetadata");
    /// `ExternalSecretRotationMetadata`.
    pub fn external_secret_rotation_metadata(mut self, value: impl IntoVal<List<cfn_rotation_schedule::ExternalSecretRotationMetadataItem>>) -> Self { self.0.put("ExternalSecretRotationMetadata", value); self }
    /// Key of `ExternalSecretRotationRoleArn`.
    pub const EXTERNAL_SECRET_ROTATION_ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("ExternalSecretRotationRoleArn");
    /// `ExternalSecretRotationRoleArn`.
    pub fn external_secret_rotation_role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("ExternalSecretRotationRoleArn", value); self }
    /// Key of `HostedRotationLambda`.
    pub const HOSTED_ROTATION_LAMBDA: Key<Self, cfn_rotation_schedule::HostedRotationLambda> = Key::new("HostedRotationLambda");
    /// `HostedRotationLambda`. Write-only.
    pub fn hosted_rotation_lambda(mut self, value: impl IntoVal<cfn_rotation_schedule::HostedRotationLambda>) -> Self { self.0.put("HostedRotationLambda", value); self }
    /// Key of `RotateImmediatelyOnUpdate`.
    pub const ROTATE_IMMEDIATELY_ON_UPDATE: Key<Self, bool> = Key::new("RotateImmediatelyOnUpdate");
    /// `RotateImmediatelyOnUpdate`. Write-only.
    pub fn rotate_immediately_on_update(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("RotateImmediatelyOnUpdate", value); self }
    /// Key of `RotationLambdaARN`.
    pub const ROTATION_LAMBDA_ARN: Key<Self, String> = Key::new("RotationLambdaARN");
    /// `RotationLambdaARN`.
    pub fn rotation_lambda_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RotationLambdaARN", value); self }
    /// Key of `RotationRules`.
    pub const ROTATION_RULES: Key<Self, cfn_rotation_schedule::RotationRules> = Key::new("RotationRules");
    /// `RotationRules`.
    pub fn rotation_rules(mut self, value: impl IntoVal<cfn_rotation_schedule::RotationRules>) -> Self { self.0.put("RotationRules", value); self }
    /// Key of `SecretId`.
    pub const SECRET_ID: Key<Self, String> = Key::new("SecretId");
    /// `SecretId`: mandatory. Changing it replaces the resource.
    pub fn secret_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SecretId", value); self }
}

/// Types of [`CfnRotationSchedule`].
pub mod cfn_rotation_schedule {
    use super::super::prelude::*;

    /// `ExternalSecretRotationMetadataItem`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExternalSecretRotationMetadataItem(Object);
    ias_core::shape!(ExternalSecretRotationMetadataItem);
    impl ExternalSecretRotationMetadataItem {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// `HostedRotationLambda`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct HostedRotationLambda(Object);
    ias_core::shape!(HostedRotationLambda);
    impl HostedRotationLambda {
        /// Takes what is mandatory.
        pub fn new(rotation_type: impl IntoVal<String>) -> Self { Self(Object::new()).rotation_type(rotation_type) }
        /// Key of `ExcludeCharacters`.
        pub const EXCLUDE_CHARACTERS: Key<Self, String> = Key::new("ExcludeCharacters");
        /// `ExcludeCharacters`. Write-only.
        pub fn exclude_characters(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ExcludeCharacters", value); self }
        /// Key of `KmsKeyArn`.
        pub const KMS_KEY_ARN: Key<Self, Is<kinds::KeyArn>> = Key::new("KmsKeyArn");
        /// `KmsKeyArn`. Write-only.
        pub fn kms_key_arn(mut self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { self.0.put("KmsKeyArn", value); self }
        /// Key of `MasterSecretArn`.
        pub const MASTER_SECRET_ARN: Key<Self, String> = Key::new("MasterSecretArn");
        /// `MasterSecretArn`. Write-only.
        pub fn master_secret_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MasterSecretArn", value); self }
        /// Key of `MasterSecretKmsKeyArn`.
        pub const MASTER_SECRET_KMS_KEY_ARN: Key<Self, String> = Key::new("MasterSecretKmsKeyArn");
        /// `MasterSecretKmsKeyArn`. Write-only.
        pub fn master_secret_kms_key_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MasterSecretKmsKeyArn", value); self }
        /// Key of `RotationLambdaName`.
        pub const ROTATION_LAMBDA_NAME: Key<Self, String> = Key::new("RotationLambdaName");
        /// `RotationLambdaName`. Write-only.
        pub fn rotation_lambda_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RotationLambdaName", value); self }
        /// Key of `RotationType`.
        pub const ROTATION_TYPE: Key<Self, String> = Key::new("RotationType");
        /// `RotationType`: mandatory. Write-only.
        pub fn rotation_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RotationType", value); self }
        /// Key of `Runtime`.
        pub const RUNTIME: Key<Self, String> = Key::new("Runtime");
        /// `Runtime`. Write-only.
        pub fn runtime(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Runtime", value); self }
        /// Key of `SuperuserSecretArn`.
        pub const SUPERUSER_SECRET_ARN: Key<Self, String> = Key::new("SuperuserSecretArn");
        /// `SuperuserSecretArn`. Write-only.
        pub fn superuser_secret_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SuperuserSecretArn", value); self }
        /// Key of `SuperuserSecretKmsKeyArn`.
        pub const SUPERUSER_SECRET_KMS_KEY_ARN: Key<Self, String> = Key::new("SuperuserSecretKmsKeyArn");
        /// `SuperuserSecretKmsKeyArn`. Write-only.
        pub fn superuser_secret_kms_key_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SuperuserSecretKmsKeyArn", value); self }
        /// Key of `VpcSecurityGroupIds`.
        pub const VPC_SECURITY_GROUP_IDS: Key<Self, String> = Key::new("VpcSecurityGroupIds");
        /// `VpcSecurityGroupIds`. Write-only.
        pub fn vpc_security_group_ids(mut self, value: impl IntoVal<String>) -> Self { self.0.put("VpcSecurityGroupIds", value); self }
        /// Key of `VpcSubnetIds`.
        pub const VPC_SUBNET_IDS: Key<Self, String> = Key::new("VpcSubnetIds");
        /// `VpcSubnetIds`. Write-only.
        pub fn vpc_subnet_ids(mut self, value: impl IntoVal<String>) -> Self { self.0.put("VpcSubnetIds", value); self }
    }

    /// `RotationRules`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RotationRules(Object);
    ias_core::shape!(RotationRules);
    impl RotationRules {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AutomaticallyAfterDays`.
        pub const AUTOMATICALLY_AFTER_DAYS: Key<Self, i64> = Key::new("AutomaticallyAfterDays");
        /// `AutomaticallyAfterDays`.
        pub fn automatically_after_days(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("AutomaticallyAfterDays", value); self }
        /// Key of `Duration`.
        pub const DURATION: Key<Self, String> = Key::new("Duration");
        /// `Duration`.
        pub fn duration(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Duration", value); self }
        /// Key of `ScheduleExpression`.
        pub const SCHEDULE_EXPRESSION: Key<Self, String> = Key::new("ScheduleExpression");
        /// `ScheduleExpression`.
        pub fn schedule_expression(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ScheduleExpression", value); self }
    }
    impl Default for RotationRules { fn default() -> Self { Self::new() } }
}

cfn::resource!(
    /// [`AWS::SecretsManager::Secret`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html).
    ///
    /// Holds data: replacing or removing it loses them.
    pub CfnSecret, CfnSecretProps, "AWS::SecretsManager::Secret", tags = Some(Tagging::List("Tags"))
);
impl CfnSecret {
    /// What `Ref` returns: `Id`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::SecretArn>> { cfn::reference(&self.0) }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::SecretArn>> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnSecret`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnSecretProps(Object);
ias_core::shape!(CfnSecretProps);
impl CfnSecretProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: at most 2048 characters.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `GenerateSecretString`.
    pub const GENERATE_SECRET_STRING: Key<Self, cfn_secret::GenerateSecretString> = Key::new("GenerateSecretString");
    /// `GenerateSecretString`. Write-only.
    pub fn generate_secret_string(mut self, value: impl IntoVal<cfn_secret::GenerateSecretString>) -> Self { self.0.put("GenerateSecretString", value); self }
    /// Key of `KmsKeyId`.
    pub const KMS_KEY_ID: Key<Self, Is<kinds::KeyReference>> = Key::new("KmsKeyId");
    /// `KmsKeyId`: at most 2048 characters.
    pub fn kms_key_id(mut self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { self.0.put("KmsKeyId", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: at most 512 characters. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `ReplicaRegions`.
    pub const REPLICA_REGIONS: Key<Self, List<cfn_secret::ReplicaRegion>> = Key::new("ReplicaRegions");
    /// `ReplicaRegions`.
    pub fn replica_regions(mut self, value: impl IntoVal<List<cfn_secret::ReplicaRegion>>) -> Self { self.0.put("ReplicaRegions", value); self }
    /// Key of `SecretString`.
    pub const SECRET_STRING: Key<Self, String> = Key::new("SecretString");
    /// `SecretString`: 1 to 65536 characters. Write-only.
    pub fn secret_string(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SecretString", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_secret::Tag>> = Key::new("Tags");
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_secret::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `Type`.
    pub const TYPE: Key<Self, String> = Key::new("Type");
    /// `Type`: at most 256 characters.
    pub fn type_(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Type", value); self }
}
impl Default for CfnSecretProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnSecret`].
pub mod cfn_secret {
    use super::super::prelude::*;

    /// `GenerateSecretString`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GenerateSecretString(Object);
    ias_core::shape!(GenerateSecretString);
    impl GenerateSecretString {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ExcludeCharacters`.
        pub const EXCLUDE_CHARACTERS: Key<Self, String> = Key::new("ExcludeCharacters");
        /// `ExcludeCharacters`.
        pub fn exclude_characters(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ExcludeCharacters", value); self }
        /// Key of `ExcludeLowercase`.
        pub const EXCLUDE_LOWERCASE: Key<Self, bool> = Key::new("ExcludeLowercase");
        /// `ExcludeLowercase`.
        pub fn exclude_lowercase(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ExcludeLowercase", value); self }
        /// Key of `ExcludeNumbers`.
        pub const EXCLUDE_NUMBERS: Key<Self, bool> = Key::new("ExcludeNumbers");
        /// `ExcludeNumbers`.
        pub fn exclude_numbers(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ExcludeNumbers", value); self }
        /// Key of `ExcludePunctuation`.
        pub const EXCLUDE_PUNCTUATION: Key<Self, bool> = Key::new("ExcludePunctuation");
        /// `ExcludePunctuation`.
        pub fn exclude_punctuation(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ExcludePunctuation", value); self }
        /// Key of `ExcludeUppercase`.
        pub const EXCLUDE_UPPERCASE: Key<Self, bool> = Key::new("ExcludeUppercase");
        /// `ExcludeUppercase`.
        pub fn exclude_uppercase(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ExcludeUppercase", value); self }
        /// Key of `GenerateStringKey`.
        pub const GENERATE_STRING_KEY: Key<Self, String> = Key::new("GenerateStringKey");
        /// `GenerateStringKey`.
        pub fn generate_string_key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("GenerateStringKey", value); self }
        /// Key of `IncludeSpace`.
        pub const INCLUDE_SPACE: Key<Self, bool> = Key::new("IncludeSpace");
        /// `IncludeSpace`.
        pub fn include_space(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("IncludeSpace", value); self }
        /// Key of `PasswordLength`.
        pub const PASSWORD_LENGTH: Key<Self, i64> = Key::new("PasswordLength");
        /// `PasswordLength`.
        pub fn password_length(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("PasswordLength", value); self }
        /// Key of `RequireEachIncludedType`.
        pub const REQUIRE_EACH_INCLUDED_TYPE: Key<Self, bool> = Key::new("RequireEachIncludedType");
        /// `RequireEachIncludedType`.
        pub fn require_each_included_type(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("RequireEachIncludedType", value); self }
        /// Key of `SecretStringTemplate`.
        pub const SECRET_STRING_TEMPLATE: Key<Self, String> = Key::new("SecretStringTemplate");
        /// `SecretStringTemplate`.
        pub fn secret_string_template(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SecretStringTemplate", value); self }
    }
    impl Default for GenerateSecretString { fn default() -> Self { Self::new() } }

    /// `ReplicaRegion`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReplicaRegion(Object);
    ias_core::shape!(ReplicaRegion);
    impl ReplicaRegion {
        /// Takes what is mandatory.
        pub fn new(region: impl IntoVal<String>) -> Self { Self(Object::new()).region(region) }
        /// Key of `KmsKeyId`.
        pub const KMS_KEY_ID: Key<Self, Is<kinds::KeyReference>> = Key::new("KmsKeyId");
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { self.0.put("KmsKeyId", value); self }
        /// Key of `Region`.
        pub const REGION: Key<Self, String> = Key::new("Region");
        /// `Region`: mandatory.
        pub fn region(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Region", value); self }
    }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::SecretsManager::SecretTargetAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secrettargetattachment.html).
    pub CfnSecretTargetAttachment, CfnSecretTargetAttachmentProps, "AWS::SecretsManager::SecretTargetAttachment", tags = None
);
impl CfnSecretTargetAttachment {
    /// What `Ref` returns: `SecretId`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnSecretTargetAttachment`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnSecretTargetAttachmentProps(Object);
ias_core::shape!(CfnSecretTargetAttachmentProps);
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
    pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnSecretTargetAttachmentPropsRequired<A, B, C>) -> Self { Self(Object::new()).target_type(required.target_type).target_id(required.target_id).secret_id(required.secret_id) }
    /// Key of `SecretId`.
    pub const SECRET_ID: Key<Self, String> = Key::new("SecretId");
    /// `SecretId`: mandatory, 1 to 2048 characters. Changing it replaces the resource.
    pub fn secret_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SecretId", value); self }
    /// Key of `TargetId`.
    pub const TARGET_ID: Key<Self, String> = Key::new("TargetId");
    /// `TargetId`: mandatory.
    pub fn target_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TargetId", value); self }
    /// Key of `TargetType`.
    pub const TARGET_TYPE: Key<Self, String> = Key::new("TargetType");
    /// `TargetType`: mandatory.
    pub fn target_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TargetType", value); self }
}
