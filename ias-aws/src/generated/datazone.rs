// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::DataZone`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnConnection {} pub enum CfnDataSource {} pub enum CfnDomain {} pub enum CfnDomainUnit {} pub enum CfnEnvironment {} pub enum CfnEnvironmentActions {} pub enum CfnEnvironmentBlueprintConfiguration {} pub enum CfnEnvironmentProfile {} pub enum CfnFormType {} pub enum CfnGroupProfile {} pub enum CfnOwner {} pub enum CfnPolicyGrant {} pub enum CfnProject {} pub enum CfnProjectMembership {} pub enum CfnProjectProfile {} pub enum CfnSubscriptionTarget {} pub enum CfnUserProfile {} }

/// [`AWS::DataZone::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-connection.html).
///
/// What `Ref` returns: a text of DomainId, ConnectionId.
pub type CfnConnection = Handle<of::CfnConnection>;
impl cfn::ResourceType for of::CfnConnection { const TYPE: &'static str = "AWS::DataZone::Connection"; type Tags = cfn::NoTags; type Props = CfnConnectionProps; type Reference = String; }
impl CfnConnection {
    /// The attribute `ConnectionId`.
    #[inline] pub fn attr_connection_id(&self) -> Val<String> { cfn::attribute(&self.0, "ConnectionId") }
    /// The attribute `DomainId`.
    #[inline] pub fn attr_domain_id(&self) -> Val<String> { cfn::attribute(&self.0, "DomainId") }
    /// The attribute `DomainUnitId`.
    #[inline] pub fn attr_domain_unit_id(&self) -> Val<String> { cfn::attribute(&self.0, "DomainUnitId") }
    /// The attribute `EnvironmentId`.
    #[inline] pub fn attr_environment_id(&self) -> Val<String> { cfn::attribute(&self.0, "EnvironmentId") }
    /// The attribute `EnvironmentUserRole`.
    #[inline] pub fn attr_environment_user_role(&self) -> Val<String> { cfn::attribute(&self.0, "EnvironmentUserRole") }
    /// The attribute `ProjectId`.
    #[inline] pub fn attr_project_id(&self) -> Val<String> { cfn::attribute(&self.0, "ProjectId") }
    /// The attribute `Type`.
    #[inline] pub fn attr_type(&self) -> Val<String> { cfn::attribute(&self.0, "Type") }
}

/// Properties of [`CfnConnection`].
///
/// Mandatory: `DomainIdentifier`, `Name`.
///
/// A change replaces the resource: `DomainIdentifier`, `EnableTrustedIdentityPropagation`, `EnvironmentIdentifier`, `Name`, `ProjectIdentifier`, `Scope`.
pub type CfnConnectionProps = Fields<of::CfnConnection>;
impl CfnConnectionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(domain_identifier: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "DomainIdentifier", domain_identifier), "Name", name) }
    /// `AwsLocation`. Write-only.
    #[track_caller] pub fn aws_location(self, value: impl IntoVal<cfn_connection::AwsLocation>) -> Self { with(self, "AwsLocation", value) }
    /// `Configurations`. Write-only.
    #[track_caller] pub fn configurations(self, value: impl IntoVal<List<cfn_connection::ConnectionConfiguration>>) -> Self { with(self, "Configurations", value) }
    /// `Description`: at most 128 characters, matches `^[\S\s]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DomainIdentifier`: mandatory, matches `^dzd[_-][a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn domain_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DomainIdentifier", value) }
    /// `EnableTrustedIdentityPropagation`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn enable_trusted_identity_propagation(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableTrustedIdentityPropagation", value) }
    /// `EnvironmentIdentifier`: matches `^[a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn environment_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentIdentifier", value) }
    /// `Name`: mandatory, at most 64 characters, matches `^[\w][\w\.\-\_]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ProjectIdentifier`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn project_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectIdentifier", value) }
    /// `Props`. Write-only.
    #[track_caller] pub fn props(self, value: impl IntoVal<cfn_connection::ConnectionPropertiesInput>) -> Self { with(self, "Props", value) }
    /// `Scope`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn scope(self, value: impl IntoVal<cfn_connection::Scope>) -> Self { with(self, "Scope", value) }
}

/// Types of [`CfnConnection`].
pub mod cfn_connection {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AmazonQPropertiesInput {} impl ias_core::Optional for AmazonQPropertiesInput {} pub enum AthenaPropertiesInput {} pub enum AuthenticationConfigurationInput {} impl ias_core::Optional for AuthenticationConfigurationInput {} pub enum AuthenticationType {} pub enum AuthorizationCodeProperties {} impl ias_core::Optional for AuthorizationCodeProperties {} pub enum AwsLocation {} impl ias_core::Optional for AwsLocation {} pub enum BasicAuthenticationCredentials {} impl ias_core::Optional for BasicAuthenticationCredentials {} pub enum ConnectionConfiguration {} impl ias_core::Optional for ConnectionConfiguration {} pub enum GlueConnectionInput {} impl ias_core::Optional for GlueConnectionInput {} pub enum GlueOAuth2Credentials {} impl ias_core::Optional for GlueOAuth2Credentials {} pub enum GluePropertiesInput {} impl ias_core::Optional for GluePropertiesInput {} pub enum HyperPodPropertiesInput {} pub enum IamPropertiesInput {} impl ias_core::Optional for IamPropertiesInput {} pub enum LakehousePropertiesInput {} impl ias_core::Optional for LakehousePropertiesInput {} pub enum LineageSyncSchedule {} impl ias_core::Optional for LineageSyncSchedule {} pub enum MlflowPropertiesInput {} impl ias_core::Optional for MlflowPropertiesInput {} pub enum OAuth2ClientApplication {} impl ias_core::Optional for OAuth2ClientApplication {} pub enum OAuth2GrantType {} pub enum OAuth2Properties {} impl ias_core::Optional for OAuth2Properties {} pub enum PhysicalConnectionRequirements {} impl ias_core::Optional for PhysicalConnectionRequirements {} pub enum RedshiftLineageSyncConfigurationInput {} impl ias_core::Optional for RedshiftLineageSyncConfigurationInput {} pub enum RedshiftPropertiesInput {} impl ias_core::Optional for RedshiftPropertiesInput {} pub enum S3PropertiesInput {} pub enum Scope {} pub enum SparkEmrPropertiesInput {} impl ias_core::Optional for SparkEmrPropertiesInput {} pub enum SparkGlueArgs {} impl ias_core::Optional for SparkGlueArgs {} pub enum SparkGluePropertiesInput {} impl ias_core::Optional for SparkGluePropertiesInput {} pub enum UsernamePassword {} pub enum WorkflowsMwaaPropertiesInput {} impl ias_core::Optional for WorkflowsMwaaPropertiesInput {} pub enum WorkflowsServerlessPropertiesInput {} impl ias_core::Optional for WorkflowsServerlessPropertiesInput {} }

    /// `AmazonQPropertiesInput`.
    pub type AmazonQPropertiesInput = Fields<of::AmazonQPropertiesInput>;
    impl AmazonQPropertiesInput {
        /// `AuthMode`: at most 128 characters.
        #[track_caller] pub fn auth_mode(self, value: impl IntoVal<String>) -> Self { with(self, "AuthMode", value) }
        /// `IsEnabled`.
        #[track_caller] pub fn is_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "IsEnabled", value) }
        /// `ProfileArn`: at most 2048 characters, matches `arn:aws[a-z\-]*:[a-z0-9\-]+:[a-z0-9\-]*:[0-9]*:.*`.
        #[track_caller] pub fn profile_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ProfileArn", value) }
    }

    /// `AthenaPropertiesInput`.
    pub type AthenaPropertiesInput = Fields<of::AthenaPropertiesInput>;
    impl AthenaPropertiesInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(workgroup_name: impl IntoVal<String>) -> Self { with(empty(), "WorkgroupName", workgroup_name) }
        /// `WorkgroupName`: mandatory, at most 128 characters, matches `^[a-zA-Z0-9._-]+$`.
        #[track_caller] pub fn workgroup_name(self, value: impl IntoVal<String>) -> Self { with(self, "WorkgroupName", value) }
    }

    /// `AuthenticationConfigurationInput`.
    pub type AuthenticationConfigurationInput = Fields<of::AuthenticationConfigurationInput>;
    impl AuthenticationConfigurationInput {
        /// `AuthenticationType`.
        #[track_caller] pub fn authentication_type(self, value: impl IntoVal<AuthenticationType>) -> Self { with(self, "AuthenticationType", value) }
        /// `BasicAuthenticationCredentials`.
        #[track_caller] pub fn basic_authentication_credentials(self, value: impl IntoVal<BasicAuthenticationCredentials>) -> Self { with(self, "BasicAuthenticationCredentials", value) }
        /// `CustomAuthenticationCredentials`.
        #[track_caller] pub fn custom_authentication_credentials(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "CustomAuthenticationCredentials", value) }
        /// `KmsKeyArn`: matches `^$|arn:aws[a-z0-9-]*:kms:.*$`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
        /// `OAuth2Properties`.
        #[track_caller] pub fn o_auth2_properties(self, value: impl IntoVal<OAuth2Properties>) -> Self { with(self, "OAuth2Properties", value) }
        /// `SecretArn`: matches `^arn:aws(-(cn|us-gov|iso(-[bef])?))?:secretsmanager:.*$`.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
    }

    /// Words of `AuthenticationType`.
    pub type AuthenticationType = Word<fn(of::AuthenticationType)>;
    impl AuthenticationType {
        /// `BASIC`
        pub const Basic: Self = word("BASIC");
        /// `OAUTH2`
        pub const Oauth2: Self = word("OAUTH2");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
    }

    /// `AuthorizationCodeProperties`.
    pub type AuthorizationCodeProperties = Fields<of::AuthorizationCodeProperties>;
    impl AuthorizationCodeProperties {
        /// `AuthorizationCode`: 1 to 4096 characters.
        #[track_caller] pub fn authorization_code(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizationCode", value) }
        /// `RedirectUri`: at most 512 characters.
        #[track_caller] pub fn redirect_uri(self, value: impl IntoVal<String>) -> Self { with(self, "RedirectUri", value) }
    }

    /// `AwsLocation`.
    pub type AwsLocation = Fields<of::AwsLocation>;
    impl AwsLocation {
        /// `AccessRole`: at most 2048 characters, matches `^arn:aws[^:]*:iam::\d{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`.
        #[track_caller] pub fn access_role(self, value: impl IntoVal<String>) -> Self { with(self, "AccessRole", value) }
        /// `AwsAccountId`: matches `^\d{12}$`.
        #[track_caller] pub fn aws_account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AwsAccountId", value) }
        /// `AwsRegion`: matches `^[a-z]{2}-[a-z]{4,10}-\d$`.
        #[track_caller] pub fn aws_region(self, value: impl IntoVal<String>) -> Self { with(self, "AwsRegion", value) }
        /// `IamConnectionId`: at most 128 characters, matches `^[a-zA-Z0-9]+$`.
        #[track_caller] pub fn iam_connection_id(self, value: impl IntoVal<String>) -> Self { with(self, "IamConnectionId", value) }
    }

    /// `BasicAuthenticationCredentials`.
    pub type BasicAuthenticationCredentials = Fields<of::BasicAuthenticationCredentials>;
    impl BasicAuthenticationCredentials {
        /// `Password`: at most 512 characters, matches `^.*$`.
        #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
        /// `UserName`: at most 512 characters, matches `^\S+$`.
        #[track_caller] pub fn user_name(self, value: impl IntoVal<String>) -> Self { with(self, "UserName", value) }
    }

    /// `ConnectionConfiguration`.
    pub type ConnectionConfiguration = Fields<of::ConnectionConfiguration>;
    impl ConnectionConfiguration {
        /// `Classification`: at most 64 characters, matches `^[\w][\w\.\-\_]*$`.
        #[track_caller] pub fn classification(self, value: impl IntoVal<String>) -> Self { with(self, "Classification", value) }
        /// `Properties`.
        #[track_caller] pub fn properties(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Properties", value) }
    }

    /// `ConnectionPropertiesInput`: one of 13 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ConnectionPropertiesInput(Value);
    ias_core::union!(ConnectionPropertiesInput);
    impl ConnectionPropertiesInput {
        /// `AthenaProperties`.
        #[track_caller] pub fn athena_properties(value: impl IntoVal<AthenaPropertiesInput>) -> Self { Self(Value::one("AthenaProperties", value)) }
        /// `GlueProperties`.
        #[track_caller] pub fn glue_properties(value: impl IntoVal<GluePropertiesInput>) -> Self { Self(Value::one("GlueProperties", value)) }
        /// `HyperPodProperties`.
        #[track_caller] pub fn hyper_pod_properties(value: impl IntoVal<HyperPodPropertiesInput>) -> Self { Self(Value::one("HyperPodProperties", value)) }
        /// `IamProperties`.
        #[track_caller] pub fn iam_properties(value: impl IntoVal<IamPropertiesInput>) -> Self { Self(Value::one("IamProperties", value)) }
        /// `RedshiftProperties`.
        #[track_caller] pub fn redshift_properties(value: impl IntoVal<RedshiftPropertiesInput>) -> Self { Self(Value::one("RedshiftProperties", value)) }
        /// `SparkEmrProperties`.
        #[track_caller] pub fn spark_emr_properties(value: impl IntoVal<SparkEmrPropertiesInput>) -> Self { Self(Value::one("SparkEmrProperties", value)) }
        /// `AmazonQProperties`.
        #[track_caller] pub fn amazon_q_properties(value: impl IntoVal<AmazonQPropertiesInput>) -> Self { Self(Value::one("AmazonQProperties", value)) }
        /// `SparkGlueProperties`.
        #[track_caller] pub fn spark_glue_properties(value: impl IntoVal<SparkGluePropertiesInput>) -> Self { Self(Value::one("SparkGlueProperties", value)) }
        /// `S3Properties`.
        #[track_caller] pub fn s3_properties(value: impl IntoVal<S3PropertiesInput>) -> Self { Self(Value::one("S3Properties", value)) }
        /// `MlflowProperties`.
        #[track_caller] pub fn mlflow_properties(value: impl IntoVal<MlflowPropertiesInput>) -> Self { Self(Value::one("MlflowProperties", value)) }
        /// `WorkflowsMwaaProperties`.
        #[track_caller] pub fn workflows_mwaa_properties(value: impl IntoVal<WorkflowsMwaaPropertiesInput>) -> Self { Self(Value::one("WorkflowsMwaaProperties", value)) }
        /// `WorkflowsServerlessProperties`.
        #[track_caller] pub fn workflows_serverless_properties(value: impl IntoVal<WorkflowsServerlessPropertiesInput>) -> Self { Self(Value::one("WorkflowsServerlessProperties", value)) }
        /// `LakehouseProperties`.
        #[track_caller] pub fn lakehouse_properties(value: impl IntoVal<LakehousePropertiesInput>) -> Self { Self(Value::one("LakehouseProperties", value)) }
    }

    /// `GlueConnectionInput`.
    pub type GlueConnectionInput = Fields<of::GlueConnectionInput>;
    impl GlueConnectionInput {
        /// `AthenaProperties`.
        #[track_caller] pub fn athena_properties(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "AthenaProperties", value) }
        /// `AuthenticationConfiguration`.
        #[track_caller] pub fn authentication_configuration(self, value: impl IntoVal<AuthenticationConfigurationInput>) -> Self { with(self, "AuthenticationConfiguration", value) }
        /// `ConnectionProperties`.
        #[track_caller] pub fn connection_properties(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "ConnectionProperties", value) }
        /// `ConnectionType`.
        #[track_caller] pub fn connection_type(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionType", value) }
        /// `Description`: at most 2048 characters, matches `^[\u0020-\uD7FF\uE000-\uFFFF\r\n\t]*$`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `MatchCriteria`: at most 10 characters.
        #[track_caller] pub fn match_criteria(self, value: impl IntoVal<String>) -> Self { with(self, "MatchCriteria", value) }
        /// `Name`: 1 to 255 characters, matches `^[\u0020-\uD7FF\uE000-\uFFFF\t]*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `PhysicalConnectionRequirements`.
        #[track_caller] pub fn physical_connection_requirements(self, value: impl IntoVal<PhysicalConnectionRequirements>) -> Self { with(self, "PhysicalConnectionRequirements", value) }
        /// `PythonProperties`.
        #[track_caller] pub fn python_properties(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "PythonProperties", value) }
        /// `SparkProperties`.
        #[track_caller] pub fn spark_properties(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "SparkProperties", value) }
        /// `ValidateCredentials`.
        #[track_caller] pub fn validate_credentials(self, value: impl IntoVal<bool>) -> Self { with(self, "ValidateCredentials", value) }
        /// `ValidateForComputeEnvironments`: 1 to 50 items.
        #[track_caller] pub fn validate_for_compute_environments(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ValidateForComputeEnvironments", value) }
    }

    /// `GlueOAuth2Credentials`.
    pub type GlueOAuth2Credentials = Fields<of::GlueOAuth2Credentials>;
    impl GlueOAuth2Credentials {
        /// `AccessToken`: at most 4096 characters, matches `^[\x20-\x7E]*$`.
        #[track_caller] pub fn access_token(self, value: impl IntoVal<String>) -> Self { with(self, "AccessToken", value) }
        /// `JwtToken`: at most 8000 characters, matches `^([a-zA-Z0-9_=]+)\.([a-zA-Z0-9_=]+)\.([a-zA-Z0-9_\-\+\/=]*)$`.
        #[track_caller] pub fn jwt_token(self, value: impl IntoVal<String>) -> Self { with(self, "JwtToken", value) }
        /// `RefreshToken`: at most 4096 characters, matches `^[\x20-\x7E]*$`.
        #[track_caller] pub fn refresh_token(self, value: impl IntoVal<String>) -> Self { with(self, "RefreshToken", value) }
        /// `UserManagedClientApplicationClientSecret`: at most 512 characters, matches `^[\x20-\x7E]*$`.
        #[track_caller] pub fn user_managed_client_application_client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "UserManagedClientApplicationClientSecret", value) }
    }

    /// `GluePropertiesInput`.
    pub type GluePropertiesInput = Fields<of::GluePropertiesInput>;
    impl GluePropertiesInput {
        /// `GlueConnectionInput`.
        #[track_caller] pub fn glue_connection_input(self, value: impl IntoVal<GlueConnectionInput>) -> Self { with(self, "GlueConnectionInput", value) }
    }

    /// `HyperPodPropertiesInput`.
    pub type HyperPodPropertiesInput = Fields<of::HyperPodPropertiesInput>;
    impl HyperPodPropertiesInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cluster_name: impl IntoVal<String>) -> Self { with(empty(), "ClusterName", cluster_name) }
        /// `ClusterName`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
        #[track_caller] pub fn cluster_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterName", value) }
    }

    /// `IamPropertiesInput`.
    pub type IamPropertiesInput = Fields<of::IamPropertiesInput>;
    impl IamPropertiesInput {
        /// `GlueLineageSyncEnabled`.
        #[track_caller] pub fn glue_lineage_sync_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "GlueLineageSyncEnabled", value) }
        /// `RoleArn`: at most 2048 characters, matches `^arn:aws[^:]*:iam::\d{12}:role(\/[a-zA-Z0-9+=,.@_-]+)*\/[a-zA-Z0-9+=,.@_-]+$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `LakehousePropertiesInput`.
    pub type LakehousePropertiesInput = Fields<of::LakehousePropertiesInput>;
    impl LakehousePropertiesInput {
        /// `GlueLineageSyncEnabled`.
        #[track_caller] pub fn glue_lineage_sync_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "GlueLineageSyncEnabled", value) }
    }

    /// `LineageSyncSchedule`.
    pub type LineageSyncSchedule = Fields<of::LineageSyncSchedule>;
    impl LineageSyncSchedule {
        /// `Schedule`.
        #[track_caller] pub fn schedule(self, value: impl IntoVal<String>) -> Self { with(self, "Schedule", value) }
    }

    /// `MlflowPropertiesInput`.
    pub type MlflowPropertiesInput = Fields<of::MlflowPropertiesInput>;
    impl MlflowPropertiesInput {
        /// `TrackingServerArn`.
        #[track_caller] pub fn tracking_server_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TrackingServerArn", value) }
    }

    /// `OAuth2ClientApplication`.
    pub type OAuth2ClientApplication = Fields<of::OAuth2ClientApplication>;
    impl OAuth2ClientApplication {
        /// `AWSManagedClientApplicationReference`: at most 2048 characters, matches `^\S+$`.
        #[track_caller] pub fn aws_managed_client_application_reference(self, value: impl IntoVal<String>) -> Self { with(self, "AWSManagedClientApplicationReference", value) }
        /// `UserManagedClientApplicationClientId`: at most 2048 characters, matches `^\S+$`.
        #[track_caller] pub fn user_managed_client_application_client_id(self, value: impl IntoVal<String>) -> Self { with(self, "UserManagedClientApplicationClientId", value) }
    }

    /// Words of `OAuth2GrantType`.
    pub type OAuth2GrantType = Word<fn(of::OAuth2GrantType)>;
    impl OAuth2GrantType {
        /// `AUTHORIZATION_CODE`
        pub const AuthorizationCode: Self = word("AUTHORIZATION_CODE");
        /// `CLIENT_CREDENTIALS`
        pub const ClientCredentials: Self = word("CLIENT_CREDENTIALS");
        /// `JWT_BEARER`
        pub const JwtBearer: Self = word("JWT_BEARER");
    }

    /// `OAuth2Properties`.
    pub type OAuth2Properties = Fields<of::OAuth2Properties>;
    impl OAuth2Properties {
        /// `AuthorizationCodeProperties`.
        #[track_caller] pub fn authorization_code_properties(self, value: impl IntoVal<AuthorizationCodeProperties>) -> Self { with(self, "AuthorizationCodeProperties", value) }
        /// `OAuth2ClientApplication`.
        #[track_caller] pub fn o_auth2_client_application(self, value: impl IntoVal<OAuth2ClientApplication>) -> Self { with(self, "OAuth2ClientApplication", value) }
        /// `OAuth2Credentials`.
        #[track_caller] pub fn o_auth2_credentials(self, value: impl IntoVal<GlueOAuth2Credentials>) -> Self { with(self, "OAuth2Credentials", value) }
        /// `OAuth2GrantType`.
        #[track_caller] pub fn o_auth2_grant_type(self, value: impl IntoVal<OAuth2GrantType>) -> Self { with(self, "OAuth2GrantType", value) }
        /// `TokenUrl`: at most 256 characters, matches `^(https?)://[-a-zA-Z0-9+&@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&@#/%=~_|]$`.
        #[track_caller] pub fn token_url(self, value: impl IntoVal<String>) -> Self { with(self, "TokenUrl", value) }
        /// `TokenUrlParametersMap`.
        #[track_caller] pub fn token_url_parameters_map(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "TokenUrlParametersMap", value) }
    }

    /// `PhysicalConnectionRequirements`.
    pub type PhysicalConnectionRequirements = Fields<of::PhysicalConnectionRequirements>;
    impl PhysicalConnectionRequirements {
        /// `AvailabilityZone`: 1 to 255 characters.
        #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
        /// `SecurityGroupIdList`: at most 50 items, each 1 to 255 characters.
        #[track_caller] pub fn security_group_id_list(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIdList", value) }
        /// `SubnetId`: at most 32 characters, matches `^subnet-[a-z0-9]+$`.
        #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
        /// `SubnetIdList`: 1 to 50 items, each at most 32 characters, each matches `^subnet-[a-z0-9]+$`.
        #[track_caller] pub fn subnet_id_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIdList", value) }
    }

    /// `RedshiftCredentials`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RedshiftCredentials(Value);
    ias_core::union!(RedshiftCredentials);
    impl RedshiftCredentials {
        /// `SecretArn`: at most 2048 characters, matches `^arn:aws[^:]*:secretsmanager:[a-z]{2}-?(iso|gov)?-{1}[a-z]*-{1}[0-9]:\d{12}:secret:.*$`.
        #[track_caller] pub fn secret_arn(value: impl IntoVal<String>) -> Self { Self(Value::one("SecretArn", value)) }
        /// `UsernamePassword`.
        #[track_caller] pub fn username_password(value: impl IntoVal<UsernamePassword>) -> Self { Self(Value::one("UsernamePassword", value)) }
    }

    /// `RedshiftLineageSyncConfigurationInput`.
    pub type RedshiftLineageSyncConfigurationInput = Fields<of::RedshiftLineageSyncConfigurationInput>;
    impl RedshiftLineageSyncConfigurationInput {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `Schedule`.
        #[track_caller] pub fn schedule(self, value: impl IntoVal<LineageSyncSchedule>) -> Self { with(self, "Schedule", value) }
    }

    /// `RedshiftPropertiesInput`.
    pub type RedshiftPropertiesInput = Fields<of::RedshiftPropertiesInput>;
    impl RedshiftPropertiesInput {
        /// `Credentials`.
        #[track_caller] pub fn credentials(self, value: impl IntoVal<RedshiftCredentials>) -> Self { with(self, "Credentials", value) }
        /// `DatabaseName`: 1 to 64 characters, matches `^[a-z0-9_-]+$`.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `Host`: at most 256 characters, matches `^[\S]*$`.
        #[track_caller] pub fn host(self, value: impl IntoVal<String>) -> Self { with(self, "Host", value) }
        /// `LineageSync`.
        #[track_caller] pub fn lineage_sync(self, value: impl IntoVal<RedshiftLineageSyncConfigurationInput>) -> Self { with(self, "LineageSync", value) }
        /// `Port`: 0 to 65535.
        #[track_caller] pub fn port(self, value: impl IntoVal<f64>) -> Self { with(self, "Port", value) }
        /// `Storage`.
        #[track_caller] pub fn storage(self, value: impl IntoVal<RedshiftStorageProperties>) -> Self { with(self, "Storage", value) }
    }

    /// `RedshiftStorageProperties`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RedshiftStorageProperties(Value);
    ias_core::union!(RedshiftStorageProperties);
    impl RedshiftStorageProperties {
        /// `ClusterName`: at most 63 characters, matches `^[a-z0-9-]+$`.
        #[track_caller] pub fn cluster_name(value: impl IntoVal<String>) -> Self { Self(Value::one("ClusterName", value)) }
        /// `WorkgroupName`: 3 to 64 characters, matches `^[a-z0-9-]+$`.
        #[track_caller] pub fn workgroup_name(value: impl IntoVal<String>) -> Self { Self(Value::one("WorkgroupName", value)) }
    }

    /// `S3PropertiesInput`.
    pub type S3PropertiesInput = Fields<of::S3PropertiesInput>;
    impl S3PropertiesInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_uri: impl IntoVal<String>) -> Self { with(empty(), "S3Uri", s3_uri) }
        /// `RegisterS3AccessGrantLocation`.
        #[track_caller] pub fn register_s3_access_grant_location(self, value: impl IntoVal<bool>) -> Self { with(self, "RegisterS3AccessGrantLocation", value) }
        /// `S3AccessGrantLocationId`: at most 64 characters, matches `[a-zA-Z0-9\-]+`.
        #[track_caller] pub fn s3_access_grant_location_id(self, value: impl IntoVal<String>) -> Self { with(self, "S3AccessGrantLocationId", value) }
        /// `S3Uri`: mandatory, at most 2048 characters, matches `s3://.+`.
        #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
    }

    /// Words of `Scope`.
    pub type Scope = Word<fn(of::Scope)>;
    impl Scope {
        /// `DOMAIN`
        pub const Domain: Self = word("DOMAIN");
        /// `PROJECT`
        pub const Project: Self = word("PROJECT");
    }

    /// `SparkEmrPropertiesInput`.
    pub type SparkEmrPropertiesInput = Fields<of::SparkEmrPropertiesInput>;
    impl SparkEmrPropertiesInput {
        /// `ComputeArn`: at most 2048 characters, matches `^arn:aws(-(cn|us-gov|iso(-[bef])?))?:(elasticmapreduce|emr-serverless|emr-containers):.*`.
        #[track_caller] pub fn compute_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ComputeArn", value) }
        /// `InstanceProfileArn`: at most 2048 characters, matches `^arn:aws[^:]*:iam::\d{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`.
        #[track_caller] pub fn instance_profile_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceProfileArn", value) }
        /// `JavaVirtualEnv`: at most 256 characters, matches `^[\S]*$`.
        #[track_caller] pub fn java_virtual_env(self, value: impl IntoVal<String>) -> Self { with(self, "JavaVirtualEnv", value) }
        /// `LogUri`: at most 2048 characters, matches `^s3://.+$`.
        #[track_caller] pub fn log_uri(self, value: impl IntoVal<String>) -> Self { with(self, "LogUri", value) }
        /// `ManagedEndpointArn`: at most 2048 characters.
        #[track_caller] pub fn managed_endpoint_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ManagedEndpointArn", value) }
        /// `PythonVirtualEnv`: at most 256 characters, matches `^[\S]*$`.
        #[track_caller] pub fn python_virtual_env(self, value: impl IntoVal<String>) -> Self { with(self, "PythonVirtualEnv", value) }
        /// `RuntimeRole`: at most 2048 characters, matches `^arn:aws[^:]*:iam::\d{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`.
        #[track_caller] pub fn runtime_role(self, value: impl IntoVal<String>) -> Self { with(self, "RuntimeRole", value) }
        /// `TrustedCertificatesS3Uri`: at most 2048 characters, matches `^s3://.+$`.
        #[track_caller] pub fn trusted_certificates_s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "TrustedCertificatesS3Uri", value) }
    }

    /// `SparkGlueArgs`.
    pub type SparkGlueArgs = Fields<of::SparkGlueArgs>;
    impl SparkGlueArgs {
        /// `Connection`: at most 128 characters, matches `^[a-zA-Z0-9]+$`.
        #[track_caller] pub fn connection(self, value: impl IntoVal<String>) -> Self { with(self, "Connection", value) }
    }

    /// `SparkGluePropertiesInput`.
    pub type SparkGluePropertiesInput = Fields<of::SparkGluePropertiesInput>;
    impl SparkGluePropertiesInput {
        /// `AdditionalArgs`.
        #[track_caller] pub fn additional_args(self, value: impl IntoVal<SparkGlueArgs>) -> Self { with(self, "AdditionalArgs", value) }
        /// `GlueConnectionName`: 1 to 255 characters, matches `^[\S]*$`.
        #[track_caller] pub fn glue_connection_name(self, value: impl IntoVal<String>) -> Self { with(self, "GlueConnectionName", value) }
        /// `GlueVersion`: at most 256 characters, matches `^\w+\.\w+$`.
        #[track_caller] pub fn glue_version(self, value: impl IntoVal<String>) -> Self { with(self, "GlueVersion", value) }
        /// `IdleTimeout`: 1 to 3000.
        #[track_caller] pub fn idle_timeout(self, value: impl IntoVal<f64>) -> Self { with(self, "IdleTimeout", value) }
        /// `JavaVirtualEnv`: at most 256 characters, matches `^[\S]*$`.
        #[track_caller] pub fn java_virtual_env(self, value: impl IntoVal<String>) -> Self { with(self, "JavaVirtualEnv", value) }
        /// `NumberOfWorkers`: 1 to 1000.
        #[track_caller] pub fn number_of_workers(self, value: impl IntoVal<f64>) -> Self { with(self, "NumberOfWorkers", value) }
        /// `PythonVirtualEnv`: at most 256 characters, matches `^[\S]*$`.
        #[track_caller] pub fn python_virtual_env(self, value: impl IntoVal<String>) -> Self { with(self, "PythonVirtualEnv", value) }
        /// `WorkerType`: at most 256 characters, matches `^[G|Z].*$`.
        #[track_caller] pub fn worker_type(self, value: impl IntoVal<String>) -> Self { with(self, "WorkerType", value) }
    }

    /// `UsernamePassword`.
    pub type UsernamePassword = Fields<of::UsernamePassword>;
    impl UsernamePassword {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(password: impl IntoVal<String>, username: impl IntoVal<String>) -> Self { with(with(empty(), "Password", password), "Username", username) }
        /// `Password`: mandatory, at most 64 characters, matches `^[\S]*$`.
        #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
        /// `Username`: mandatory, 1 to 127 characters, matches `^[\S]*$`.
        #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
    }

    /// `WorkflowsMwaaPropertiesInput`.
    pub type WorkflowsMwaaPropertiesInput = Fields<of::WorkflowsMwaaPropertiesInput>;
    impl WorkflowsMwaaPropertiesInput {
        /// `MwaaEnvironmentName`.
        #[track_caller] pub fn mwaa_environment_name(self, value: impl IntoVal<String>) -> Self { with(self, "MwaaEnvironmentName", value) }
    }

    /// `WorkflowsServerlessPropertiesInput`.
    pub type WorkflowsServerlessPropertiesInput = Fields<of::WorkflowsServerlessPropertiesInput>;
    impl WorkflowsServerlessPropertiesInput {
    }
}

/// [`AWS::DataZone::DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-datasource.html).
///
/// What `Ref` returns: a text of DomainId, Id.
pub type CfnDataSource = Handle<of::CfnDataSource>;
impl cfn::ResourceType for of::CfnDataSource { const TYPE: &'static str = "AWS::DataZone::DataSource"; type Tags = cfn::NoTags; type Props = CfnDataSourceProps; type Reference = String; }
impl CfnDataSource {
    /// The attribute `ConnectionId`.
    #[inline] pub fn attr_connection_id(&self) -> Val<String> { cfn::attribute(&self.0, "ConnectionId") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DomainId`.
    #[inline] pub fn attr_domain_id(&self) -> Val<String> { cfn::attribute(&self.0, "DomainId") }
    /// The attribute `EnvironmentId`.
    #[inline] pub fn attr_environment_id(&self) -> Val<String> { cfn::attribute(&self.0, "EnvironmentId") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LastRunAssetCount`.
    #[inline] pub fn attr_last_run_asset_count(&self) -> Val<f64> { cfn::attribute(&self.0, "LastRunAssetCount") }
    /// The attribute `LastRunAt`.
    #[inline] pub fn attr_last_run_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastRunAt") }
    /// The attribute `LastRunStatus`.
    #[inline] pub fn attr_last_run_status(&self) -> Val<String> { cfn::attribute(&self.0, "LastRunStatus") }
    /// The attribute `ProjectId`.
    #[inline] pub fn attr_project_id(&self) -> Val<String> { cfn::attribute(&self.0, "ProjectId") }
    /// The attribute `Status`: one of `CREATING`, `FAILED_CREATION`, `READY`, `UPDATING`, `FAILED_UPDATE`, `RUNNING`, `DELETING`, `FAILED_DELETION`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnDataSource`].
///
/// Mandatory: `Name`, `DomainIdentifier`, `ProjectIdentifier`, `Type`.
///
/// A change replaces the resource: `ConnectionIdentifier`, `DomainIdentifier`, `EnvironmentIdentifier`, `ProjectIdentifier`, `Type`.
pub type CfnDataSourceProps = Fields<of::CfnDataSource>;
/// What [`CfnDataSourceProps`] cannot do without.
pub struct CfnDataSourcePropsRequired<A, B, C, D> {
    /// `Name`: 1 to 256 characters.
    pub name: A,
    /// `DomainIdentifier`: matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource. Write-only.
    pub domain_identifier: B,
    /// `ProjectIdentifier`. Changing it replaces the resource. Write-only.
    pub project_identifier: C,
    /// `Type`: 1 to 256 characters. Changing it replaces the resource.
    pub type_: D,
}
impl CfnDataSourceProps {
    /// Takes what is mandatory, by name: [`CfnDataSourcePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnDataSourcePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Name", required.name), "DomainIdentifier", required.domain_identifier), "ProjectIdentifier", required.project_identifier), "Type", required.type_) }
    /// `AssetFormsInput`: at most 10 items. Write-only.
    #[track_caller] pub fn asset_forms_input(self, value: impl IntoVal<List<cfn_data_source::FormInput>>) -> Self { with(self, "AssetFormsInput", value) }
    /// `Configuration`. Write-only.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<cfn_data_source::DataSourceConfigurationInput>) -> Self { with(self, "Configuration", value) }
    /// `ConnectionIdentifier`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn connection_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionIdentifier", value) }
    /// `Description`: at most 2048 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DomainIdentifier`: mandatory, matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn domain_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DomainIdentifier", value) }
    /// `EnableSetting`.
    #[track_caller] pub fn enable_setting(self, value: impl IntoVal<cfn_data_source::EnableSetting>) -> Self { with(self, "EnableSetting", value) }
    /// `EnvironmentIdentifier`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn environment_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentIdentifier", value) }
    /// `Name`: mandatory, 1 to 256 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ProjectIdentifier`: mandatory. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn project_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectIdentifier", value) }
    /// `PublishOnImport`.
    #[track_caller] pub fn publish_on_import(self, value: impl IntoVal<bool>) -> Self { with(self, "PublishOnImport", value) }
    /// `Recommendation`.
    #[track_caller] pub fn recommendation(self, value: impl IntoVal<cfn_data_source::RecommendationConfiguration>) -> Self { with(self, "Recommendation", value) }
    /// `Schedule`.
    #[track_caller] pub fn schedule(self, value: impl IntoVal<cfn_data_source::ScheduleConfiguration>) -> Self { with(self, "Schedule", value) }
    /// `Type`: mandatory, 1 to 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnDataSource`].
pub mod cfn_data_source {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum EnableSetting {} pub enum FilterExpression {} pub enum FilterExpressionType {} pub enum FormInput {} pub enum GlueRunConfigurationInput {} pub enum RecommendationConfiguration {} impl ias_core::Optional for RecommendationConfiguration {} pub enum RedshiftClusterStorage {} pub enum RedshiftCredentialConfiguration {} pub enum RedshiftRunConfigurationInput {} pub enum RedshiftServerlessStorage {} pub enum RelationalFilterConfiguration {} pub enum SageMakerRunConfigurationInput {} pub enum ScheduleConfiguration {} impl ias_core::Optional for ScheduleConfiguration {} pub enum Timezone {} }

    /// `DataSourceConfigurationInput`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DataSourceConfigurationInput(Value);
    ias_core::union!(DataSourceConfigurationInput);
    impl DataSourceConfigurationInput {
        /// `GlueRunConfiguration`.
        #[track_caller] pub fn glue_run_configuration(value: impl IntoVal<GlueRunConfigurationInput>) -> Self { Self(Value::one("GlueRunConfiguration", value)) }
        /// `RedshiftRunConfiguration`.
        #[track_caller] pub fn redshift_run_configuration(value: impl IntoVal<RedshiftRunConfigurationInput>) -> Self { Self(Value::one("RedshiftRunConfiguration", value)) }
        /// `SageMakerRunConfiguration`.
        #[track_caller] pub fn sage_maker_run_configuration(value: impl IntoVal<SageMakerRunConfigurationInput>) -> Self { Self(Value::one("SageMakerRunConfiguration", value)) }
    }

    /// Words of `EnableSetting`.
    pub type EnableSetting = Word<fn(of::EnableSetting)>;
    impl EnableSetting {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `FilterExpression`.
    pub type FilterExpression = Fields<of::FilterExpression>;
    impl FilterExpression {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(expression: impl IntoVal<String>, type_: impl IntoVal<FilterExpressionType>) -> Self { with(with(empty(), "Expression", expression), "Type", type_) }
        /// `Expression`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<FilterExpressionType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `FilterExpressionType`.
    pub type FilterExpressionType = Word<fn(of::FilterExpressionType)>;
    impl FilterExpressionType {
        /// `INCLUDE`
        pub const Include: Self = word("INCLUDE");
        /// `EXCLUDE`
        pub const Exclude: Self = word("EXCLUDE");
    }

    /// `FormInput`.
    pub type FormInput = Fields<of::FormInput>;
    impl FormInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(form_name: impl IntoVal<String>) -> Self { with(empty(), "FormName", form_name) }
        /// `Content`: at most 75000 characters.
        #[track_caller] pub fn content(self, value: impl IntoVal<String>) -> Self { with(self, "Content", value) }
        /// `FormName`: mandatory, 1 to 128 characters, matches `^(?![0-9_])\w+$|^_\w*[a-zA-Z0-9]\w*$`.
        #[track_caller] pub fn form_name(self, value: impl IntoVal<String>) -> Self { with(self, "FormName", value) }
        /// `TypeIdentifier`: 1 to 385 characters, matches `^(?!\.)[\w\.]*\w$`.
        #[track_caller] pub fn type_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "TypeIdentifier", value) }
        /// `TypeRevision`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn type_revision(self, value: impl IntoVal<String>) -> Self { with(self, "TypeRevision", value) }
    }

    /// `GlueRunConfigurationInput`.
    pub type GlueRunConfigurationInput = Fields<of::GlueRunConfigurationInput>;
    impl GlueRunConfigurationInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(relational_filter_configurations: impl IntoVal<List<RelationalFilterConfiguration>>) -> Self { with(empty(), "RelationalFilterConfigurations", relational_filter_configurations) }
        /// `AutoImportDataQualityResult`.
        #[track_caller] pub fn auto_import_data_quality_result(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoImportDataQualityResult", value) }
        /// `CatalogName`: 1 to 128 characters.
        #[track_caller] pub fn catalog_name(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogName", value) }
        /// `DataAccessRole`: matches `^arn:aws[^:]*:iam::\d{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`.
        #[track_caller] pub fn data_access_role(self, value: impl IntoVal<String>) -> Self { with(self, "DataAccessRole", value) }
        /// `RelationalFilterConfigurations`: mandatory.
        #[track_caller] pub fn relational_filter_configurations(self, value: impl IntoVal<List<RelationalFilterConfiguration>>) -> Self { with(self, "RelationalFilterConfigurations", value) }
    }

    /// `RecommendationConfiguration`.
    pub type RecommendationConfiguration = Fields<of::RecommendationConfiguration>;
    impl RecommendationConfiguration {
        /// `EnableBusinessNameGeneration`.
        #[track_caller] pub fn enable_business_name_generation(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableBusinessNameGeneration", value) }
    }

    /// `RedshiftClusterStorage`.
    pub type RedshiftClusterStorage = Fields<of::RedshiftClusterStorage>;
    impl RedshiftClusterStorage {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cluster_name: impl IntoVal<String>) -> Self { with(empty(), "ClusterName", cluster_name) }
        /// `ClusterName`: mandatory, 1 to 63 characters, matches `^[0-9a-z].[a-z0-9\-]*$`.
        #[track_caller] pub fn cluster_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterName", value) }
    }

    /// `RedshiftCredentialConfiguration`.
    pub type RedshiftCredentialConfiguration = Fields<of::RedshiftCredentialConfiguration>;
    impl RedshiftCredentialConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(secret_manager_arn: impl IntoVal<String>) -> Self { with(empty(), "SecretManagerArn", secret_manager_arn) }
        /// `SecretManagerArn`: mandatory, at most 256 characters, matches `^arn:aws[^:]*:secretsmanager:[a-z]{2}-?(iso|gov)?-{1}[a-z]*-{1}[0-9]:\d{12}:secret:.*$`.
        #[track_caller] pub fn secret_manager_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretManagerArn", value) }
    }

    /// `RedshiftRunConfigurationInput`.
    pub type RedshiftRunConfigurationInput = Fields<of::RedshiftRunConfigurationInput>;
    impl RedshiftRunConfigurationInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(relational_filter_configurations: impl IntoVal<List<RelationalFilterConfiguration>>) -> Self { with(empty(), "RelationalFilterConfigurations", relational_filter_configurations) }
        /// `DataAccessRole`: matches `^arn:aws[^:]*:iam::\d{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`.
        #[track_caller] pub fn data_access_role(self, value: impl IntoVal<String>) -> Self { with(self, "DataAccessRole", value) }
        /// `RedshiftCredentialConfiguration`.
        #[track_caller] pub fn redshift_credential_configuration(self, value: impl IntoVal<RedshiftCredentialConfiguration>) -> Self { with(self, "RedshiftCredentialConfiguration", value) }
        /// `RedshiftStorage`.
        #[track_caller] pub fn redshift_storage(self, value: impl IntoVal<RedshiftStorage>) -> Self { with(self, "RedshiftStorage", value) }
        /// `RelationalFilterConfigurations`: mandatory.
        #[track_caller] pub fn relational_filter_configurations(self, value: impl IntoVal<List<RelationalFilterConfiguration>>) -> Self { with(self, "RelationalFilterConfigurations", value) }
    }

    /// `RedshiftServerlessStorage`.
    pub type RedshiftServerlessStorage = Fields<of::RedshiftServerlessStorage>;
    impl RedshiftServerlessStorage {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(workgroup_name: impl IntoVal<String>) -> Self { with(empty(), "WorkgroupName", workgroup_name) }
        /// `WorkgroupName`: mandatory, 3 to 64 characters, matches `^[a-z0-9-]+$`.
        #[track_caller] pub fn workgroup_name(self, value: impl IntoVal<String>) -> Self { with(self, "WorkgroupName", value) }
    }

    /// `RedshiftStorage`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RedshiftStorage(Value);
    ias_core::union!(RedshiftStorage);
    impl RedshiftStorage {
        /// `RedshiftClusterSource`.
        #[track_caller] pub fn redshift_cluster_source(value: impl IntoVal<RedshiftClusterStorage>) -> Self { Self(Value::one("RedshiftClusterSource", value)) }
        /// `RedshiftServerlessSource`.
        #[track_caller] pub fn redshift_serverless_source(value: impl IntoVal<RedshiftServerlessStorage>) -> Self { Self(Value::one("RedshiftServerlessSource", value)) }
    }

    /// `RelationalFilterConfiguration`.
    pub type RelationalFilterConfiguration = Fields<of::RelationalFilterConfiguration>;
    impl RelationalFilterConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(database_name: impl IntoVal<String>) -> Self { with(empty(), "DatabaseName", database_name) }
        /// `DatabaseName`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `FilterExpressions`.
        #[track_caller] pub fn filter_expressions(self, value: impl IntoVal<List<FilterExpression>>) -> Self { with(self, "FilterExpressions", value) }
        /// `SchemaName`: 1 to 128 characters.
        #[track_caller] pub fn schema_name(self, value: impl IntoVal<String>) -> Self { with(self, "SchemaName", value) }
    }

    /// `SageMakerRunConfigurationInput`.
    pub type SageMakerRunConfigurationInput = Fields<of::SageMakerRunConfigurationInput>;
    impl SageMakerRunConfigurationInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(tracking_assets: impl IntoVal<Map<List<String>>>) -> Self { with(empty(), "TrackingAssets", tracking_assets) }
        /// `TrackingAssets`: mandatory.
        #[track_caller] pub fn tracking_assets(self, value: impl IntoVal<Map<List<String>>>) -> Self { with(self, "TrackingAssets", value) }
    }

    /// `ScheduleConfiguration`.
    pub type ScheduleConfiguration = Fields<of::ScheduleConfiguration>;
    impl ScheduleConfiguration {
        /// `Schedule`: 1 to 256 characters, matches `cron\((\b[0-5]?[0-9]\b) (\b2[0-3]\b|\b[0-1]?[0-9]\b) (.*){1,5} (.*){1,5} (.*){1,5} (.*){1,5}\)`.
        #[track_caller] pub fn schedule(self, value: impl IntoVal<String>) -> Self { with(self, "Schedule", value) }
        /// `Timezone`.
        #[track_caller] pub fn timezone(self, value: impl IntoVal<Timezone>) -> Self { with(self, "Timezone", value) }
    }

    /// Words of `Timezone`.
    pub type Timezone = Word<fn(of::Timezone)>;
    impl Timezone {
        /// `AFRICA_JOHANNESBURG`
        pub const AfricaJohannesburg: Self = word("AFRICA_JOHANNESBURG");
        /// `AMERICA_MONTREAL`
        pub const AmericaMontreal: Self = word("AMERICA_MONTREAL");
        /// `AMERICA_SAO_PAULO`
        pub const AmericaSaoPaulo: Self = word("AMERICA_SAO_PAULO");
        /// `ASIA_BAHRAIN`
        pub const AsiaBahrain: Self = word("ASIA_BAHRAIN");
        /// `ASIA_BANGKOK`
        pub const AsiaBangkok: Self = word("ASIA_BANGKOK");
        /// `ASIA_CALCUTTA`
        pub const AsiaCalcutta: Self = word("ASIA_CALCUTTA");
        /// `ASIA_DUBAI`
        pub const AsiaDubai: Self = word("ASIA_DUBAI");
        /// `ASIA_HONG_KONG`
        pub const AsiaHongKong: Self = word("ASIA_HONG_KONG");
        /// `ASIA_JAKARTA`
        pub const AsiaJakarta: Self = word("ASIA_JAKARTA");
        /// `ASIA_KUALA_LUMPUR`
        pub const AsiaKualaLumpur: Self = word("ASIA_KUALA_LUMPUR");
        /// `ASIA_SEOUL`
        pub const AsiaSeoul: Self = word("ASIA_SEOUL");
        /// `ASIA_SHANGHAI`
        pub const AsiaShanghai: Self = word("ASIA_SHANGHAI");
        /// `ASIA_SINGAPORE`
        pub const AsiaSingapore: Self = word("ASIA_SINGAPORE");
        /// `ASIA_TAIPEI`
        pub const AsiaTaipei: Self = word("ASIA_TAIPEI");
        /// `ASIA_TOKYO`
        pub const AsiaTokyo: Self = word("ASIA_TOKYO");
        /// `AUSTRALIA_MELBOURNE`
        pub const AustraliaMelbourne: Self = word("AUSTRALIA_MELBOURNE");
        /// `AUSTRALIA_SYDNEY`
        pub const AustraliaSydney: Self = word("AUSTRALIA_SYDNEY");
        /// `CANADA_CENTRAL`
        pub const CanadaCentral: Self = word("CANADA_CENTRAL");
        /// `CET`
        pub const Cet: Self = word("CET");
        /// `CST6CDT`
        pub const Cst6Cdt: Self = word("CST6CDT");
        /// `ETC_GMT`
        pub const EtcGmt: Self = word("ETC_GMT");
        /// `ETC_GMT0`
        pub const EtcGmt0: Self = word("ETC_GMT0");
        /// `ETC_GMT_ADD_0`
        pub const EtcGmtAdd0: Self = word("ETC_GMT_ADD_0");
        /// `ETC_GMT_ADD_1`
        pub const EtcGmtAdd1: Self = word("ETC_GMT_ADD_1");
        /// `ETC_GMT_ADD_10`
        pub const EtcGmtAdd10: Self = word("ETC_GMT_ADD_10");
        /// `ETC_GMT_ADD_11`
        pub const EtcGmtAdd11: Self = word("ETC_GMT_ADD_11");
        /// `ETC_GMT_ADD_12`
        pub const EtcGmtAdd12: Self = word("ETC_GMT_ADD_12");
        /// `ETC_GMT_ADD_2`
        pub const EtcGmtAdd2: Self = word("ETC_GMT_ADD_2");
        /// `ETC_GMT_ADD_3`
        pub const EtcGmtAdd3: Self = word("ETC_GMT_ADD_3");
        /// `ETC_GMT_ADD_4`
        pub const EtcGmtAdd4: Self = word("ETC_GMT_ADD_4");
        /// `ETC_GMT_ADD_5`
        pub const EtcGmtAdd5: Self = word("ETC_GMT_ADD_5");
        /// `ETC_GMT_ADD_6`
        pub const EtcGmtAdd6: Self = word("ETC_GMT_ADD_6");
        /// `ETC_GMT_ADD_7`
        pub const EtcGmtAdd7: Self = word("ETC_GMT_ADD_7");
        /// `ETC_GMT_ADD_8`
        pub const EtcGmtAdd8: Self = word("ETC_GMT_ADD_8");
        /// `ETC_GMT_ADD_9`
        pub const EtcGmtAdd9: Self = word("ETC_GMT_ADD_9");
        /// `ETC_GMT_NEG_0`
        pub const EtcGmtNeg0: Self = word("ETC_GMT_NEG_0");
        /// `ETC_GMT_NEG_1`
        pub const EtcGmtNeg1: Self = word("ETC_GMT_NEG_1");
        /// `ETC_GMT_NEG_10`
        pub const EtcGmtNeg10: Self = word("ETC_GMT_NEG_10");
        /// `ETC_GMT_NEG_11`
        pub const EtcGmtNeg11: Self = word("ETC_GMT_NEG_11");
        /// `ETC_GMT_NEG_12`
        pub const EtcGmtNeg12: Self = word("ETC_GMT_NEG_12");
        /// `ETC_GMT_NEG_13`
        pub const EtcGmtNeg13: Self = word("ETC_GMT_NEG_13");
        /// `ETC_GMT_NEG_14`
        pub const EtcGmtNeg14: Self = word("ETC_GMT_NEG_14");
        /// `ETC_GMT_NEG_2`
        pub const EtcGmtNeg2: Self = word("ETC_GMT_NEG_2");
        /// `ETC_GMT_NEG_3`
        pub const EtcGmtNeg3: Self = word("ETC_GMT_NEG_3");
        /// `ETC_GMT_NEG_4`
        pub const EtcGmtNeg4: Self = word("ETC_GMT_NEG_4");
        /// `ETC_GMT_NEG_5`
        pub const EtcGmtNeg5: Self = word("ETC_GMT_NEG_5");
        /// `ETC_GMT_NEG_6`
        pub const EtcGmtNeg6: Self = word("ETC_GMT_NEG_6");
        /// `ETC_GMT_NEG_7`
        pub const EtcGmtNeg7: Self = word("ETC_GMT_NEG_7");
        /// `ETC_GMT_NEG_8`
        pub const EtcGmtNeg8: Self = word("ETC_GMT_NEG_8");
        /// `ETC_GMT_NEG_9`
        pub const EtcGmtNeg9: Self = word("ETC_GMT_NEG_9");
        /// `EUROPE_DUBLIN`
        pub const EuropeDublin: Self = word("EUROPE_DUBLIN");
        /// `EUROPE_LONDON`
        pub const EuropeLondon: Self = word("EUROPE_LONDON");
        /// `EUROPE_PARIS`
        pub const EuropeParis: Self = word("EUROPE_PARIS");
        /// `EUROPE_STOCKHOLM`
        pub const EuropeStockholm: Self = word("EUROPE_STOCKHOLM");
        /// `EUROPE_ZURICH`
        pub const EuropeZurich: Self = word("EUROPE_ZURICH");
        /// `ISRAEL`
        pub const Israel: Self = word("ISRAEL");
        /// `MEXICO_GENERAL`
        pub const MexicoGeneral: Self = word("MEXICO_GENERAL");
        /// `MST7MDT`
        pub const Mst7Mdt: Self = word("MST7MDT");
        /// `PACIFIC_AUCKLAND`
        pub const PacificAuckland: Self = word("PACIFIC_AUCKLAND");
        /// `US_CENTRAL`
        pub const UsCentral: Self = word("US_CENTRAL");
        /// `US_EASTERN`
        pub const UsEastern: Self = word("US_EASTERN");
        /// `US_MOUNTAIN`
        pub const UsMountain: Self = word("US_MOUNTAIN");
        /// `US_PACIFIC`
        pub const UsPacific: Self = word("US_PACIFIC");
        /// `UTC`
        pub const Utc: Self = word("UTC");
    }
}

/// [`AWS::DataZone::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-domain.html).
///
/// What `Ref` returns: `Id`.
pub type CfnDomain = Handle<of::CfnDomain>;
impl cfn::ResourceType for of::CfnDomain { const TYPE: &'static str = "AWS::DataZone::Domain"; type Tags = cfn::TagList; type Props = CfnDomainProps; type Reference = String; }
impl CfnDomain {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DataZoneDomainArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
    /// The attribute `ManagedAccountId`.
    #[inline] pub fn attr_managed_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "ManagedAccountId") }
    /// The attribute `PortalUrl`.
    #[inline] pub fn attr_portal_url(&self) -> Val<String> { cfn::attribute(&self.0, "PortalUrl") }
    /// The attribute `RootDomainUnitId`.
    #[inline] pub fn attr_root_domain_unit_id(&self) -> Val<String> { cfn::attribute(&self.0, "RootDomainUnitId") }
    /// The attribute `Status`: one of `CREATING`, `AVAILABLE`, `CREATION_FAILED`, `DELETING`, `DELETED`, `DELETION_FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnDomain`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `DomainVersion`, `KmsKeyIdentifier`.
pub type CfnDomainProps = Fields<of::CfnDomain>;
impl CfnDomainProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DomainExecutionRole`: matches `^arn:aws[^:]*:iam::\d{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`.
    #[track_caller] pub fn domain_execution_role(self, value: impl IntoVal<String>) -> Self { with(self, "DomainExecutionRole", value) }
    /// `DomainVersion`. Changing it replaces the resource.
    #[track_caller] pub fn domain_version(self, value: impl IntoVal<cfn_domain::DomainVersion>) -> Self { with(self, "DomainVersion", value) }
    /// `KmsKeyIdentifier`: 1 to 1024 characters, matches `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKeyIdentifier", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ServiceRole`: matches `^arn:aws[^:]*:iam::\d{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`. Write-only.
    #[track_caller] pub fn service_role(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceRole", value) }
    /// `SingleSignOn`.
    #[track_caller] pub fn single_sign_on(self, value: impl IntoVal<cfn_domain::SingleSignOn>) -> Self { with(self, "SingleSignOn", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_domain::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDomain`].
pub mod cfn_domain {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AuthType {} pub enum DomainVersion {} pub enum SingleSignOn {} impl ias_core::Optional for SingleSignOn {} pub enum Tag {} pub enum UserAssignment {} }

    /// Words of `AuthType`.
    pub type AuthType = Word<fn(of::AuthType)>;
    impl AuthType {
        /// `IAM_IDC`
        pub const IamIdc: Self = word("IAM_IDC");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `DomainVersion`.
    pub type DomainVersion = Word<fn(of::DomainVersion)>;
    impl DomainVersion {
        /// `V1`
        pub const V1: Self = word("V1");
        /// `V2`
        pub const V2: Self = word("V2");
    }

    /// `SingleSignOn`.
    pub type SingleSignOn = Fields<of::SingleSignOn>;
    impl SingleSignOn {
        /// `IdcInstanceArn`: 10 to 1224 characters, matches `arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}`.
        #[track_caller] pub fn idc_instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IdcInstanceArn", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<AuthType>) -> Self { with(self, "Type", value) }
        /// `UserAssignment`.
        #[track_caller] pub fn user_assignment(self, value: impl IntoVal<UserAssignment>) -> Self { with(self, "UserAssignment", value) }
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

    /// Words of `UserAssignment`.
    pub type UserAssignment = Word<fn(of::UserAssignment)>;
    impl UserAssignment {
        /// `AUTOMATIC`
        pub const Automatic: Self = word("AUTOMATIC");
        /// `MANUAL`
        pub const Manual: Self = word("MANUAL");
    }
}

/// [`AWS::DataZone::DomainUnit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-domainunit.html).
///
/// What `Ref` returns: a text of DomainId, Id.
pub type CfnDomainUnit = Handle<of::CfnDomainUnit>;
impl cfn::ResourceType for of::CfnDomainUnit { const TYPE: &'static str = "AWS::DataZone::DomainUnit"; type Tags = cfn::NoTags; type Props = CfnDomainUnitProps; type Reference = String; }
impl CfnDomainUnit {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DomainId`.
    #[inline] pub fn attr_domain_id(&self) -> Val<String> { cfn::attribute(&self.0, "DomainId") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Identifier`.
    #[inline] pub fn attr_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "Identifier") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
    /// The attribute `ParentDomainUnitId`.
    #[inline] pub fn attr_parent_domain_unit_id(&self) -> Val<String> { cfn::attribute(&self.0, "ParentDomainUnitId") }
}

/// Properties of [`CfnDomainUnit`].
///
/// Mandatory: `DomainIdentifier`, `Name`, `ParentDomainUnitIdentifier`.
///
/// A change replaces the resource: `DomainIdentifier`, `ParentDomainUnitIdentifier`.
pub type CfnDomainUnitProps = Fields<of::CfnDomainUnit>;
/// What [`CfnDomainUnitProps`] cannot do without.
pub struct CfnDomainUnitPropsRequired<A, B, C> {
    /// `DomainIdentifier`: matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource.
    pub domain_identifier: A,
    /// `Name`: 1 to 128 characters, matches `^[\w -]+$`.
    pub name: B,
    /// `ParentDomainUnitIdentifier`: 1 to 256 characters, matches `^[a-z0-9_-]+$`. Changing it replaces the resource.
    pub parent_domain_unit_identifier: C,
}
impl CfnDomainUnitProps {
    /// Takes what is mandatory, by name: [`CfnDomainUnitPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnDomainUnitPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DomainIdentifier", required.domain_identifier), "Name", required.name), "ParentDomainUnitIdentifier", required.parent_domain_unit_identifier) }
    /// `Description`: at most 2048 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DomainIdentifier`: mandatory, matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DomainIdentifier", value) }
    /// `Name`: mandatory, 1 to 128 characters, matches `^[\w -]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ParentDomainUnitIdentifier`: mandatory, 1 to 256 characters, matches `^[a-z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn parent_domain_unit_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ParentDomainUnitIdentifier", value) }
}

/// [`AWS::DataZone::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environment.html).
///
/// What `Ref` returns: a text of DomainId, Id.
pub type CfnEnvironment = Handle<of::CfnEnvironment>;
impl cfn::ResourceType for of::CfnEnvironment { const TYPE: &'static str = "AWS::DataZone::Environment"; type Tags = cfn::NoTags; type Props = CfnEnvironmentProps; type Reference = String; }
impl CfnEnvironment {
    /// The attribute `AwsAccountId`.
    #[inline] pub fn attr_aws_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AwsAccountId") }
    /// The attribute `AwsAccountRegion`.
    #[inline] pub fn attr_aws_account_region(&self) -> Val<String> { cfn::attribute(&self.0, "AwsAccountRegion") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `CreatedBy`.
    #[inline] pub fn attr_created_by(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedBy") }
    /// The attribute `DomainId`.
    #[inline] pub fn attr_domain_id(&self) -> Val<String> { cfn::attribute(&self.0, "DomainId") }
    /// The attribute `EnvironmentBlueprintId`.
    #[inline] pub fn attr_environment_blueprint_id(&self) -> Val<String> { cfn::attribute(&self.0, "EnvironmentBlueprintId") }
    /// The attribute `EnvironmentProfileId`.
    #[inline] pub fn attr_environment_profile_id(&self) -> Val<String> { cfn::attribute(&self.0, "EnvironmentProfileId") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `ProjectId`.
    #[inline] pub fn attr_project_id(&self) -> Val<String> { cfn::attribute(&self.0, "ProjectId") }
    /// The attribute `Provider`.
    #[inline] pub fn attr_provider(&self) -> Val<String> { cfn::attribute(&self.0, "Provider") }
    /// The attribute `Status`: one of `ACTIVE`, `CREATING`, `UPDATING`, `DELETING`, `CREATE_FAILED`, `UPDATE_FAILED`, `DELETE_FAILED`, `VALIDATION_FAILED`, `SUSPENDED`, `DISABLED`, `EXPIRED`, `DELETED` and 1 more.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnEnvironment`].
///
/// Mandatory: `Name`, `ProjectIdentifier`, `DomainIdentifier`.
///
/// A change replaces the resource: `DeploymentOrder`, `DomainIdentifier`, `EnvironmentAccountIdentifier`, `EnvironmentAccountRegion`, `EnvironmentBlueprintIdentifier`, `EnvironmentConfigurationId`, `EnvironmentProfileIdentifier`, `ProjectIdentifier`, `UserParameters`.
pub type CfnEnvironmentProps = Fields<of::CfnEnvironment>;
/// What [`CfnEnvironmentProps`] cannot do without.
pub struct CfnEnvironmentPropsRequired<A, B, C> {
    /// `Name`: 1 to 64 characters.
    pub name: A,
    /// `ProjectIdentifier`: matches `^[a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource. Write-only.
    pub project_identifier: B,
    /// `DomainIdentifier`: matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource. Write-only.
    pub domain_identifier: C,
}
impl CfnEnvironmentProps {
    /// Takes what is mandatory, by name: [`CfnEnvironmentPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnEnvironmentPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "ProjectIdentifier", required.project_identifier), "DomainIdentifier", required.domain_identifier) }
    /// `DeploymentOrder`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn deployment_order(self, value: impl IntoVal<i64>) -> Self { with(self, "DeploymentOrder", value) }
    /// `Description`: at most 2048 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DomainIdentifier`: mandatory, matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn domain_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DomainIdentifier", value) }
    /// `EnvironmentAccountIdentifier`: matches `^\d{12}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn environment_account_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentAccountIdentifier", value) }
    /// `EnvironmentAccountRegion`: matches `^[a-z]{2}-[a-z]{4,10}-\d$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn environment_account_region(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentAccountRegion", value) }
    /// `EnvironmentBlueprintIdentifier`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn environment_blueprint_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentBlueprintIdentifier", value) }
    /// `EnvironmentConfigurationId`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn environment_configuration_id(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentConfigurationId", value) }
    /// `EnvironmentProfileIdentifier`: matches `^[a-zA-Z0-9_-]{0,36}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn environment_profile_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentProfileIdentifier", value) }
    /// `EnvironmentRoleArn`. Write-only.
    #[track_caller] pub fn environment_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "EnvironmentRoleArn", value) }
    /// `GlossaryTerms`: at most 20 items, each matches `^[a-zA-Z0-9_-]{1,36}$`.
    #[track_caller] pub fn glossary_terms(self, value: impl IntoVal<List<String>>) -> Self { with(self, "GlossaryTerms", value) }
    /// `Name`: mandatory, 1 to 64 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ProjectIdentifier`: mandatory, matches `^[a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn project_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectIdentifier", value) }
    /// `UserParameters`. Changing it replaces the resource.
    #[track_caller] pub fn user_parameters(self, value: impl IntoVal<List<cfn_environment::EnvironmentParameter>>) -> Self { with(self, "UserParameters", value) }
}

/// Types of [`CfnEnvironment`].
pub mod cfn_environment {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum EnvironmentParameter {} impl ias_core::Optional for EnvironmentParameter {} }

    /// `EnvironmentParameter`.
    pub type EnvironmentParameter = Fields<of::EnvironmentParameter>;
    impl EnvironmentParameter {
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::DataZone::EnvironmentActions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentactions.html).
///
/// What `Ref` returns: a text of DomainId, EnvironmentId, Id.
pub type CfnEnvironmentActions = Handle<of::CfnEnvironmentActions>;
impl cfn::ResourceType for of::CfnEnvironmentActions { const TYPE: &'static str = "AWS::DataZone::EnvironmentActions"; type Tags = cfn::NoTags; type Props = CfnEnvironmentActionsProps; type Reference = String; }
impl CfnEnvironmentActions {
    /// The attribute `DomainId`.
    #[inline] pub fn attr_domain_id(&self) -> Val<String> { cfn::attribute(&self.0, "DomainId") }
    /// The attribute `EnvironmentId`.
    #[inline] pub fn attr_environment_id(&self) -> Val<String> { cfn::attribute(&self.0, "EnvironmentId") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnEnvironmentActions`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `DomainIdentifier`, `EnvironmentIdentifier`.
pub type CfnEnvironmentActionsProps = Fields<of::CfnEnvironmentActions>;
impl CfnEnvironmentActionsProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: at most 2048 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DomainIdentifier`: matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn domain_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DomainIdentifier", value) }
    /// `EnvironmentIdentifier`: 1 to 36 characters, matches `[a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn environment_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentIdentifier", value) }
    /// `Identifier`: 1 to 36 characters, matches `^[a-zA-Z0-9_-]{1,36}$`. Write-only.
    #[track_caller] pub fn identifier(self, value: impl IntoVal<String>) -> Self { with(self, "Identifier", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `^[\w -]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Parameters`.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<cfn_environment_actions::AwsConsoleLinkParameters>) -> Self { with(self, "Parameters", value) }
}

/// Types of [`CfnEnvironmentActions`].
pub mod cfn_environment_actions {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AwsConsoleLinkParameters {} impl ias_core::Optional for AwsConsoleLinkParameters {} }

    /// `AwsConsoleLinkParameters`.
    pub type AwsConsoleLinkParameters = Fields<of::AwsConsoleLinkParameters>;
    impl AwsConsoleLinkParameters {
        /// `Uri`: 1 to 2048 characters.
        #[track_caller] pub fn uri(self, value: impl IntoVal<String>) -> Self { with(self, "Uri", value) }
    }
}

/// [`AWS::DataZone::EnvironmentBlueprintConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentblueprintconfiguration.html).
///
/// What `Ref` returns: a text of DomainId, EnvironmentBlueprintId.
pub type CfnEnvironmentBlueprintConfiguration = Handle<of::CfnEnvironmentBlueprintConfiguration>;
impl cfn::ResourceType for of::CfnEnvironmentBlueprintConfiguration { const TYPE: &'static str = "AWS::DataZone::EnvironmentBlueprintConfiguration"; type Tags = cfn::NoTags; type Props = CfnEnvironmentBlueprintConfigurationProps; type Reference = String; }
impl CfnEnvironmentBlueprintConfiguration {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DomainId`.
    #[inline] pub fn attr_domain_id(&self) -> Val<String> { cfn::attribute(&self.0, "DomainId") }
    /// The attribute `EnvironmentBlueprintId`.
    #[inline] pub fn attr_environment_blueprint_id(&self) -> Val<String> { cfn::attribute(&self.0, "EnvironmentBlueprintId") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnEnvironmentBlueprintConfiguration`].
///
/// Mandatory: `DomainIdentifier`, `EnvironmentBlueprintIdentifier`, `EnabledRegions`.
///
/// A change replaces the resource: `DomainIdentifier`, `EnvironmentBlueprintIdentifier`.
pub type CfnEnvironmentBlueprintConfigurationProps = Fields<of::CfnEnvironmentBlueprintConfiguration>;
/// What [`CfnEnvironmentBlueprintConfigurationProps`] cannot do without.
pub struct CfnEnvironmentBlueprintConfigurationPropsRequired<A, B, C> {
    /// `DomainIdentifier`: matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource. Write-only.
    pub domain_identifier: A,
    /// `EnvironmentBlueprintIdentifier`: matches `^[a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource. Write-only.
    pub environment_blueprint_identifier: B,
    /// `EnabledRegions`: each 4 to 16 characters, each matches `^[a-z]{2}-?(iso|gov)?-{1}[a-z]*-{1}[0-9]$`.
    pub enabled_regions: C,
}
impl CfnEnvironmentBlueprintConfigurationProps {
    /// Takes what is mandatory, by name: [`CfnEnvironmentBlueprintConfigurationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<String>>>(required: CfnEnvironmentBlueprintConfigurationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DomainIdentifier", required.domain_identifier), "EnvironmentBlueprintIdentifier", required.environment_blueprint_identifier), "EnabledRegions", required.enabled_regions) }
    /// `DomainIdentifier`: mandatory, matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn domain_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DomainIdentifier", value) }
    /// `EnabledRegions`: mandatory, each 4 to 16 characters, each matches `^[a-z]{2}-?(iso|gov)?-{1}[a-z]*-{1}[0-9]$`.
    #[track_caller] pub fn enabled_regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EnabledRegions", value) }
    /// `EnvironmentBlueprintIdentifier`: mandatory, matches `^[a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn environment_blueprint_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentBlueprintIdentifier", value) }
    /// `EnvironmentRolePermissionBoundary`: matches `^arn:aws[^:]*:iam::(aws|\d{12}):policy/[\w+=,.@-]*$`. Write-only.
    #[track_caller] pub fn environment_role_permission_boundary(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentRolePermissionBoundary", value) }
    /// `GlobalParameters`. Write-only.
    #[track_caller] pub fn global_parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "GlobalParameters", value) }
    /// `ManageAccessRoleArn`: matches `^arn:aws[^:]*:iam::\d{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`.
    #[track_caller] pub fn manage_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ManageAccessRoleArn", value) }
    /// `ProvisioningConfigurations`. Write-only.
    #[track_caller] pub fn provisioning_configurations(self, value: impl IntoVal<List<cfn_environment_blueprint_configuration::ProvisioningConfiguration2>>) -> Self { with(self, "ProvisioningConfigurations", value) }
    /// `ProvisioningRoleArn`: matches `^arn:aws[^:]*:iam::\d{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`.
    #[track_caller] pub fn provisioning_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ProvisioningRoleArn", value) }
    /// `RegionalParameters`: no item twice.
    #[track_caller] pub fn regional_parameters(self, value: impl IntoVal<List<cfn_environment_blueprint_configuration::RegionalParameter>>) -> Self { with(self, "RegionalParameters", value) }
}

/// Types of [`CfnEnvironmentBlueprintConfiguration`].
pub mod cfn_environment_blueprint_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum LakeFormationConfiguration {} impl ias_core::Optional for LakeFormationConfiguration {} pub enum ProvisioningConfiguration2 {} pub enum RegionalParameter {} impl ias_core::Optional for RegionalParameter {} }

    /// `LakeFormationConfiguration`.
    pub type LakeFormationConfiguration = Fields<of::LakeFormationConfiguration>;
    impl LakeFormationConfiguration {
        /// `LocationRegistrationExcludeS3Locations`: at most 20 items, each 1 to 1024 characters, each matches `^s3://.+$`.
        #[track_caller] pub fn location_registration_exclude_s3_locations(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LocationRegistrationExcludeS3Locations", value) }
        /// `LocationRegistrationRole`: matches `^arn:aws[^:]*:iam::\d{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`.
        #[track_caller] pub fn location_registration_role(self, value: impl IntoVal<String>) -> Self { with(self, "LocationRegistrationRole", value) }
    }

    /// `ProvisioningConfiguration`.
    pub type ProvisioningConfiguration2 = Fields<of::ProvisioningConfiguration2>;
    impl ProvisioningConfiguration2 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(lake_formation_configuration: impl IntoVal<LakeFormationConfiguration>) -> Self { with(empty(), "LakeFormationConfiguration", lake_formation_configuration) }
        /// `LakeFormationConfiguration`: mandatory.
        #[track_caller] pub fn lake_formation_configuration(self, value: impl IntoVal<LakeFormationConfiguration>) -> Self { with(self, "LakeFormationConfiguration", value) }
    }

    /// `RegionalParameter`.
    pub type RegionalParameter = Fields<of::RegionalParameter>;
    impl RegionalParameter {
        /// `Parameters`.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Parameters", value) }
        /// `Region`: matches `^[a-z]{2}-?(iso|gov)?-{1}[a-z]*-{1}[0-9]$`.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
    }
}

/// [`AWS::DataZone::EnvironmentProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentprofile.html).
///
/// What `Ref` returns: a text of DomainId, Id.
pub type CfnEnvironmentProfile = Handle<of::CfnEnvironmentProfile>;
impl cfn::ResourceType for of::CfnEnvironmentProfile { const TYPE: &'static str = "AWS::DataZone::EnvironmentProfile"; type Tags = cfn::NoTags; type Props = CfnEnvironmentProfileProps; type Reference = String; }
impl CfnEnvironmentProfile {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `CreatedBy`.
    #[inline] pub fn attr_created_by(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedBy") }
    /// The attribute `DomainId`.
    #[inline] pub fn attr_domain_id(&self) -> Val<String> { cfn::attribute(&self.0, "DomainId") }
    /// The attribute `EnvironmentBlueprintId`.
    #[inline] pub fn attr_environment_blueprint_id(&self) -> Val<String> { cfn::attribute(&self.0, "EnvironmentBlueprintId") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `ProjectId`.
    #[inline] pub fn attr_project_id(&self) -> Val<String> { cfn::attribute(&self.0, "ProjectId") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnEnvironmentProfile`].
///
/// Mandatory: `EnvironmentBlueprintIdentifier`, `ProjectIdentifier`, `DomainIdentifier`, `AwsAccountId`, `AwsAccountRegion`, `Name`.
///
/// A change replaces the resource: `DomainIdentifier`, `EnvironmentBlueprintIdentifier`, `ProjectIdentifier`.
pub type CfnEnvironmentProfileProps = Fields<of::CfnEnvironmentProfile>;
/// What [`CfnEnvironmentProfileProps`] cannot do without.
pub struct CfnEnvironmentProfilePropsRequired<A, B, C, D, E, F> {
    /// `EnvironmentBlueprintIdentifier`: matches `^[a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource. Write-only.
    pub environment_blueprint_identifier: A,
    /// `ProjectIdentifier`: matches `^[a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource. Write-only.
    pub project_identifier: B,
    /// `DomainIdentifier`: matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource. Write-only.
    pub domain_identifier: C,
    /// `AwsAccountId`: matches `^\d{12}$`.
    pub aws_account_id: D,
    /// `AwsAccountRegion`: matches `^[a-z]{2}-[a-z]{4,10}-\d$`.
    pub aws_account_region: E,
    /// `Name`: 1 to 64 characters, matches `^[\w -]+$`.
    pub name: F,
}
impl CfnEnvironmentProfileProps {
    /// Takes what is mandatory, by name: [`CfnEnvironmentProfilePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<String>, F: IntoVal<String>>(required: CfnEnvironmentProfilePropsRequired<A, B, C, D, E, F>) -> Self { with(with(with(with(with(with(empty(), "EnvironmentBlueprintIdentifier", required.environment_blueprint_identifier), "ProjectIdentifier", required.project_identifier), "DomainIdentifier", required.domain_identifier), "AwsAccountId", required.aws_account_id), "AwsAccountRegion", required.aws_account_region), "Name", required.name) }
    /// `AwsAccountId`: mandatory, matches `^\d{12}$`.
    #[track_caller] pub fn aws_account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AwsAccountId", value) }
    /// `AwsAccountRegion`: mandatory, matches `^[a-z]{2}-[a-z]{4,10}-\d$`.
    #[track_caller] pub fn aws_account_region(self, value: impl IntoVal<String>) -> Self { with(self, "AwsAccountRegion", value) }
    /// `Description`: at most 2048 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DomainIdentifier`: mandatory, matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn domain_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DomainIdentifier", value) }
    /// `EnvironmentBlueprintIdentifier`: mandatory, matches `^[a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn environment_blueprint_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentBlueprintIdentifier", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `^[\w -]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ProjectIdentifier`: mandatory, matches `^[a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn project_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectIdentifier", value) }
    /// `UserParameters`.
    #[track_caller] pub fn user_parameters(self, value: impl IntoVal<List<cfn_environment_profile::EnvironmentParameter>>) -> Self { with(self, "UserParameters", value) }
}

/// Types of [`CfnEnvironmentProfile`].
pub mod cfn_environment_profile {
    pub use super::cfn_environment::{EnvironmentParameter};
}

/// [`AWS::DataZone::FormType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-formtype.html).
///
/// What `Ref` returns: a text of DomainIdentifier, FormTypeIdentifier.
pub type CfnFormType = Handle<of::CfnFormType>;
impl cfn::ResourceType for of::CfnFormType { const TYPE: &'static str = "AWS::DataZone::FormType"; type Tags = cfn::NoTags; type Props = CfnFormTypeProps; type Reference = String; }
impl CfnFormType {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `CreatedBy`.
    #[inline] pub fn attr_created_by(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedBy") }
    /// The attribute `DomainId`.
    #[inline] pub fn attr_domain_id(&self) -> Val<String> { cfn::attribute(&self.0, "DomainId") }
    /// The attribute `FormTypeIdentifier`.
    #[inline] pub fn attr_form_type_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "FormTypeIdentifier") }
    /// The attribute `OwningProjectId`.
    #[inline] pub fn attr_owning_project_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwningProjectId") }
    /// The attribute `Revision`.
    #[inline] pub fn attr_revision(&self) -> Val<String> { cfn::attribute(&self.0, "Revision") }
}

/// Properties of [`CfnFormType`].
///
/// Mandatory: `DomainIdentifier`, `Model`, `Name`, `OwningProjectIdentifier`.
///
/// A change replaces the resource: `DomainIdentifier`, `Name`.
///
/// A change may replace the resource: `Description`, `Model`, `OwningProjectIdentifier`, `Status`.
pub type CfnFormTypeProps = Fields<of::CfnFormType>;
/// What [`CfnFormTypeProps`] cannot do without.
pub struct CfnFormTypePropsRequired<A, B, C, D> {
    /// `DomainIdentifier`: matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource.
    pub domain_identifier: A,
    /// `Model`. Changing it may replace the resource.
    pub model: B,
    /// `Name`: 1 to 128 characters, matches `^(?![0-9_])\w+$|^_\w*[a-zA-Z0-9]\w*$`. Changing it replaces the resource.
    pub name: C,
    /// `OwningProjectIdentifier`: matches `^[a-zA-Z0-9_-]{1,36}$`. Changing it may replace the resource.
    pub owning_project_identifier: D,
}
impl CfnFormTypeProps {
    /// Takes what is mandatory, by name: [`CfnFormTypePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_form_type::Model>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnFormTypePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "DomainIdentifier", required.domain_identifier), "Model", required.model), "Name", required.name), "OwningProjectIdentifier", required.owning_project_identifier) }
    /// `Description`: at most 2048 characters. Changing it may replace the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DomainIdentifier`: mandatory, matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DomainIdentifier", value) }
    /// `Model`: mandatory. Changing it may replace the resource.
    #[track_caller] pub fn model(self, value: impl IntoVal<cfn_form_type::Model>) -> Self { with(self, "Model", value) }
    /// `Name`: mandatory, 1 to 128 characters, matches `^(?![0-9_])\w+$|^_\w*[a-zA-Z0-9]\w*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OwningProjectIdentifier`: mandatory, matches `^[a-zA-Z0-9_-]{1,36}$`. Changing it may replace the resource.
    #[track_caller] pub fn owning_project_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "OwningProjectIdentifier", value) }
    /// `Status`. Changing it may replace the resource.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_form_type::Status>) -> Self { with(self, "Status", value) }
}

/// Types of [`CfnFormType`].
pub mod cfn_form_type {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Model {} impl ias_core::Optional for Model {} pub enum Status {} }

    /// `Model`.
    pub type Model = Fields<of::Model>;
    impl Model {
        /// `Smithy`: 1 to 100000 characters.
        #[track_caller] pub fn smithy(self, value: impl IntoVal<String>) -> Self { with(self, "Smithy", value) }
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

/// [`AWS::DataZone::GroupProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-groupprofile.html).
///
/// What `Ref` returns: a text of DomainId, Id.
pub type CfnGroupProfile = Handle<of::CfnGroupProfile>;
impl cfn::ResourceType for of::CfnGroupProfile { const TYPE: &'static str = "AWS::DataZone::GroupProfile"; type Tags = cfn::NoTags; type Props = CfnGroupProfileProps; type Reference = String; }
impl CfnGroupProfile {
    /// The attribute `DomainId`.
    #[inline] pub fn attr_domain_id(&self) -> Val<String> { cfn::attribute(&self.0, "DomainId") }
    /// The attribute `GroupName`.
    #[inline] pub fn attr_group_name(&self) -> Val<String> { cfn::attribute(&self.0, "GroupName") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `RolePrincipalId`.
    #[inline] pub fn attr_role_principal_id(&self) -> Val<String> { cfn::attribute(&self.0, "RolePrincipalId") }
}

/// Properties of [`CfnGroupProfile`].
///
/// Mandatory: `DomainIdentifier`.
///
/// A change replaces the resource: `DomainIdentifier`, `GroupIdentifier`, `RolePrincipalArn`.
pub type CfnGroupProfileProps = Fields<of::CfnGroupProfile>;
impl CfnGroupProfileProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(domain_identifier: impl IntoVal<String>) -> Self { with(empty(), "DomainIdentifier", domain_identifier) }
    /// `DomainIdentifier`: mandatory, matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn domain_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DomainIdentifier", value) }
    /// `GroupIdentifier`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn group_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "GroupIdentifier", value) }
    /// `GroupType`. Write-only.
    #[track_caller] pub fn group_type(self, value: impl IntoVal<cfn_group_profile::GroupType>) -> Self { with(self, "GroupType", value) }
    /// `RolePrincipalArn`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn role_principal_arn(self, value: impl IntoVal<String>) -> Self { with(self, "RolePrincipalArn", value) }
    /// `Status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_group_profile::GroupProfileStatus>) -> Self { with(self, "Status", value) }
}

/// Types of [`CfnGroupProfile`].
pub mod cfn_group_profile {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum GroupProfileStatus {} pub enum GroupType {} }

    /// Words of `GroupProfileStatus`.
    pub type GroupProfileStatus = Word<fn(of::GroupProfileStatus)>;
    impl GroupProfileStatus {
        /// `ASSIGNED`
        pub const Assigned: Self = word("ASSIGNED");
        /// `NOT_ASSIGNED`
        pub const NotAssigned: Self = word("NOT_ASSIGNED");
    }

    /// Words of `GroupType`.
    pub type GroupType = Word<fn(of::GroupType)>;
    impl GroupType {
        /// `DATAZONE_SSO_GROUP`
        pub const DatazoneSsoGroup: Self = word("DATAZONE_SSO_GROUP");
        /// `IAM_ROLE_SESSION_GROUP`
        pub const IamRoleSessionGroup: Self = word("IAM_ROLE_SESSION_GROUP");
    }
}

/// [`AWS::DataZone::Owner`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-owner.html).
///
/// What `Ref` returns: a text of DomainIdentifier, EntityType, EntityIdentifier, OwnerType, OwnerIdentifier.
pub type CfnOwner = Handle<of::CfnOwner>;
impl cfn::ResourceType for of::CfnOwner { const TYPE: &'static str = "AWS::DataZone::Owner"; type Tags = cfn::NoTags; type Props = CfnOwnerProps; type Reference = String; }
impl CfnOwner {
    /// The attribute `OwnerIdentifier`.
    #[inline] pub fn attr_owner_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerIdentifier") }
    /// The attribute `OwnerType`.
    #[inline] pub fn attr_owner_type(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerType") }
}

/// Properties of [`CfnOwner`].
///
/// Mandatory: `DomainIdentifier`, `EntityIdentifier`, `EntityType`, `Owner`.
///
/// A change replaces the resource: `DomainIdentifier`, `EntityIdentifier`, `EntityType`, `Owner`.
pub type CfnOwnerProps = Fields<of::CfnOwner>;
/// What [`CfnOwnerProps`] cannot do without.
pub struct CfnOwnerPropsRequired<A, B, C, D> {
    /// `DomainIdentifier`: matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource.
    pub domain_identifier: A,
    /// `EntityIdentifier`. Changing it replaces the resource.
    pub entity_identifier: B,
    /// `EntityType`. Changing it replaces the resource.
    pub entity_type: C,
    /// `Owner`. Changing it replaces the resource. Write-only.
    pub owner: D,
}
impl CfnOwnerProps {
    /// Takes what is mandatory, by name: [`CfnOwnerPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_owner::EntityType>, D: IntoVal<cfn_owner::OwnerProperties>>(required: CfnOwnerPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "DomainIdentifier", required.domain_identifier), "EntityIdentifier", required.entity_identifier), "EntityType", required.entity_type), "Owner", required.owner) }
    /// `DomainIdentifier`: mandatory, matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DomainIdentifier", value) }
    /// `EntityIdentifier`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn entity_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "EntityIdentifier", value) }
    /// `EntityType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn entity_type(self, value: impl IntoVal<cfn_owner::EntityType>) -> Self { with(self, "EntityType", value) }
    /// `Owner`: mandatory. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn owner(self, value: impl IntoVal<cfn_owner::OwnerProperties>) -> Self { with(self, "Owner", value) }
}

/// Types of [`CfnOwner`].
pub mod cfn_owner {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum EntityType {} pub enum OwnerGroupProperties {} impl ias_core::Optional for OwnerGroupProperties {} pub enum OwnerUserProperties {} impl ias_core::Optional for OwnerUserProperties {} }

    /// Words of `EntityType`.
    pub type EntityType = Word<fn(of::EntityType)>;
    impl EntityType {
        /// `DOMAIN_UNIT`
        pub const DomainUnit: Self = word("DOMAIN_UNIT");
    }

    /// `OwnerGroupProperties`.
    pub type OwnerGroupProperties = Fields<of::OwnerGroupProperties>;
    impl OwnerGroupProperties {
        /// `GroupIdentifier`.
        #[track_caller] pub fn group_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "GroupIdentifier", value) }
    }

    /// `OwnerProperties`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OwnerProperties(Value);
    ias_core::union!(OwnerProperties);
    impl OwnerProperties {
        /// `Group`.
        #[track_caller] pub fn group(value: impl IntoVal<OwnerGroupProperties>) -> Self { Self(Value::one("Group", value)) }
        /// `User`.
        #[track_caller] pub fn user(value: impl IntoVal<OwnerUserProperties>) -> Self { Self(Value::one("User", value)) }
    }

    /// `OwnerUserProperties`.
    pub type OwnerUserProperties = Fields<of::OwnerUserProperties>;
    impl OwnerUserProperties {
        /// `UserIdentifier`.
        #[track_caller] pub fn user_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "UserIdentifier", value) }
    }
}

/// [`AWS::DataZone::PolicyGrant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-policygrant.html).
///
/// What `Ref` returns: a text of DomainIdentifier, GrantId, EntityIdentifier, EntityType, PolicyType.
pub type CfnPolicyGrant = Handle<of::CfnPolicyGrant>;
impl cfn::ResourceType for of::CfnPolicyGrant { const TYPE: &'static str = "AWS::DataZone::PolicyGrant"; type Tags = cfn::NoTags; type Props = CfnPolicyGrantProps; type Reference = String; }
impl CfnPolicyGrant {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `CreatedBy`.
    #[inline] pub fn attr_created_by(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedBy") }
    /// The attribute `GrantId`.
    #[inline] pub fn attr_grant_id(&self) -> Val<String> { cfn::attribute(&self.0, "GrantId") }
}

/// Properties of [`CfnPolicyGrant`].
///
/// Mandatory: `DomainIdentifier`, `EntityIdentifier`, `EntityType`, `PolicyType`, `Principal`, `Detail`.
///
/// A change replaces the resource: `Detail`, `DomainIdentifier`, `EntityIdentifier`, `EntityType`, `PolicyType`, `Principal`.
pub type CfnPolicyGrantProps = Fields<of::CfnPolicyGrant>;
/// What [`CfnPolicyGrantProps`] cannot do without.
pub struct CfnPolicyGrantPropsRequired<A, B, C, D, E, F> {
    /// `DomainIdentifier`: matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource.
    pub domain_identifier: A,
    /// `EntityIdentifier`. Changing it replaces the resource.
    pub entity_identifier: B,
    /// `EntityType`. Changing it replaces the resource.
    pub entity_type: C,
    /// `PolicyType`. Changing it replaces the resource.
    pub policy_type: D,
    /// `Principal`. Changing it replaces the resource.
    pub principal: E,
    /// `Detail`. Changing it replaces the resource.
    pub detail: F,
}
impl CfnPolicyGrantProps {
    /// Takes what is mandatory, by name: [`CfnPolicyGrantPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_policy_grant::TargetEntityType>, D: IntoVal<cfn_policy_grant::ManagedPolicyType>, E: IntoVal<cfn_policy_grant::PolicyGrantPrincipal>, F: IntoVal<cfn_policy_grant::PolicyGrantDetail>>(required: CfnPolicyGrantPropsRequired<A, B, C, D, E, F>) -> Self { with(with(with(with(with(with(empty(), "DomainIdentifier", required.domain_identifier), "EntityIdentifier", required.entity_identifier), "EntityType", required.entity_type), "PolicyType", required.policy_type), "Principal", required.principal), "Detail", required.detail) }
    /// `Detail`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn detail(self, value: impl IntoVal<cfn_policy_grant::PolicyGrantDetail>) -> Self { with(self, "Detail", value) }
    /// `DomainIdentifier`: mandatory, matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DomainIdentifier", value) }
    /// `EntityIdentifier`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn entity_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "EntityIdentifier", value) }
    /// `EntityType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn entity_type(self, value: impl IntoVal<cfn_policy_grant::TargetEntityType>) -> Self { with(self, "EntityType", value) }
    /// `PolicyType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn policy_type(self, value: impl IntoVal<cfn_policy_grant::ManagedPolicyType>) -> Self { with(self, "PolicyType", value) }
    /// `Principal`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn principal(self, value: impl IntoVal<cfn_policy_grant::PolicyGrantPrincipal>) -> Self { with(self, "Principal", value) }
}

/// Types of [`CfnPolicyGrant`].
pub mod cfn_policy_grant {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AddToProjectMemberPoolPolicyGrantDetail {} impl ias_core::Optional for AddToProjectMemberPoolPolicyGrantDetail {} pub enum AllDomainUnitsGrantFilter {} impl ias_core::Optional for AllDomainUnitsGrantFilter {} pub enum AllUsersGrantFilter {} impl ias_core::Optional for AllUsersGrantFilter {} pub enum CreateAssetTypePolicyGrantDetail {} impl ias_core::Optional for CreateAssetTypePolicyGrantDetail {} pub enum CreateDomainUnitPolicyGrantDetail {} impl ias_core::Optional for CreateDomainUnitPolicyGrantDetail {} pub enum CreateEnvironmentProfilePolicyGrantDetail {} impl ias_core::Optional for CreateEnvironmentProfilePolicyGrantDetail {} pub enum CreateFormTypePolicyGrantDetail {} impl ias_core::Optional for CreateFormTypePolicyGrantDetail {} pub enum CreateGlossaryPolicyGrantDetail {} impl ias_core::Optional for CreateGlossaryPolicyGrantDetail {} pub enum CreateProjectFromProjectProfilePolicyGrantDetail {} impl ias_core::Optional for CreateProjectFromProjectProfilePolicyGrantDetail {} pub enum CreateProjectPolicyGrantDetail {} impl ias_core::Optional for CreateProjectPolicyGrantDetail {} pub enum DomainUnitDesignation {} pub enum DomainUnitFilterForProject {} pub enum DomainUnitPolicyGrantPrincipal {} impl ias_core::Optional for DomainUnitPolicyGrantPrincipal {} pub enum DomainUnitPolicyGrantPrincipalDomainUnitGrantFilter {} pub enum ManagedPolicyType {} pub enum OverrideDomainUnitOwnersPolicyGrantDetail {} impl ias_core::Optional for OverrideDomainUnitOwnersPolicyGrantDetail {} pub enum OverrideProjectOwnersPolicyGrantDetail {} impl ias_core::Optional for OverrideProjectOwnersPolicyGrantDetail {} pub enum PolicyGrantPrincipalGroup {} pub enum ProjectPolicyGrantPrincipal {} impl ias_core::Optional for ProjectPolicyGrantPrincipal {} pub enum ProjectPolicyGrantPrincipalProjectGrantFilter {} pub enum TargetEntityType {} pub enum Unit {} impl ias_core::Optional for Unit {} }

    /// `AddToProjectMemberPoolPolicyGrantDetail`.
    pub type AddToProjectMemberPoolPolicyGrantDetail = Fields<of::AddToProjectMemberPoolPolicyGrantDetail>;
    impl AddToProjectMemberPoolPolicyGrantDetail {
        /// `IncludeChildDomainUnits`.
        #[track_caller] pub fn include_child_domain_units(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeChildDomainUnits", value) }
    }

    /// `AllDomainUnitsGrantFilter`.
    pub type AllDomainUnitsGrantFilter = Fields<of::AllDomainUnitsGrantFilter>;
    impl AllDomainUnitsGrantFilter {
    }

    /// `AllUsersGrantFilter`.
    pub type AllUsersGrantFilter = Fields<of::AllUsersGrantFilter>;
    impl AllUsersGrantFilter {
    }

    /// `CreateAssetTypePolicyGrantDetail`.
    pub type CreateAssetTypePolicyGrantDetail = Fields<of::CreateAssetTypePolicyGrantDetail>;
    impl CreateAssetTypePolicyGrantDetail {
        /// `IncludeChildDomainUnits`.
        #[track_caller] pub fn include_child_domain_units(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeChildDomainUnits", value) }
    }

    /// `CreateDomainUnitPolicyGrantDetail`.
    pub type CreateDomainUnitPolicyGrantDetail = Fields<of::CreateDomainUnitPolicyGrantDetail>;
    impl CreateDomainUnitPolicyGrantDetail {
        /// `IncludeChildDomainUnits`.
        #[track_caller] pub fn include_child_domain_units(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeChildDomainUnits", value) }
    }

    /// `CreateEnvironmentProfilePolicyGrantDetail`.
    pub type CreateEnvironmentProfilePolicyGrantDetail = Fields<of::CreateEnvironmentProfilePolicyGrantDetail>;
    impl CreateEnvironmentProfilePolicyGrantDetail {
        /// `DomainUnitId`: 1 to 256 characters, matches `^[a-z0-9_\-]+$`.
        #[track_caller] pub fn domain_unit_id(self, value: impl IntoVal<String>) -> Self { with(self, "DomainUnitId", value) }
    }

    /// `CreateFormTypePolicyGrantDetail`.
    pub type CreateFormTypePolicyGrantDetail = Fields<of::CreateFormTypePolicyGrantDetail>;
    impl CreateFormTypePolicyGrantDetail {
        /// `IncludeChildDomainUnits`.
        #[track_caller] pub fn include_child_domain_units(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeChildDomainUnits", value) }
    }

    /// `CreateGlossaryPolicyGrantDetail`.
    pub type CreateGlossaryPolicyGrantDetail = Fields<of::CreateGlossaryPolicyGrantDetail>;
    impl CreateGlossaryPolicyGrantDetail {
        /// `IncludeChildDomainUnits`.
        #[track_caller] pub fn include_child_domain_units(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeChildDomainUnits", value) }
    }

    /// `CreateProjectFromProjectProfilePolicyGrantDetail`.
    pub type CreateProjectFromProjectProfilePolicyGrantDetail = Fields<of::CreateProjectFromProjectProfilePolicyGrantDetail>;
    impl CreateProjectFromProjectProfilePolicyGrantDetail {
        /// `IncludeChildDomainUnits`.
        #[track_caller] pub fn include_child_domain_units(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeChildDomainUnits", value) }
        /// `ProjectProfiles`.
        #[track_caller] pub fn project_profiles(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ProjectProfiles", value) }
    }

    /// `CreateProjectPolicyGrantDetail`.
    pub type CreateProjectPolicyGrantDetail = Fields<of::CreateProjectPolicyGrantDetail>;
    impl CreateProjectPolicyGrantDetail {
        /// `IncludeChildDomainUnits`.
        #[track_caller] pub fn include_child_domain_units(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeChildDomainUnits", value) }
    }

    /// Words of `DomainUnitDesignation`.
    pub type DomainUnitDesignation = Word<fn(of::DomainUnitDesignation)>;
    impl DomainUnitDesignation {
        /// `OWNER`
        pub const Owner: Self = word("OWNER");
    }

    /// `DomainUnitFilterForProject`.
    pub type DomainUnitFilterForProject = Fields<of::DomainUnitFilterForProject>;
    impl DomainUnitFilterForProject {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(domain_unit: impl IntoVal<String>) -> Self { with(empty(), "DomainUnit", domain_unit) }
        /// `DomainUnit`: mandatory, 1 to 256 characters, matches `^[a-z0-9_\-]+$`. Write-only.
        #[track_caller] pub fn domain_unit(self, value: impl IntoVal<String>) -> Self { with(self, "DomainUnit", value) }
        /// `IncludeChildDomainUnits`: default `false`. Write-only.
        #[track_caller] pub fn include_child_domain_units(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeChildDomainUnits", value) }
    }

    /// `DomainUnitPolicyGrantPrincipal`.
    pub type DomainUnitPolicyGrantPrincipal = Fields<of::DomainUnitPolicyGrantPrincipal>;
    impl DomainUnitPolicyGrantPrincipal {
        /// `DomainUnitDesignation`.
        #[track_caller] pub fn domain_unit_designation(self, value: impl IntoVal<DomainUnitDesignation>) -> Self { with(self, "DomainUnitDesignation", value) }
        /// `DomainUnitGrantFilter`. Write-only.
        #[track_caller] pub fn domain_unit_grant_filter(self, value: impl IntoVal<DomainUnitPolicyGrantPrincipalDomainUnitGrantFilter>) -> Self { with(self, "DomainUnitGrantFilter", value) }
        /// `DomainUnitIdentifier`: 1 to 256 characters, matches `^[a-z0-9_\-]+$`.
        #[track_caller] pub fn domain_unit_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DomainUnitIdentifier", value) }
    }

    /// `DomainUnitGrantFilter`.
    pub type DomainUnitPolicyGrantPrincipalDomainUnitGrantFilter = Fields<of::DomainUnitPolicyGrantPrincipalDomainUnitGrantFilter>;
    impl DomainUnitPolicyGrantPrincipalDomainUnitGrantFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(all_domain_units_grant_filter: impl IntoVal<AllDomainUnitsGrantFilter>) -> Self { with(empty(), "AllDomainUnitsGrantFilter", all_domain_units_grant_filter) }
        /// `AllDomainUnitsGrantFilter`: mandatory. Write-only.
        #[track_caller] pub fn all_domain_units_grant_filter(self, value: impl IntoVal<AllDomainUnitsGrantFilter>) -> Self { with(self, "AllDomainUnitsGrantFilter", value) }
    }

    /// Words of `ManagedPolicyType`.
    pub type ManagedPolicyType = Word<fn(of::ManagedPolicyType)>;
    impl ManagedPolicyType {
        /// `CREATE_DOMAIN_UNIT`
        pub const CreateDomainUnit: Self = word("CREATE_DOMAIN_UNIT");
        /// `OVERRIDE_DOMAIN_UNIT_OWNERS`
        pub const OverrideDomainUnitOwners: Self = word("OVERRIDE_DOMAIN_UNIT_OWNERS");
        /// `ADD_TO_PROJECT_MEMBER_POOL`
        pub const AddToProjectMemberPool: Self = word("ADD_TO_PROJECT_MEMBER_POOL");
        /// `OVERRIDE_PROJECT_OWNERS`
        pub const OverrideProjectOwners: Self = word("OVERRIDE_PROJECT_OWNERS");
        /// `CREATE_GLOSSARY`
        pub const CreateGlossary: Self = word("CREATE_GLOSSARY");
        /// `CREATE_FORM_TYPE`
        pub const CreateFormType: Self = word("CREATE_FORM_TYPE");
        /// `CREATE_ASSET_TYPE`
        pub const CreateAssetType: Self = word("CREATE_ASSET_TYPE");
        /// `CREATE_PROJECT`
        pub const CreateProject: Self = word("CREATE_PROJECT");
        /// `CREATE_ENVIRONMENT_PROFILE`
        pub const CreateEnvironmentProfile: Self = word("CREATE_ENVIRONMENT_PROFILE");
        /// `DELEGATE_CREATE_ENVIRONMENT_PROFILE`
        pub const DelegateCreateEnvironmentProfile: Self = word("DELEGATE_CREATE_ENVIRONMENT_PROFILE");
        /// `CREATE_ENVIRONMENT`
        pub const CreateEnvironment: Self = word("CREATE_ENVIRONMENT");
        /// `CREATE_ENVIRONMENT_FROM_BLUEPRINT`
        pub const CreateEnvironmentFromBlueprint: Self = word("CREATE_ENVIRONMENT_FROM_BLUEPRINT");
        /// `CREATE_PROJECT_FROM_PROJECT_PROFILE`
        pub const CreateProjectFromProjectProfile: Self = word("CREATE_PROJECT_FROM_PROJECT_PROFILE");
    }

    /// `OverrideDomainUnitOwnersPolicyGrantDetail`.
    pub type OverrideDomainUnitOwnersPolicyGrantDetail = Fields<of::OverrideDomainUnitOwnersPolicyGrantDetail>;
    impl OverrideDomainUnitOwnersPolicyGrantDetail {
        /// `IncludeChildDomainUnits`.
        #[track_caller] pub fn include_child_domain_units(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeChildDomainUnits", value) }
    }

    /// `OverrideProjectOwnersPolicyGrantDetail`.
    pub type OverrideProjectOwnersPolicyGrantDetail = Fields<of::OverrideProjectOwnersPolicyGrantDetail>;
    impl OverrideProjectOwnersPolicyGrantDetail {
        /// `IncludeChildDomainUnits`.
        #[track_caller] pub fn include_child_domain_units(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeChildDomainUnits", value) }
    }

    /// `PolicyGrantDetail`: one of 13 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PolicyGrantDetail(Value);
    ias_core::union!(PolicyGrantDetail);
    impl PolicyGrantDetail {
        /// `CreateDomainUnit`.
        #[track_caller] pub fn create_domain_unit(value: impl IntoVal<CreateDomainUnitPolicyGrantDetail>) -> Self { Self(Value::one("CreateDomainUnit", value)) }
        /// `OverrideDomainUnitOwners`.
        #[track_caller] pub fn override_domain_unit_owners(value: impl IntoVal<OverrideDomainUnitOwnersPolicyGrantDetail>) -> Self { Self(Value::one("OverrideDomainUnitOwners", value)) }
        /// `AddToProjectMemberPool`.
        #[track_caller] pub fn add_to_project_member_pool(value: impl IntoVal<AddToProjectMemberPoolPolicyGrantDetail>) -> Self { Self(Value::one("AddToProjectMemberPool", value)) }
        /// `OverrideProjectOwners`.
        #[track_caller] pub fn override_project_owners(value: impl IntoVal<OverrideProjectOwnersPolicyGrantDetail>) -> Self { Self(Value::one("OverrideProjectOwners", value)) }
        /// `CreateGlossary`.
        #[track_caller] pub fn create_glossary(value: impl IntoVal<CreateGlossaryPolicyGrantDetail>) -> Self { Self(Value::one("CreateGlossary", value)) }
        /// `CreateFormType`.
        #[track_caller] pub fn create_form_type(value: impl IntoVal<CreateFormTypePolicyGrantDetail>) -> Self { Self(Value::one("CreateFormType", value)) }
        /// `CreateAssetType`.
        #[track_caller] pub fn create_asset_type(value: impl IntoVal<CreateAssetTypePolicyGrantDetail>) -> Self { Self(Value::one("CreateAssetType", value)) }
        /// `CreateProject`.
        #[track_caller] pub fn create_project(value: impl IntoVal<CreateProjectPolicyGrantDetail>) -> Self { Self(Value::one("CreateProject", value)) }
        /// `CreateEnvironmentProfile`.
        #[track_caller] pub fn create_environment_profile(value: impl IntoVal<CreateEnvironmentProfilePolicyGrantDetail>) -> Self { Self(Value::one("CreateEnvironmentProfile", value)) }
        /// `DelegateCreateEnvironmentProfile`.
        #[track_caller] pub fn delegate_create_environment_profile(value: impl IntoVal<Unit>) -> Self { Self(Value::one("DelegateCreateEnvironmentProfile", value)) }
        /// `CreateEnvironment`.
        #[track_caller] pub fn create_environment(value: impl IntoVal<Unit>) -> Self { Self(Value::one("CreateEnvironment", value)) }
        /// `CreateEnvironmentFromBlueprint`.
        #[track_caller] pub fn create_environment_from_blueprint(value: impl IntoVal<Unit>) -> Self { Self(Value::one("CreateEnvironmentFromBlueprint", value)) }
        /// `CreateProjectFromProjectProfile`.
        #[track_caller] pub fn create_project_from_project_profile(value: impl IntoVal<CreateProjectFromProjectProfilePolicyGrantDetail>) -> Self { Self(Value::one("CreateProjectFromProjectProfile", value)) }
    }

    /// `PolicyGrantPrincipal`: one of 4 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PolicyGrantPrincipal(Value);
    ias_core::union!(PolicyGrantPrincipal);
    impl PolicyGrantPrincipal {
        /// `User`.
        #[track_caller] pub fn user(value: impl IntoVal<UserPolicyGrantPrincipal>) -> Self { Self(Value::one("User", value)) }
        /// `Group`.
        #[track_caller] pub fn group(value: impl IntoVal<PolicyGrantPrincipalGroup>) -> Self { Self(Value::one("Group", value)) }
        /// `Project`.
        #[track_caller] pub fn project(value: impl IntoVal<ProjectPolicyGrantPrincipal>) -> Self { Self(Value::one("Project", value)) }
        /// `DomainUnit`.
        #[track_caller] pub fn domain_unit(value: impl IntoVal<DomainUnitPolicyGrantPrincipal>) -> Self { Self(Value::one("DomainUnit", value)) }
    }

    /// `Group`.
    pub type PolicyGrantPrincipalGroup = Fields<of::PolicyGrantPrincipalGroup>;
    impl PolicyGrantPrincipalGroup {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(group_identifier: impl IntoVal<String>) -> Self { with(empty(), "GroupIdentifier", group_identifier) }
        /// `GroupIdentifier`: mandatory.
        #[track_caller] pub fn group_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "GroupIdentifier", value) }
    }

    /// `ProjectPolicyGrantPrincipal`.
    pub type ProjectPolicyGrantPrincipal = Fields<of::ProjectPolicyGrantPrincipal>;
    impl ProjectPolicyGrantPrincipal {
        /// `ProjectDesignation`: matches `^[a-zA-Z0-9_-]{1,36}$`.
        #[track_caller] pub fn project_designation(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectDesignation", value) }
        /// `ProjectGrantFilter`. Write-only.
        #[track_caller] pub fn project_grant_filter(self, value: impl IntoVal<ProjectPolicyGrantPrincipalProjectGrantFilter>) -> Self { with(self, "ProjectGrantFilter", value) }
        /// `ProjectIdentifier`: matches `^[a-zA-Z0-9_-]{1,36}$`.
        #[track_caller] pub fn project_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectIdentifier", value) }
    }

    /// `ProjectGrantFilter`.
    pub type ProjectPolicyGrantPrincipalProjectGrantFilter = Fields<of::ProjectPolicyGrantPrincipalProjectGrantFilter>;
    impl ProjectPolicyGrantPrincipalProjectGrantFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(domain_unit_filter: impl IntoVal<DomainUnitFilterForProject>) -> Self { with(empty(), "DomainUnitFilter", domain_unit_filter) }
        /// `DomainUnitFilter`: mandatory. Write-only.
        #[track_caller] pub fn domain_unit_filter(self, value: impl IntoVal<DomainUnitFilterForProject>) -> Self { with(self, "DomainUnitFilter", value) }
    }

    /// Words of `TargetEntityType`.
    pub type TargetEntityType = Word<fn(of::TargetEntityType)>;
    impl TargetEntityType {
        /// `DOMAIN_UNIT`
        pub const DomainUnit: Self = word("DOMAIN_UNIT");
        /// `ENVIRONMENT_BLUEPRINT_CONFIGURATION`
        pub const EnvironmentBlueprintConfiguration: Self = word("ENVIRONMENT_BLUEPRINT_CONFIGURATION");
        /// `ENVIRONMENT_PROFILE`
        pub const EnvironmentProfile: Self = word("ENVIRONMENT_PROFILE");
        /// `ASSET_TYPE`
        pub const AssetType: Self = word("ASSET_TYPE");
    }

    /// `Unit`.
    pub type Unit = Fields<of::Unit>;
    impl Unit {
    }

    /// `UserPolicyGrantPrincipal`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct UserPolicyGrantPrincipal(Value);
    ias_core::union!(UserPolicyGrantPrincipal);
    impl UserPolicyGrantPrincipal {
        /// `UserIdentifier`.
        #[track_caller] pub fn user_identifier(value: impl IntoVal<String>) -> Self { Self(Value::one("UserIdentifier", value)) }
        /// `AllUsersGrantFilter`.
        #[track_caller] pub fn all_users_grant_filter(value: impl IntoVal<AllUsersGrantFilter>) -> Self { Self(Value::one("AllUsersGrantFilter", value)) }
    }
}

/// [`AWS::DataZone::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-project.html).
///
/// What `Ref` returns: a text of DomainId, Id.
pub type CfnProject = Handle<of::CfnProject>;
impl cfn::ResourceType for of::CfnProject { const TYPE: &'static str = "AWS::DataZone::Project"; type Tags = cfn::NoTags; type Props = CfnProjectProps; type Reference = String; }
impl CfnProject {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `CreatedBy`.
    #[inline] pub fn attr_created_by(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedBy") }
    /// The attribute `DomainId`.
    #[inline] pub fn attr_domain_id(&self) -> Val<String> { cfn::attribute(&self.0, "DomainId") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
    /// The attribute `ProjectStatus`: one of `ACTIVE`, `MOVING`, `DELETING`, `DELETE_FAILED`, `UPDATING`, `UPDATE_FAILED`.
    #[inline] pub fn attr_project_status(&self) -> Val<String> { cfn::attribute(&self.0, "ProjectStatus") }
}

/// Properties of [`CfnProject`].
///
/// Mandatory: `DomainIdentifier`, `Name`.
///
/// A change replaces the resource: `DomainIdentifier`, `MembershipAssignments`, `ProjectCategory`, `ProjectExecutionRole`, `ProjectProfileId`.
pub type CfnProjectProps = Fields<of::CfnProject>;
impl CfnProjectProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(domain_identifier: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "DomainIdentifier", domain_identifier), "Name", name) }
    /// `Description`: at most 2048 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DomainIdentifier`: mandatory, matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn domain_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DomainIdentifier", value) }
    /// `DomainUnitId`: 1 to 256 characters, matches `^[a-z0-9_\-]+$`.
    #[track_caller] pub fn domain_unit_id(self, value: impl IntoVal<String>) -> Self { with(self, "DomainUnitId", value) }
    /// `GlossaryTerms`: at most 20 items, each matches `^[a-zA-Z0-9_-]{1,36}$`.
    #[track_caller] pub fn glossary_terms(self, value: impl IntoVal<List<String>>) -> Self { with(self, "GlossaryTerms", value) }
    /// `MembershipAssignments`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn membership_assignments(self, value: impl IntoVal<List<cfn_project::ProjectMembershipAssignment>>) -> Self { with(self, "MembershipAssignments", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `^[\w -]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ProjectCategory`. Changing it replaces the resource.
    #[track_caller] pub fn project_category(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectCategory", value) }
    /// `ProjectExecutionRole`: matches `^arn:aws[^:]*:iam::\d{12}:role/[\w+=,.@/-]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn project_execution_role(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectExecutionRole", value) }
    /// `ProjectProfileId`: matches `^[a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn project_profile_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectProfileId", value) }
    /// `ProjectProfileVersion`. Write-only.
    #[track_caller] pub fn project_profile_version(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectProfileVersion", value) }
    /// `ResourceTags`.
    #[track_caller] pub fn resource_tags(self, value: impl IntoVal<List<cfn_project::ResourceTag>>) -> Self { with(self, "ResourceTags", value) }
    /// `UserParameters`. Write-only.
    #[track_caller] pub fn user_parameters(self, value: impl IntoVal<List<cfn_project::EnvironmentConfigurationUserParameter>>) -> Self { with(self, "UserParameters", value) }
}

/// Types of [`CfnProject`].
pub mod cfn_project {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_environment::{EnvironmentParameter};
    mod of { pub enum EnvironmentConfigurationUserParameter {} impl ias_core::Optional for EnvironmentConfigurationUserParameter {} pub enum Member {} impl ias_core::Optional for Member {} pub enum ProjectMembershipAssignment {} pub enum ResourceTag {} }

    /// `EnvironmentConfigurationUserParameter`.
    pub type EnvironmentConfigurationUserParameter = Fields<of::EnvironmentConfigurationUserParameter>;
    impl EnvironmentConfigurationUserParameter {
        /// `EnvironmentConfigurationName`: 1 to 64 characters, matches `^[\w -]+$`.
        #[track_caller] pub fn environment_configuration_name(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentConfigurationName", value) }
        /// `EnvironmentId`: matches `^[a-zA-Z0-9_-]{1,36}$`.
        #[track_caller] pub fn environment_id(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentId", value) }
        /// `EnvironmentParameters`.
        #[track_caller] pub fn environment_parameters(self, value: impl IntoVal<List<EnvironmentParameter>>) -> Self { with(self, "EnvironmentParameters", value) }
    }

    /// `Member`.
    pub type Member = Fields<of::Member>;
    impl Member {
        /// `GroupIdentifier`.
        #[track_caller] pub fn group_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "GroupIdentifier", value) }
        /// `UserIdentifier`.
        #[track_caller] pub fn user_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "UserIdentifier", value) }
    }

    /// `ProjectMembershipAssignment`.
    pub type ProjectMembershipAssignment = Fields<of::ProjectMembershipAssignment>;
    impl ProjectMembershipAssignment {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(member: impl IntoVal<Member>, designation: impl IntoVal<String>) -> Self { with(with(empty(), "Member", member), "Designation", designation) }
        /// `Designation`: mandatory, matches `^[a-zA-Z0-9_-]{1,36}$`.
        #[track_caller] pub fn designation(self, value: impl IntoVal<String>) -> Self { with(self, "Designation", value) }
        /// `Member`: mandatory.
        #[track_caller] pub fn member(self, value: impl IntoVal<Member>) -> Self { with(self, "Member", value) }
    }

    /// `ResourceTag`.
    pub type ResourceTag = Fields<of::ResourceTag>;
    impl ResourceTag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^[\w \.:/=+@-]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^[\w \.:/=+@-]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::DataZone::ProjectMembership`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-projectmembership.html).
///
/// What `Ref` returns: a text of DomainIdentifier, MemberIdentifier, MemberIdentifierType, ProjectIdentifier.
pub type CfnProjectMembership = Handle<of::CfnProjectMembership>;
impl cfn::ResourceType for of::CfnProjectMembership { const TYPE: &'static str = "AWS::DataZone::ProjectMembership"; type Tags = cfn::NoTags; type Props = CfnProjectMembershipProps; type Reference = String; }
impl CfnProjectMembership {
    /// The attribute `MemberIdentifier`.
    #[inline] pub fn attr_member_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "MemberIdentifier") }
    /// The attribute `MemberIdentifierType`: one of `USER_IDENTIFIER`, `GROUP_IDENTIFIER`.
    #[inline] pub fn attr_member_identifier_type(&self) -> Val<String> { cfn::attribute(&self.0, "MemberIdentifierType") }
}

/// Properties of [`CfnProjectMembership`].
///
/// Mandatory: `Designation`, `DomainIdentifier`, `ProjectIdentifier`, `Member`.
///
/// A change replaces the resource: `DomainIdentifier`, `Member`, `ProjectIdentifier`.
pub type CfnProjectMembershipProps = Fields<of::CfnProjectMembership>;
/// What [`CfnProjectMembershipProps`] cannot do without.
pub struct CfnProjectMembershipPropsRequired<A, B, C, D> {
    /// `Designation`: matches `^[a-zA-Z0-9_-]{1,36}$`. Write-only.
    pub designation: A,
    /// `DomainIdentifier`: matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource.
    pub domain_identifier: B,
    /// `ProjectIdentifier`: matches `^[a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource.
    pub project_identifier: C,
    /// `Member`. Changing it replaces the resource. Write-only.
    pub member: D,
}
impl CfnProjectMembershipProps {
    /// Takes what is mandatory, by name: [`CfnProjectMembershipPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<cfn_project_membership::Member>>(required: CfnProjectMembershipPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Designation", required.designation), "DomainIdentifier", required.domain_identifier), "ProjectIdentifier", required.project_identifier), "Member", required.member) }
    /// `Designation`: mandatory, matches `^[a-zA-Z0-9_-]{1,36}$`. Write-only.
    #[track_caller] pub fn designation(self, value: impl IntoVal<String>) -> Self { with(self, "Designation", value) }
    /// `DomainIdentifier`: mandatory, matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DomainIdentifier", value) }
    /// `Member`: mandatory. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn member(self, value: impl IntoVal<cfn_project_membership::Member>) -> Self { with(self, "Member", value) }
    /// `ProjectIdentifier`: mandatory, matches `^[a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource.
    #[track_caller] pub fn project_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectIdentifier", value) }
}

/// Types of [`CfnProjectMembership`].
pub mod cfn_project_membership {
    use super::super::prelude::*; use super::{Fields, empty, with};

    /// `Member`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Member(Value);
    ias_core::union!(Member);
    impl Member {
        /// `UserIdentifier`.
        #[track_caller] pub fn user_identifier(value: impl IntoVal<String>) -> Self { Self(Value::one("UserIdentifier", value)) }
        /// `GroupIdentifier`.
        #[track_caller] pub fn group_identifier(value: impl IntoVal<String>) -> Self { Self(Value::one("GroupIdentifier", value)) }
    }
}

/// [`AWS::DataZone::ProjectProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-projectprofile.html).
///
/// What `Ref` returns: a text of DomainIdentifier, Identifier.
pub type CfnProjectProfile = Handle<of::CfnProjectProfile>;
impl cfn::ResourceType for of::CfnProjectProfile { const TYPE: &'static str = "AWS::DataZone::ProjectProfile"; type Tags = cfn::NoTags; type Props = CfnProjectProfileProps; type Reference = String; }
impl CfnProjectProfile {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `CreatedBy`.
    #[inline] pub fn attr_created_by(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedBy") }
    /// The attribute `DomainId`.
    #[inline] pub fn attr_domain_id(&self) -> Val<String> { cfn::attribute(&self.0, "DomainId") }
    /// The attribute `DomainUnitId`.
    #[inline] pub fn attr_domain_unit_id(&self) -> Val<String> { cfn::attribute(&self.0, "DomainUnitId") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Identifier`.
    #[inline] pub fn attr_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "Identifier") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
}

/// Properties of [`CfnProjectProfile`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `DomainIdentifier`, `UseDefaultConfigurations`.
pub type CfnProjectProfileProps = Fields<of::CfnProjectProfile>;
impl CfnProjectProfileProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `AllowCustomProjectResourceTags`.
    #[track_caller] pub fn allow_custom_project_resource_tags(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowCustomProjectResourceTags", value) }
    /// `Description`: at most 2048 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DomainIdentifier`: matches `^dzd[_-][a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DomainIdentifier", value) }
    /// `DomainUnitIdentifier`: 1 to 256 characters, matches `^[a-z0-9_\-]+$`. Write-only.
    #[track_caller] pub fn domain_unit_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DomainUnitIdentifier", value) }
    /// `EnvironmentConfigurations`.
    #[track_caller] pub fn environment_configurations(self, value: impl IntoVal<List<cfn_project_profile::EnvironmentConfiguration>>) -> Self { with(self, "EnvironmentConfigurations", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `^[\w -]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ProjectResourceTags`: at most 25 items.
    #[track_caller] pub fn project_resource_tags(self, value: impl IntoVal<List<cfn_project_profile::ResourceTagParameter>>) -> Self { with(self, "ProjectResourceTags", value) }
    /// `ProjectResourceTagsDescription`: at most 2048 characters.
    #[track_caller] pub fn project_resource_tags_description(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectResourceTagsDescription", value) }
    /// `Status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_project_profile::Status>) -> Self { with(self, "Status", value) }
    /// `UseDefaultConfigurations`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn use_default_configurations(self, value: impl IntoVal<bool>) -> Self { with(self, "UseDefaultConfigurations", value) }
}

/// Types of [`CfnProjectProfile`].
pub mod cfn_project_profile {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_form_type::{Status};
    mod of { pub enum AwsAccount {} pub enum DeploymentMode {} pub enum EnvironmentConfiguration {} pub enum EnvironmentConfigurationParameter {} impl ias_core::Optional for EnvironmentConfigurationParameter {} pub enum EnvironmentConfigurationParametersDetails {} impl ias_core::Optional for EnvironmentConfigurationParametersDetails {} pub enum Region {} pub enum ResourceTagParameter {} }

    /// `AwsAccount`.
    pub type AwsAccount = Fields<of::AwsAccount>;
    impl AwsAccount {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(aws_account_id: impl IntoVal<String>) -> Self { with(empty(), "AwsAccountId", aws_account_id) }
        /// `AwsAccountId`: mandatory, matches `^\d{12}$`.
        #[track_caller] pub fn aws_account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AwsAccountId", value) }
    }

    /// Words of `DeploymentMode`.
    pub type DeploymentMode = Word<fn(of::DeploymentMode)>;
    impl DeploymentMode {
        /// `ON_CREATE`
        pub const OnCreate: Self = word("ON_CREATE");
        /// `ON_DEMAND`
        pub const OnDemand: Self = word("ON_DEMAND");
    }

    /// `EnvironmentConfiguration`.
    pub type EnvironmentConfiguration = Fields<of::EnvironmentConfiguration>;
    /// What [`EnvironmentConfiguration`] cannot do without.
    pub struct EnvironmentConfigurationRequired<A, B, C> {
        /// `AwsRegion`.
        pub aws_region: A,
        /// `EnvironmentBlueprintId`: matches `^[a-zA-Z0-9_-]{1,36}$`.
        pub environment_blueprint_id: B,
        /// `Name`: 1 to 64 characters, matches `^[\w -]+$`.
        pub name: C,
    }
    impl EnvironmentConfiguration {
        /// Takes what is mandatory, by name: [`EnvironmentConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<Region>, B: IntoVal<String>, C: IntoVal<String>>(required: EnvironmentConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "AwsRegion", required.aws_region), "EnvironmentBlueprintId", required.environment_blueprint_id), "Name", required.name) }
        /// `AwsAccount`.
        #[track_caller] pub fn aws_account(self, value: impl IntoVal<AwsAccount>) -> Self { with(self, "AwsAccount", value) }
        /// `AwsRegion`: mandatory.
        #[track_caller] pub fn aws_region(self, value: impl IntoVal<Region>) -> Self { with(self, "AwsRegion", value) }
        /// `ConfigurationParameters`.
        #[track_caller] pub fn configuration_parameters(self, value: impl IntoVal<EnvironmentConfigurationParametersDetails>) -> Self { with(self, "ConfigurationParameters", value) }
        /// `DeploymentMode`.
        #[track_caller] pub fn deployment_mode(self, value: impl IntoVal<DeploymentMode>) -> Self { with(self, "DeploymentMode", value) }
        /// `DeploymentOrder`: 0 to 16.
        #[track_caller] pub fn deployment_order(self, value: impl IntoVal<f64>) -> Self { with(self, "DeploymentOrder", value) }
        /// `Description`: at most 2048 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `EnvironmentBlueprintId`: mandatory, matches `^[a-zA-Z0-9_-]{1,36}$`.
        #[track_caller] pub fn environment_blueprint_id(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentBlueprintId", value) }
        /// `Name`: mandatory, 1 to 64 characters, matches `^[\w -]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `EnvironmentConfigurationParameter`.
    pub type EnvironmentConfigurationParameter = Fields<of::EnvironmentConfigurationParameter>;
    impl EnvironmentConfigurationParameter {
        /// `IsEditable`.
        #[track_caller] pub fn is_editable(self, value: impl IntoVal<bool>) -> Self { with(self, "IsEditable", value) }
        /// `Name`: matches `^[a-zA-Z_][a-zA-Z0-9_]*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `EnvironmentConfigurationParametersDetails`.
    pub type EnvironmentConfigurationParametersDetails = Fields<of::EnvironmentConfigurationParametersDetails>;
    impl EnvironmentConfigurationParametersDetails {
        /// `ParameterOverrides`.
        #[track_caller] pub fn parameter_overrides(self, value: impl IntoVal<List<EnvironmentConfigurationParameter>>) -> Self { with(self, "ParameterOverrides", value) }
        /// `SsmPath`: 1 to 2048 characters.
        #[track_caller] pub fn ssm_path(self, value: impl IntoVal<String>) -> Self { with(self, "SsmPath", value) }
    }

    /// `Region`.
    pub type Region = Fields<of::Region>;
    impl Region {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(region_name: impl IntoVal<String>) -> Self { with(empty(), "RegionName", region_name) }
        /// `RegionName`: mandatory, 4 to 16 characters, matches `^[a-z]{2}-?(iso|gov)?-{1}[a-z]*-{1}[0-9]$`.
        #[track_caller] pub fn region_name(self, value: impl IntoVal<String>) -> Self { with(self, "RegionName", value) }
    }

    /// `ResourceTagParameter`.
    pub type ResourceTagParameter = Fields<of::ResourceTagParameter>;
    /// What [`ResourceTagParameter`] cannot do without.
    pub struct ResourceTagParameterRequired<A, B, C> {
        /// `Key`: 1 to 128 characters, matches `^[\w \.:/=+@-]+$`.
        pub key: A,
        /// `Value`: at most 256 characters, matches `^[\w \.:/=+@-]*$`.
        pub value: B,
        /// `IsValueEditable`.
        pub is_value_editable: C,
    }
    impl ResourceTagParameter {
        /// Takes what is mandatory, by name: [`ResourceTagParameterRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<bool>>(required: ResourceTagParameterRequired<A, B, C>) -> Self { with(with(with(empty(), "Key", required.key), "Value", required.value), "IsValueEditable", required.is_value_editable) }
        /// `IsValueEditable`: mandatory.
        #[track_caller] pub fn is_value_editable(self, value: impl IntoVal<bool>) -> Self { with(self, "IsValueEditable", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^[\w \.:/=+@-]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^[\w \.:/=+@-]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::DataZone::SubscriptionTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-subscriptiontarget.html).
///
/// What `Ref` returns: a text of DomainId, EnvironmentId, Id.
pub type CfnSubscriptionTarget = Handle<of::CfnSubscriptionTarget>;
impl cfn::ResourceType for of::CfnSubscriptionTarget { const TYPE: &'static str = "AWS::DataZone::SubscriptionTarget"; type Tags = cfn::NoTags; type Props = CfnSubscriptionTargetProps; type Reference = String; }
impl CfnSubscriptionTarget {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `CreatedBy`.
    #[inline] pub fn attr_created_by(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedBy") }
    /// The attribute `DomainId`.
    #[inline] pub fn attr_domain_id(&self) -> Val<String> { cfn::attribute(&self.0, "DomainId") }
    /// The attribute `EnvironmentId`.
    #[inline] pub fn attr_environment_id(&self) -> Val<String> { cfn::attribute(&self.0, "EnvironmentId") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `ProjectId`.
    #[inline] pub fn attr_project_id(&self) -> Val<String> { cfn::attribute(&self.0, "ProjectId") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
    /// The attribute `UpdatedBy`.
    #[inline] pub fn attr_updated_by(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedBy") }
}

/// Properties of [`CfnSubscriptionTarget`].
///
/// Mandatory: `ApplicableAssetTypes`, `AuthorizedPrincipals`, `DomainIdentifier`, `EnvironmentIdentifier`, `Name`, `SubscriptionTargetConfig`, `Type`.
///
/// A change replaces the resource: `DomainIdentifier`, `EnvironmentIdentifier`, `Type`.
pub type CfnSubscriptionTargetProps = Fields<of::CfnSubscriptionTarget>;
/// What [`CfnSubscriptionTargetProps`] cannot do without.
pub struct CfnSubscriptionTargetPropsRequired<A, B, C, D, E, F, G> {
    /// `ApplicableAssetTypes`: each 1 to 256 characters, each matches `^[^\.]*`.
    pub applicable_asset_types: A,
    /// `AuthorizedPrincipals`: 1 to 10 items, each matches `^[a-zA-Z0-9:/_-]*$`.
    pub authorized_principals: B,
    /// `DomainIdentifier`: matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource. Write-only.
    pub domain_identifier: C,
    /// `EnvironmentIdentifier`: matches `^[a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource. Write-only.
    pub environment_identifier: D,
    /// `Name`: 1 to 256 characters.
    pub name: E,
    /// `SubscriptionTargetConfig`.
    pub subscription_target_config: F,
    /// `Type`. Changing it replaces the resource.
    pub type_: G,
}
impl CfnSubscriptionTargetProps {
    /// Takes what is mandatory, by name: [`CfnSubscriptionTargetPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<List<String>>, B: IntoVal<List<String>>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<String>, F: IntoVal<List<cfn_subscription_target::SubscriptionTargetForm>>, G: IntoVal<String>>(required: CfnSubscriptionTargetPropsRequired<A, B, C, D, E, F, G>) -> Self { with(with(with(with(with(with(with(empty(), "ApplicableAssetTypes", required.applicable_asset_types), "AuthorizedPrincipals", required.authorized_principals), "DomainIdentifier", required.domain_identifier), "EnvironmentIdentifier", required.environment_identifier), "Name", required.name), "SubscriptionTargetConfig", required.subscription_target_config), "Type", required.type_) }
    /// `ApplicableAssetTypes`: mandatory, each 1 to 256 characters, each matches `^[^\.]*`.
    #[track_caller] pub fn applicable_asset_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ApplicableAssetTypes", value) }
    /// `AuthorizedPrincipals`: mandatory, 1 to 10 items, each matches `^[a-zA-Z0-9:/_-]*$`.
    #[track_caller] pub fn authorized_principals(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AuthorizedPrincipals", value) }
    /// `DomainIdentifier`: mandatory, matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn domain_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DomainIdentifier", value) }
    /// `EnvironmentIdentifier`: mandatory, matches `^[a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn environment_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentIdentifier", value) }
    /// `ManageAccessRole`: matches `^arn:aws(|-cn|-us-gov):iam::\d{12}:(role|role/service-role)/[\w+=,.@-]*$`.
    #[track_caller] pub fn manage_access_role(self, value: impl IntoVal<String>) -> Self { with(self, "ManageAccessRole", value) }
    /// `Name`: mandatory, 1 to 256 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Provider`.
    #[track_caller] pub fn provider(self, value: impl IntoVal<String>) -> Self { with(self, "Provider", value) }
    /// `SubscriptionTargetConfig`: mandatory.
    #[track_caller] pub fn subscription_target_config(self, value: impl IntoVal<List<cfn_subscription_target::SubscriptionTargetForm>>) -> Self { with(self, "SubscriptionTargetConfig", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnSubscriptionTarget`].
pub mod cfn_subscription_target {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum SubscriptionTargetForm {} }

    /// `SubscriptionTargetForm`.
    pub type SubscriptionTargetForm = Fields<of::SubscriptionTargetForm>;
    impl SubscriptionTargetForm {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(content: impl IntoVal<String>, form_name: impl IntoVal<String>) -> Self { with(with(empty(), "Content", content), "FormName", form_name) }
        /// `Content`: mandatory.
        #[track_caller] pub fn content(self, value: impl IntoVal<String>) -> Self { with(self, "Content", value) }
        /// `FormName`: mandatory, 1 to 128 characters, matches `^(?![0-9_])\w+$|^_\w*[a-zA-Z0-9]\w*$`.
        #[track_caller] pub fn form_name(self, value: impl IntoVal<String>) -> Self { with(self, "FormName", value) }
    }
}

/// [`AWS::DataZone::UserProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-userprofile.html).
///
/// What `Ref` returns: a text of DomainId, Id.
pub type CfnUserProfile = Handle<of::CfnUserProfile>;
impl cfn::ResourceType for of::CfnUserProfile { const TYPE: &'static str = "AWS::DataZone::UserProfile"; type Tags = cfn::NoTags; type Props = CfnUserProfileProps; type Reference = String; }
impl CfnUserProfile {
    /// The attribute `Details`.
    #[inline] pub fn attr_details(&self) -> Val<Json> { cfn::attribute(&self.0, "Details") }
    /// The attribute `DomainId`.
    #[inline] pub fn attr_domain_id(&self) -> Val<String> { cfn::attribute(&self.0, "DomainId") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Type`: one of `IAM`, `SSO`.
    #[inline] pub fn attr_type(&self) -> Val<String> { cfn::attribute(&self.0, "Type") }
}

/// Properties of [`CfnUserProfile`].
///
/// Mandatory: `DomainIdentifier`, `UserIdentifier`.
///
/// A change replaces the resource: `DomainIdentifier`, `UserIdentifier`, `UserType`.
pub type CfnUserProfileProps = Fields<of::CfnUserProfile>;
impl CfnUserProfileProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(domain_identifier: impl IntoVal<String>, user_identifier: impl IntoVal<String>) -> Self { with(with(empty(), "DomainIdentifier", domain_identifier), "UserIdentifier", user_identifier) }
    /// `DomainIdentifier`: mandatory, matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn domain_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DomainIdentifier", value) }
    /// `SessionName`: 2 to 64 characters. Write-only.
    #[track_caller] pub fn session_name(self, value: impl IntoVal<String>) -> Self { with(self, "SessionName", value) }
    /// `Status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_user_profile::UserProfileStatus>) -> Self { with(self, "Status", value) }
    /// `UserIdentifier`: mandatory. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn user_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "UserIdentifier", value) }
    /// `UserType`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn user_type(self, value: impl IntoVal<cfn_user_profile::UserType>) -> Self { with(self, "UserType", value) }
}

/// Types of [`CfnUserProfile`].
pub mod cfn_user_profile {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum UserProfileStatus {} pub enum UserType {} }

    /// Words of `UserProfileStatus`.
    pub type UserProfileStatus = Word<fn(of::UserProfileStatus)>;
    impl UserProfileStatus {
        /// `ASSIGNED`
        pub const Assigned: Self = word("ASSIGNED");
        /// `NOT_ASSIGNED`
        pub const NotAssigned: Self = word("NOT_ASSIGNED");
        /// `ACTIVATED`
        pub const Activated: Self = word("ACTIVATED");
        /// `DEACTIVATED`
        pub const Deactivated: Self = word("DEACTIVATED");
    }

    /// Words of `UserType`.
    pub type UserType = Word<fn(of::UserType)>;
    impl UserType {
        /// `IAM_USER`
        pub const IamUser: Self = word("IAM_USER");
        /// `IAM_ROLE`
        pub const IamRole: Self = word("IAM_ROLE");
        /// `SSO_USER`
        pub const SsoUser: Self = word("SSO_USER");
        /// `IAM_ROLE_SESSION`
        pub const IamRoleSession: Self = word("IAM_ROLE_SESSION");
    }
}
