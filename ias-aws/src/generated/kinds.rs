// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Kinds of references: what a text refers to, so that a role's ARN is no bucket's.

#![allow(unused_imports, unused_macros, reason = "without a service there may be no kind")]

use ias_core::{Fits, Kind};

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident $(admits $($narrower:ident),+)? = |$text:ident| $check:expr;)*) => {$(
        $(#[$doc])*
        pub enum $name {}
        impl Kind for $name {
            fn check($text: &str) -> Result<(), String> { $check }
        }
        impl Fits<$name> for $name {}
        $($(impl Fits<$name> for $narrower {})+)?
    )*};
}

kinds! {
    /// The name of an `AWS::KMS::Alias`.
    AliasName = |text| crate::cfn::arn::check_name(text);
    /// The name of an `AWS::S3::Bucket`.
    BucketName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::CertificateManager::Certificate`, or one below it.
    CertificateArn = |text| crate::cfn::arn::check(text, "acm", "certificate/");
    /// The ARN of an `AWS::Lambda::Function`, or one below it.
    FunctionArn = |text| crate::cfn::arn::check(text, "lambda", "function:");
    /// The ARN of an `AWS::KMS::Key`, or one below it.
    KeyArn = |text| crate::cfn::arn::check(text, "kms", "key/");
    /// One of [`KeyArn`], [`KeyId`].
    KeyArnOrKeyId admits KeyArn, KeyId = |text| crate::cfn::arn::any([<KeyArn as Kind>::check(text), <KeyId as Kind>::check(text)]);
    /// What identifies an `AWS::KMS::Key`.
    KeyId = |text| crate::cfn::arn::check_id(text);
    /// One of [`AliasName`], [`KeyArn`], [`KeyId`].
    KeyReference admits AliasName, KeyArn, KeyArnOrKeyId, KeyId = |text| crate::cfn::arn::any([<AliasName as Kind>::check(text), <KeyArn as Kind>::check(text), <KeyId as Kind>::check(text)]);
    /// The name of an `AWS::Logs::LogGroup`.
    LogGroupName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::IAM::Role`, or one below it.
    RoleArn = |text| crate::cfn::arn::check(text, "iam", "role/");
    /// What identifies an `AWS::EC2::SecurityGroup`.
    SecurityGroupId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::EC2::Subnet`.
    SubnetId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::SNS::Topic`, or one below it.
    TopicArn = |text| crate::cfn::arn::check(text, "sns", "");
    /// What identifies an `AWS::EC2::VPC`.
    VpcId = |text| crate::cfn::arn::check_id(text);
}
#[cfg(feature = "accessanalyzer")]
kinds! {
    /// The ARN of an `AWS::AccessAnalyzer::Analyzer`, or one below it.
    AnalyzerArn = |text| crate::cfn::arn::check(text, "access-analyzer", "analyzer/");
    /// The ARN of an `AWS::AccessAnalyzer::ArchiveRule`, or one below it.
    ArchiveRuleArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "accountaccess")]
kinds! {
    /// The ARN of an `AWS::AccountAccess::Application`, or one below it.
    AccountAccessApplicationArn = |text| crate::cfn::arn::check(text, "account-access", "application/");
}
#[cfg(feature = "acmpca")]
kinds! {
    /// The ARN of an `AWS::ACMPCA::Certificate`, or one below it.
    AcmpcaCertificateArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::ACMPCA::CertificateAuthority`, or one below it.
    CertificateAuthorityArn = |text| crate::cfn::arn::check(text, "acm-pca", "certificate-authority/");
}
#[cfg(feature = "agentregistry")]
kinds! {
    /// The ARN of an `AWS::AgentRegistry::Registry`, or one below it.
    AgentRegistryRegistryArn = |text| crate::cfn::arn::check(text, "agent-registry", "registry/");
    /// The ARN of an `AWS::AgentRegistry::RegistryRecord`, or one below it.
    RegistryRecordArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "aiops")]
kinds! {
    /// The ARN of an `AWS::AIOps::InvestigationGroup`, or one below it.
    InvestigationGroupArn = |text| crate::cfn::arn::check(text, "aiops", "investigation-group/");
}
#[cfg(feature = "amazonmq")]
kinds! {
    /// The ARN of an `AWS::AmazonMQ::Configuration`, or one below it.
    AmazonMqConfigurationArn = |text| crate::cfn::arn::check(text, "mq", "configuration:");
    /// The ARN of an `AWS::AmazonMQ::Broker`, or one below it.
    BrokerArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "amplify")]
kinds! {
    /// The ARN of an `AWS::Amplify::App`, or one below it.
    AmplifyAppArn = |text| crate::cfn::arn::check(text, "amplify", "apps/");
    /// The ARN of an `AWS::Amplify::Domain`, or one below it.
    AmplifyDomainArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Amplify::Branch`, or one below it.
    BranchArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Amplify::Webhook`, or one below it.
    WebhookArn = |text| crate::cfn::arn::check(text, "amplify", "webhooks/");
}
#[cfg(feature = "apigateway")]
kinds! {
    /// What identifies an `AWS::ApiGateway::Authorizer`.
    ApiGatewayAuthorizerId = |text| crate::cfn::arn::check_id(text);
    /// The name of an `AWS::ApiGateway::DomainName`.
    ApiGatewayDomainName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::ApiGateway::DomainName`, or one below it.
    ApiGatewayDomainNameArn = |text| crate::cfn::arn::check(text, "apigateway", "/domainnames/");
    /// What identifies an `AWS::ApiGateway::ApiKey`.
    ApiKeyId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::ApiGateway::ClientCertificate`.
    ClientCertificateId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::ApiGateway::Deployment`.
    DeploymentId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::ApiGateway::DomainNameAccessAssociation`, or one below it.
    DomainNameAccessAssociationArn = |text| crate::cfn::arn::check(text, "", "");
    /// What identifies an `AWS::ApiGateway::RequestValidator`.
    RequestValidatorId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::ApiGateway::Resource`.
    ResourceId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::ApiGateway::RestApi`.
    RestApiId = |text| crate::cfn::arn::check_id(text);
    /// The name of an `AWS::ApiGateway::Stage`.
    StageName = |text| crate::cfn::arn::check_name(text);
    /// What identifies an `AWS::ApiGateway::UsagePlan`.
    UsagePlanId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::ApiGateway::VpcLink`.
    VpcLinkId = |text| crate::cfn::arn::check_id(text);
}
#[cfg(any(feature = "apigateway", feature = "cognito", feature = "elasticloadbalancingv2"))]
kinds! {
    /// The ARN of an `AWS::Cognito::UserPool`, or one below it.
    UserPoolArn = |text| crate::cfn::arn::check(text, "cognito-idp", "userpool/");
}
#[cfg(any(feature = "apigateway", feature = "ec2", feature = "redshift"))]
kinds! {
    /// What identifies an `AWS::EC2::VPCEndpoint`.
    VpcEndpointId = |text| crate::cfn::arn::check_id(text);
}
#[cfg(feature = "apigatewayv2")]
kinds! {
    /// What identifies an `AWS::ApiGatewayV2::Authorizer`.
    ApiGatewayV2AuthorizerId = |text| crate::cfn::arn::check_id(text);
    /// The name of an `AWS::ApiGatewayV2::DomainName`.
    ApiGatewayV2DomainName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::ApiGatewayV2::DomainName`, or one below it.
    ApiGatewayV2DomainNameArn = |text| crate::cfn::arn::check(text, "apigateway", "/domainnames/");
    /// What identifies an `AWS::ApiGatewayV2::Api`.
    ApiId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::ApiGatewayV2::Integration`.
    IntegrationId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::ApiGatewayV2::PortalProduct`, or one below it.
    PortalProductArn = |text| crate::cfn::arn::check(text, "apigateway", "/portalproducts/");
    /// What identifies an `AWS::ApiGatewayV2::Route`.
    RouteId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::ApiGatewayV2::RoutingRule`, or one below it.
    RoutingRuleArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "appconfig")]
kinds! {
    /// One of [`AlarmArn`], [`CompositeAlarmArn`].
    AlarmArnOrCompositeAlarmArn admits AlarmArn, CompositeAlarmArn = |text| crate::cfn::arn::any([<AlarmArn as Kind>::check(text), <CompositeAlarmArn as Kind>::check(text)]);
    /// What identifies an `AWS::AppConfig::ConfigurationProfile`.
    ConfigurationProfileId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::AppConfig::Extension`, or one below it.
    ExtensionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::AppConfig::ExtensionAssociation`, or one below it.
    ExtensionAssociationArn = |text| crate::cfn::arn::check(text, "appconfig", "extensionassociation/");
}
#[cfg(any(feature = "appconfig", feature = "cloudwatch"))]
kinds! {
    /// The ARN of an `AWS::CloudWatch::Alarm`, or one below it.
    AlarmArn = |text| crate::cfn::arn::check(text, "cloudwatch", "alarm:");
    /// The ARN of an `AWS::CloudWatch::CompositeAlarm`, or one below it.
    CompositeAlarmArn = |text| crate::cfn::arn::check(text, "cloudwatch", "alarm:");
}
#[cfg(any(feature = "appconfig", feature = "evidently"))]
kinds! {
    /// What identifies an `AWS::AppConfig::Application`.
    ApplicationId = |text| crate::cfn::arn::check_id(text);
}
#[cfg(feature = "appfabric")]
kinds! {
    /// The ARN of an `AWS::AppFabric::AppAuthorization`, or one below it.
    AppAuthorizationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::AppFabric::IngestionDestination`, or one below it.
    IngestionDestinationArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "appflow")]
kinds! {
    /// The ARN of an `AWS::AppFlow::Connector`, or one below it.
    AppFlowConnectorArn = |text| crate::cfn::arn::check(text, "appflow", "connector/");
    /// The ARN of an `AWS::AppFlow::Flow`, or one below it.
    AppFlowFlowArn = |text| crate::cfn::arn::check(text, "appflow", "flow/");
    /// The ARN of an `AWS::AppFlow::ConnectorProfile`, or one below it.
    ConnectorProfileArn = |text| crate::cfn::arn::check(text, "appflow", "connectorprofile/");
}
#[cfg(feature = "appintegrations")]
kinds! {
    /// The ARN of an `AWS::AppIntegrations::Application`, or one below it.
    AppIntegrationsApplicationArn = |text| crate::cfn::arn::check(text, "app-integrations", "application/");
    /// The ARN of an `AWS::AppIntegrations::DataIntegration`, or one below it.
    DataIntegrationArn = |text| crate::cfn::arn::check(text, "app-integrations", "data-integration/");
    /// The ARN of an `AWS::AppIntegrations::EventIntegration`, or one below it.
    EventIntegrationArn = |text| crate::cfn::arn::check(text, "app-integrations", "event-integration/");
}
#[cfg(feature = "applicationautoscaling")]
kinds! {
    /// What identifies an `AWS::ApplicationAutoScaling::ScalableTarget`.
    ScalableTargetResourceId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::ApplicationAutoScaling::ScalingPolicy`, or one below it.
    ScalingPolicyArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "applicationinsights")]
kinds! {
    /// The ARN of an `AWS::ApplicationInsights::Application`, or one below it.
    ApplicationInsightsApplicationArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "applicationsignals")]
kinds! {
    /// The ARN of an `AWS::ApplicationSignals::InstrumentationConfig`, or one below it.
    InstrumentationConfigArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::ApplicationSignals::ServiceLevelObjective`, or one below it.
    ServiceLevelObjectiveArn = |text| crate::cfn::arn::check(text, "application-signals", "slo/");
}
#[cfg(feature = "appmesh")]
kinds! {
    /// The ARN of an `AWS::AppMesh::Route`, or one below it.
    AppMeshRouteArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::AppMesh::GatewayRoute`, or one below it.
    GatewayRouteArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::AppMesh::Mesh`, or one below it.
    MeshArn = |text| crate::cfn::arn::check(text, "appmesh", "mesh/");
    /// The ARN of an `AWS::AppMesh::VirtualGateway`, or one below it.
    VirtualGatewayArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::AppMesh::VirtualNode`, or one below it.
    VirtualNodeArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::AppMesh::VirtualRouter`, or one below it.
    VirtualRouterArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::AppMesh::VirtualService`, or one below it.
    VirtualServiceArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "apprunner")]
kinds! {
    /// The ARN of an `AWS::AppRunner::Service`, or one below it.
    AppRunnerServiceArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::AppRunner::AutoScalingConfiguration`, or one below it.
    AutoScalingConfigurationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::AppRunner::ObservabilityConfiguration`, or one below it.
    ObservabilityConfigurationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::AppRunner::VpcConnector`, or one below it.
    VpcConnectorArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::AppRunner::VpcIngressConnection`, or one below it.
    VpcIngressConnectionArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "appstream")]
kinds! {
    /// The ARN of an `AWS::AppStream::AppBlock`, or one below it.
    AppBlockArn = |text| crate::cfn::arn::check(text, "appstream", "app-block/");
    /// The ARN of an `AWS::AppStream::AppBlockBuilder`, or one below it.
    AppBlockBuilderArn = |text| crate::cfn::arn::check(text, "appstream", "app-block-builder/");
    /// The ARN of an `AWS::AppStream::Application`, or one below it.
    AppStreamApplicationArn = |text| crate::cfn::arn::check(text, "appstream", "application/");
    /// The ARN of an `AWS::AppStream::Fleet`, or one below it.
    AppStreamFleetArn = |text| crate::cfn::arn::check(text, "appstream", "fleet/");
    /// The ARN of an `AWS::AppStream::User`, or one below it.
    AppStreamUserArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "appsync")]
kinds! {
    /// The ARN of an `AWS::AppSync::Api`, or one below it.
    ApiArn = |text| crate::cfn::arn::check(text, "appsync", "apis/");
    /// The ARN of an `AWS::AppSync::ApiKey`, or one below it.
    AppSyncApiKeyArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::AppSync::DataSource`, or one below it.
    AppSyncDataSourceArn = |text| crate::cfn::arn::check(text, "", "");
    /// The name of an `AWS::AppSync::DomainName`.
    AppSyncDomainName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::AppSync::DomainName`, or one below it.
    AppSyncDomainNameArn = |text| crate::cfn::arn::check(text, "appsync", "domainnames/");
    /// The ARN of an `AWS::AppSync::ChannelNamespace`, or one below it.
    ChannelNamespaceArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::AppSync::GraphQLApi`, or one below it.
    GraphQlApiArn = |text| crate::cfn::arn::check(text, "appsync", "apis/");
    /// The ARN of an `AWS::AppSync::Resolver`, or one below it.
    ResolverArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::AppSync::SourceApiAssociation`, or one below it.
    SourceApiAssociationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::AppSync::Type`, or one below it.
    TypeArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(any(feature = "appsync", feature = "cognito", feature = "opensearchservice"))]
kinds! {
    /// What identifies an `AWS::Cognito::UserPool`.
    UserPoolId = |text| crate::cfn::arn::check_id(text);
}
#[cfg(any(feature = "appsync", feature = "dynamodb", feature = "iot"))]
kinds! {
    /// The name of an `AWS::DynamoDB::Table`.
    TableName = |text| crate::cfn::arn::check_name(text);
}
#[cfg(any(feature = "appsync", feature = "events"))]
kinds! {
    /// The ARN of an `AWS::Events::EventBus`, or one below it.
    EventBusArn = |text| crate::cfn::arn::check(text, "events", "event-bus/");
}
#[cfg(any(feature = "appsync", feature = "iotanalytics", feature = "lambda"))]
kinds! {
    /// The ARN of an `AWS::Lambda::Alias`, or one below it.
    AliasArn = |text| crate::cfn::arn::check(text, "", "");
    /// One of [`AliasArn`], [`FunctionArn`].
    AliasArnOrFunctionArn admits AliasArn, FunctionArn = |text| crate::cfn::arn::any([<AliasArn as Kind>::check(text), <FunctionArn as Kind>::check(text)]);
}
#[cfg(any(feature = "appsync", feature = "rds", feature = "secretsmanager"))]
kinds! {
    /// The ARN of an `AWS::SecretsManager::Secret`, or one below it.
    SecretArn = |text| crate::cfn::arn::check(text, "secretsmanager", "secret:");
}
#[cfg(feature = "apptest")]
kinds! {
    /// The ARN of an `AWS::AppTest::TestCase`, or one below it.
    AppTestTestCaseArn = |text| crate::cfn::arn::check(text, "apptest", "testcase/");
}
#[cfg(feature = "aps")]
kinds! {
    /// The ARN of an `AWS::APS::AnomalyDetector`, or one below it.
    AnomalyDetectorArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::APS::Workspace`, or one below it.
    ApsWorkspaceArn = |text| crate::cfn::arn::check(text, "aps", "workspace/");
    /// The ARN of an `AWS::APS::RuleGroupsNamespace`, or one below it.
    RuleGroupsNamespaceArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::APS::Scraper`, or one below it.
    ScraperArn = |text| crate::cfn::arn::check(text, "aps", "scraper/");
}
#[cfg(feature = "arcregionswitch")]
kinds! {
    /// The ARN of an `AWS::ARCRegionSwitch::Plan`, or one below it.
    ArcRegionSwitchPlanArn = |text| crate::cfn::arn::check(text, "arc-region-switch", "plan/");
}
#[cfg(feature = "athena")]
kinds! {
    /// The ARN of an `AWS::Athena::CapacityReservation`, or one below it.
    AthenaCapacityReservationArn = |text| crate::cfn::arn::check(text, "athena", "capacity-reservation/");
}
#[cfg(any(feature = "athena", feature = "quicksight"))]
kinds! {
    /// The name of an `AWS::Athena::WorkGroup`.
    WorkGroupName = |text| crate::cfn::arn::check_name(text);
}
#[cfg(feature = "auditmanager")]
kinds! {
    /// The ARN of an `AWS::AuditManager::Assessment`, or one below it.
    AssessmentArn = |text| crate::cfn::arn::check(text, "auditmanager", "assessment/");
    /// The ARN of an `AWS::AuditManager::AssessmentFramework`, or one below it.
    AssessmentFrameworkArn = |text| crate::cfn::arn::check(text, "auditmanager", "assessmentFramework/");
    /// The ARN of an `AWS::AuditManager::Control`, or one below it.
    ControlArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "autoscaling")]
kinds! {
    /// The ARN of an `AWS::AutoScaling::AutoScalingGroup`, or one below it.
    AutoScalingGroupArn = |text| crate::cfn::arn::check(text, "", "");
    /// The name of an `AWS::AutoScaling::AutoScalingGroup`.
    AutoScalingGroupName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::AutoScaling::ScalingPolicy`, or one below it.
    AutoScalingScalingPolicyArn = |text| crate::cfn::arn::check(text, "", "");
    /// The name of an `AWS::AutoScaling::LaunchConfiguration`.
    LaunchConfigurationName = |text| crate::cfn::arn::check_name(text);
}
#[cfg(any(feature = "autoscaling", feature = "batch", feature = "ec2", feature = "iam", feature = "imagebuilder"))]
kinds! {
    /// The name of an `AWS::IAM::InstanceProfile`.
    InstanceProfileName = |text| crate::cfn::arn::check_name(text);
}
#[cfg(any(feature = "autoscaling", feature = "batch", feature = "ec2", feature = "imagebuilder"))]
kinds! {
    /// What identifies an `AWS::EC2::LaunchTemplate`.
    LaunchTemplateId = |text| crate::cfn::arn::check_id(text);
}
#[cfg(any(feature = "autoscaling", feature = "ecs", feature = "elasticloadbalancingv2"))]
kinds! {
    /// The ARN of an `AWS::ElasticLoadBalancingV2::TargetGroup`, or one below it.
    TargetGroupArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "autoscalingplans")]
kinds! {
    /// The ARN of an `AWS::AutoScalingPlans::ScalingPlan`, or one below it.
    ScalingPlanArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "awsexternalanthropic")]
kinds! {
    /// The ARN of an `AWS::AWSExternalAnthropic::Workspace`, or one below it.
    AwsExternalAnthropicWorkspaceArn = |text| crate::cfn::arn::check(text, "aws-external-anthropic", "workspace/");
}
#[cfg(feature = "b2bi")]
kinds! {
    /// The ARN of an `AWS::B2BI::Capability`, or one below it.
    B2BiCapabilityArn = |text| crate::cfn::arn::check(text, "b2bi", "capability/");
    /// The ARN of an `AWS::B2BI::Profile`, or one below it.
    B2BiProfileArn = |text| crate::cfn::arn::check(text, "b2bi", "profile/");
    /// The ARN of an `AWS::B2BI::Partnership`, or one below it.
    PartnershipArn = |text| crate::cfn::arn::check(text, "b2bi", "partnership/");
    /// The ARN of an `AWS::B2BI::Transformer`, or one below it.
    TransformerArn = |text| crate::cfn::arn::check(text, "b2bi", "transformer/");
}
#[cfg(feature = "backup")]
kinds! {
    /// The ARN of an `AWS::Backup::BackupPlan`, or one below it.
    BackupPlanArn = |text| crate::cfn::arn::check(text, "backup", "backup-plan:");
    /// What identifies an `AWS::Backup::BackupPlan`.
    BackupPlanId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::Backup::BackupVault`, or one below it.
    BackupVaultArn = |text| crate::cfn::arn::check(text, "backup", "backup-vault:");
    /// The name of an `AWS::Backup::BackupVault`.
    BackupVaultName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::Backup::Framework`, or one below it.
    FrameworkArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Backup::LegalHold`, or one below it.
    LegalHoldArn = |text| crate::cfn::arn::check(text, "backup", "legal-hold:");
    /// The ARN of an `AWS::Backup::LogicallyAirGappedBackupVault`, or one below it.
    LogicallyAirGappedBackupVaultArn = |text| crate::cfn::arn::check(text, "backup", "backup-vault:");
    /// The ARN of an `AWS::Backup::ReportPlan`, or one below it.
    ReportPlanArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Backup::RestoreTestingPlan`, or one below it.
    RestoreTestingPlanArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Backup::TieringConfiguration`, or one below it.
    TieringConfigurationArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "backupgateway")]
kinds! {
    /// The ARN of an `AWS::BackupGateway::Hypervisor`, or one below it.
    HypervisorArn = |text| crate::cfn::arn::check(text, "backup-gateway", "hypervisor/");
}
#[cfg(feature = "batch")]
kinds! {
    /// The ARN of an `AWS::Batch::ComputeEnvironment`, or one below it.
    ComputeEnvironmentArn = |text| crate::cfn::arn::check(text, "batch", "compute-environment/");
    /// The ARN of an `AWS::Batch::ConsumableResource`, or one below it.
    ConsumableResourceArn = |text| crate::cfn::arn::check(text, "batch", "consumable-resource/");
    /// One of [`InstanceProfileArn`], [`InstanceProfileName`], [`RoleName`].
    InstanceProfileArnOrInstanceProfileNameOrRoleName admits InstanceProfileArn, InstanceProfileName, RoleName = |text| crate::cfn::arn::any([<InstanceProfileArn as Kind>::check(text), <InstanceProfileName as Kind>::check(text), <RoleName as Kind>::check(text)]);
    /// The ARN of an `AWS::Batch::JobDefinition`, or one below it.
    JobDefinitionArn = |text| crate::cfn::arn::check(text, "batch", "job-definition/");
    /// The ARN of an `AWS::Batch::JobQueue`, or one below it.
    JobQueueArn = |text| crate::cfn::arn::check(text, "batch", "job-queue/");
    /// The ARN of an `AWS::Batch::QuotaShare`, or one below it.
    QuotaShareArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Batch::SchedulingPolicy`, or one below it.
    SchedulingPolicyArn = |text| crate::cfn::arn::check(text, "batch", "scheduling-policy/");
    /// The ARN of an `AWS::Batch::ServiceEnvironment`, or one below it.
    ServiceEnvironmentArn = |text| crate::cfn::arn::check(text, "batch", "service-environment/");
}
#[cfg(any(feature = "batch", feature = "cloudformation", feature = "ecs", feature = "glue", feature = "iam"))]
kinds! {
    /// The name of an `AWS::IAM::Role`.
    RoleName = |text| crate::cfn::arn::check_name(text);
}
#[cfg(any(feature = "batch", feature = "ec2"))]
kinds! {
    /// The name of an `AWS::EC2::PlacementGroup`.
    PlacementGroupName = |text| crate::cfn::arn::check_name(text);
}
#[cfg(any(feature = "batch", feature = "ecs", feature = "glue"))]
kinds! {
    /// One of [`RoleArn`], [`RoleName`].
    RoleArnOrRoleName admits RoleArn, RoleName = |text| crate::cfn::arn::any([<RoleArn as Kind>::check(text), <RoleName as Kind>::check(text)]);
}
#[cfg(any(feature = "batch", feature = "iam"))]
kinds! {
    /// The ARN of an `AWS::IAM::InstanceProfile`, or one below it.
    InstanceProfileArn = |text| crate::cfn::arn::check(text, "iam", "instance-profile/");
}
#[cfg(feature = "bcm")]
kinds! {
    /// The ARN of an `AWS::BCM::Dashboard`, or one below it.
    BcmDashboardArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::BCM::ScheduledReport`, or one below it.
    ScheduledReportArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "bcmdataexports")]
kinds! {
    /// The ARN of an `AWS::BCMDataExports::Export`, or one below it.
    ExportArn = |text| crate::cfn::arn::check(text, "bcm-data-exports", "export/");
}
#[cfg(feature = "bcmpricingcalculator")]
kinds! {
    /// The ARN of an `AWS::BcmPricingCalculator::BillEstimate`, or one below it.
    BillEstimateArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::BcmPricingCalculator::BillScenario`, or one below it.
    BillScenarioArn = |text| crate::cfn::arn::check(text, "bcm-pricing-calculator", "bill-scenario/");
    /// The ARN of an `AWS::BcmPricingCalculator::WorkloadEstimate`, or one below it.
    WorkloadEstimateArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "bedrock")]
kinds! {
    /// The ARN of an `AWS::Bedrock::AgentAlias`, or one below it.
    AgentAliasArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Bedrock::ApplicationInferenceProfile`, or one below it.
    ApplicationInferenceProfileArn = |text| crate::cfn::arn::check(text, "bedrock", "application-inference-profile/");
    /// The ARN of an `AWS::Bedrock::AutomatedReasoningPolicy`, or one below it.
    AutomatedReasoningPolicyArn = |text| crate::cfn::arn::check(text, "bedrock", "automated-reasoning-policy/");
    /// The ARN of an `AWS::Bedrock::Agent`, or one below it.
    BedrockAgentArn = |text| crate::cfn::arn::check(text, "bedrock", "agent/");
    /// The ARN of an `AWS::Bedrock::Blueprint`, or one below it.
    BedrockBlueprintArn = |text| crate::cfn::arn::check(text, "bedrock", "blueprint/");
    /// The ARN of an `AWS::Bedrock::Flow`, or one below it.
    BedrockFlowArn = |text| crate::cfn::arn::check(text, "bedrock", "flow/");
    /// The ARN of an `AWS::Bedrock::KnowledgeBase`, or one below it.
    BedrockKnowledgeBaseArn = |text| crate::cfn::arn::check(text, "bedrock", "knowledge-base/");
    /// The ARN of an `AWS::Bedrock::Prompt`, or one below it.
    BedrockPromptArn = |text| crate::cfn::arn::check(text, "bedrock", "prompt/");
    /// The ARN of an `AWS::Bedrock::Session`, or one below it.
    BedrockSessionArn = |text| crate::cfn::arn::check(text, "bedrock", "session/");
    /// The ARN of an `AWS::Bedrock::DataAutomationLibrary`, or one below it.
    DataAutomationLibraryArn = |text| crate::cfn::arn::check(text, "bedrock", "data-automation-library/");
    /// The ARN of an `AWS::Bedrock::DataAutomationProject`, or one below it.
    DataAutomationProjectArn = |text| crate::cfn::arn::check(text, "bedrock", "data-automation-project/");
    /// The ARN of an `AWS::Bedrock::FlowAlias`, or one below it.
    FlowAliasArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Bedrock::Guardrail`, or one below it.
    GuardrailArn = |text| crate::cfn::arn::check(text, "bedrock", "guardrail/");
    /// The ARN of an `AWS::Bedrock::IntelligentPromptRouter`, or one below it.
    IntelligentPromptRouterArn = |text| crate::cfn::arn::check(text, "bedrock", "prompt-router/");
    /// The ARN of an `AWS::Bedrock::PromptVersion`, or one below it.
    PromptVersionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Bedrock::RetrievalInstruction`, or one below it.
    RetrievalInstructionArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "bedrockagentcore")]
kinds! {
    /// The ARN of an `AWS::BedrockAgentCore::ApiKeyCredentialProvider`, or one below it.
    ApiKeyCredentialProviderArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::BedrockAgentCore::CapacityProvider`, or one below it.
    BedrockAgentCoreCapacityProviderArn = |text| crate::cfn::arn::check(text, "bedrock-agentcore", "capacity-provider/");
    /// The ARN of an `AWS::BedrockAgentCore::Dataset`, or one below it.
    BedrockAgentCoreDatasetArn = |text| crate::cfn::arn::check(text, "bedrock-agentcore", "dataset/");
    /// The ARN of an `AWS::BedrockAgentCore::Gateway`, or one below it.
    BedrockAgentCoreGatewayArn = |text| crate::cfn::arn::check(text, "bedrock-agentcore", "gateway/");
    /// The ARN of an `AWS::BedrockAgentCore::Policy`, or one below it.
    BedrockAgentCorePolicyArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::BedrockAgentCore::BrowserProfile`, or one below it.
    BrowserProfileArn = |text| crate::cfn::arn::check(text, "bedrock-agentcore", "browser-profile/");
    /// The ARN of an `AWS::BedrockAgentCore::ConfigurationBundle`, or one below it.
    ConfigurationBundleArn = |text| crate::cfn::arn::check(text, "bedrock-agentcore", "configuration-bundle/");
    /// The ARN of an `AWS::BedrockAgentCore::ConsentPortal`, or one below it.
    ConsentPortalArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::BedrockAgentCore::Evaluator`, or one below it.
    EvaluatorArn = |text| crate::cfn::arn::check(text, "bedrock-agentcore", "evaluator/");
    /// The ARN of an `AWS::BedrockAgentCore::Harness`, or one below it.
    HarnessArn = |text| crate::cfn::arn::check(text, "bedrock-agentcore", "harness/");
    /// The ARN of an `AWS::BedrockAgentCore::HarnessEndpoint`, or one below it.
    HarnessEndpointArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::BedrockAgentCore::Memory`, or one below it.
    MemoryArn = |text| crate::cfn::arn::check(text, "bedrock-agentcore", "memory/");
    /// The ARN of an `AWS::BedrockAgentCore::OAuth2CredentialProvider`, or one below it.
    OAuth2CredentialProviderArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::BedrockAgentCore::OnlineEvaluationConfig`, or one below it.
    OnlineEvaluationConfigArn = |text| crate::cfn::arn::check(text, "bedrock-agentcore", "online-evaluation-config/");
    /// The ARN of an `AWS::BedrockAgentCore::PaymentConnector`, or one below it.
    PaymentConnectorArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::BedrockAgentCore::PaymentCredentialProvider`, or one below it.
    PaymentCredentialProviderArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::BedrockAgentCore::PaymentManager`, or one below it.
    PaymentManagerArn = |text| crate::cfn::arn::check(text, "bedrock-agentcore", "payment-manager/");
    /// The ARN of an `AWS::BedrockAgentCore::PolicyEngine`, or one below it.
    PolicyEngineArn = |text| crate::cfn::arn::check(text, "bedrock-agentcore", "policy-engine/");
    /// The ARN of an `AWS::BedrockAgentCore::WorkloadIdentity`, or one below it.
    WorkloadIdentityArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "bedrockmantle")]
kinds! {
    /// The ARN of an `AWS::BedrockMantle::Project`, or one below it.
    BedrockMantleProjectArn = |text| crate::cfn::arn::check(text, "bedrock-mantle", "project/");
}
#[cfg(feature = "billing")]
kinds! {
    /// The ARN of an `AWS::Billing::BillingView`, or one below it.
    BillingViewArn = |text| crate::cfn::arn::check(text, "billing", "billingview/");
}
#[cfg(feature = "billingconductor")]
kinds! {
    /// The ARN of an `AWS::BillingConductor::BillingGroup`, or one below it.
    BillingConductorBillingGroupArn = |text| crate::cfn::arn::check(text, "billingconductor", "billinggroup/");
    /// The ARN of an `AWS::BillingConductor::CustomLineItem`, or one below it.
    CustomLineItemArn = |text| crate::cfn::arn::check(text, "billingconductor", "customlineitem/");
    /// The ARN of an `AWS::BillingConductor::PricingPlan`, or one below it.
    PricingPlanArn = |text| crate::cfn::arn::check(text, "billingconductor", "pricingplan/");
    /// The ARN of an `AWS::BillingConductor::PricingRule`, or one below it.
    PricingRuleArn = |text| crate::cfn::arn::check(text, "billingconductor", "pricingrule/");
}
#[cfg(feature = "braket")]
kinds! {
    /// The ARN of an `AWS::Braket::SpendingLimit`, or one below it.
    SpendingLimitArn = |text| crate::cfn::arn::check(text, "braket", "spending-limit/");
}
#[cfg(feature = "cases")]
kinds! {
    /// The ARN of an `AWS::Cases::Case`, or one below it.
    CaseArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Cases::CaseRule`, or one below it.
    CaseRuleArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Cases::Domain`, or one below it.
    CasesDomainArn = |text| crate::cfn::arn::check(text, "cases", "domain/");
    /// The ARN of an `AWS::Cases::Template`, or one below it.
    CasesTemplateArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Cases::Field`, or one below it.
    FieldArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Cases::Layout`, or one below it.
    LayoutArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Cases::RelatedItem`, or one below it.
    RelatedItemArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "ce")]
kinds! {
    /// The ARN of an `AWS::CE::AnomalyMonitor`, or one below it.
    AnomalyMonitorArn = |text| crate::cfn::arn::check(text, "ce", "anomalymonitor/");
    /// The ARN of an `AWS::CE::AnomalySubscription`, or one below it.
    AnomalySubscriptionArn = |text| crate::cfn::arn::check(text, "ce", "anomalysubscription/");
    /// The ARN of an `AWS::CE::CostCategory`, or one below it.
    CostCategoryArn = |text| crate::cfn::arn::check(text, "ce", "costcategory/");
}
#[cfg(feature = "certificatemanager")]
kinds! {
    /// The ARN of an `AWS::CertificateManager::AcmeDomainValidation`, or one below it.
    AcmeDomainValidationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CertificateManager::AcmeEndpoint`, or one below it.
    AcmeEndpointArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CertificateManager::AcmeExternalAccountBinding`, or one below it.
    AcmeExternalAccountBindingArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "chatbot")]
kinds! {
    /// The ARN of an `AWS::Chatbot::CustomAction`, or one below it.
    CustomActionArn = |text| crate::cfn::arn::check(text, "chatbot", "custom-action/");
    /// The ARN of an `AWS::Chatbot::MicrosoftTeamsChannelConfiguration`, or one below it.
    MicrosoftTeamsChannelConfigurationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Chatbot::SlackChannelConfiguration`, or one below it.
    SlackChannelConfigurationArn = |text| crate::cfn::arn::check(text, "chatbot", "chat-configuration/slack-channel/");
}
#[cfg(feature = "chime")]
kinds! {
    /// The ARN of an `AWS::Chime::AppInstance`, or one below it.
    AppInstanceArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Chime::AppInstanceBot`, or one below it.
    AppInstanceBotArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Chime::AppInstanceUser`, or one below it.
    AppInstanceUserArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Chime::ChannelFlow`, or one below it.
    ChannelFlowArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Chime::Channel`, or one below it.
    ChimeChannelArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Chime::MediaInsightsPipelineConfiguration`, or one below it.
    MediaInsightsPipelineConfigurationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Chime::MediaPipelineKinesisVideoStreamPool`, or one below it.
    MediaPipelineKinesisVideoStreamPoolArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Chime::SipMediaApplication`, or one below it.
    SipMediaApplicationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Chime::VoiceConnector`, or one below it.
    VoiceConnectorArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "cleanrooms")]
kinds! {
    /// The ARN of an `AWS::CleanRooms::AnalysisTemplate`, or one below it.
    AnalysisTemplateArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CleanRooms::Collaboration`, or one below it.
    CollaborationArn = |text| crate::cfn::arn::check(text, "cleanrooms", "collaboration/");
    /// The ARN of an `AWS::CleanRooms::ConfiguredTable`, or one below it.
    ConfiguredTableArn = |text| crate::cfn::arn::check(text, "cleanrooms", "configuredtable/");
    /// The ARN of an `AWS::CleanRooms::ConfiguredTableAssociation`, or one below it.
    ConfiguredTableAssociationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CleanRooms::IdMappingTable`, or one below it.
    IdMappingTableArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CleanRooms::IdNamespaceAssociation`, or one below it.
    IdNamespaceAssociationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CleanRooms::IntermediateTable`, or one below it.
    IntermediateTableArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CleanRooms::Membership`, or one below it.
    MembershipArn = |text| crate::cfn::arn::check(text, "cleanrooms", "membership/");
    /// The ARN of an `AWS::CleanRooms::PrivacyBudgetTemplate`, or one below it.
    PrivacyBudgetTemplateArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "cleanroomsml")]
kinds! {
    /// The ARN of an `AWS::CleanRoomsML::ConfiguredModelAlgorithm`, or one below it.
    ConfiguredModelAlgorithmArn = |text| crate::cfn::arn::check(text, "cleanrooms-ml", "configured-model-algorithm/");
    /// The ARN of an `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`, or one below it.
    ConfiguredModelAlgorithmAssociationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CleanRoomsML::TrainingDataset`, or one below it.
    TrainingDatasetArn = |text| crate::cfn::arn::check(text, "cleanrooms-ml", "training-dataset/");
}
#[cfg(feature = "cloud9")]
kinds! {
    /// The ARN of an `AWS::Cloud9::EnvironmentEC2`, or one below it.
    EnvironmentEc2Arn = |text| crate::cfn::arn::check(text, "cloud9", "environment:");
}
#[cfg(feature = "cloudformation")]
kinds! {
    /// The ARN of an `AWS::CloudFormation::GuardHook`, or one below it.
    GuardHookArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CloudFormation::HookDefaultVersion`, or one below it.
    HookDefaultVersionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CloudFormation::HookVersion`, or one below it.
    HookVersionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CloudFormation::LambdaHook`, or one below it.
    LambdaHookArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CloudFormation::ModuleDefaultVersion`, or one below it.
    ModuleDefaultVersionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CloudFormation::ModuleVersion`, or one below it.
    ModuleVersionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CloudFormation::PublicTypeVersion`, or one below it.
    PublicTypeVersionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CloudFormation::ResourceDefaultVersion`, or one below it.
    ResourceDefaultVersionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CloudFormation::ResourceVersion`, or one below it.
    ResourceVersionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CloudFormation::TypeActivation`, or one below it.
    TypeActivationArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "cloudfront")]
kinds! {
    /// What identifies an `AWS::CloudFront::CachePolicy`.
    CachePolicyId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::CloudFront::Function`, or one below it.
    CloudFrontFunctionArn = |text| crate::cfn::arn::check(text, "cloudfront", "function/");
    /// The ARN of an `AWS::CloudFront::TrustStore`, or one below it.
    CloudFrontTrustStoreArn = |text| crate::cfn::arn::check(text, "cloudfront", "trust-store/");
    /// The ARN of an `AWS::CloudFront::ConnectionFunction`, or one below it.
    ConnectionFunctionArn = |text| crate::cfn::arn::check(text, "cloudfront", "connection-function/");
    /// The ARN of an `AWS::CloudFront::ConnectionGroup`, or one below it.
    ConnectionGroupArn = |text| crate::cfn::arn::check(text, "cloudfront", "connection-group/");
    /// What identifies an `AWS::CloudFront::Distribution`.
    DistributionId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::CloudFront::DistributionTenant`, or one below it.
    DistributionTenantArn = |text| crate::cfn::arn::check(text, "cloudfront", "distribution-tenant/");
    /// The ARN of an `AWS::CloudFront::FieldLevelEncryptionConfig`, or one below it.
    FieldLevelEncryptionConfigArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CloudFront::FieldLevelEncryptionProfile`, or one below it.
    FieldLevelEncryptionProfileArn = |text| crate::cfn::arn::check(text, "", "");
    /// What identifies an `AWS::CloudFront::KeyGroup`.
    KeyGroupId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::CloudFront::KeyValueStore`, or one below it.
    KeyValueStoreArn = |text| crate::cfn::arn::check(text, "cloudfront", "key-value-store/");
    /// What identifies an `AWS::CloudFront::OriginAccessControl`.
    OriginAccessControlId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::CloudFront::OriginRequestPolicy`.
    OriginRequestPolicyId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::CloudFront::PublicKey`.
    PublicKeyId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::CloudFront::RealtimeLogConfig`, or one below it.
    RealtimeLogConfigArn = |text| crate::cfn::arn::check(text, "cloudfront", "realtime-log-config/");
    /// What identifies an `AWS::CloudFront::ResponseHeadersPolicy`.
    ResponseHeadersPolicyId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::CloudFront::VpcOrigin`, or one below it.
    VpcOriginArn = |text| crate::cfn::arn::check(text, "cloudfront", "vpcorigin/");
}
#[cfg(any(feature = "cloudfront", feature = "dynamodb", feature = "kinesis", feature = "kinesisfirehose", feature = "qldb"))]
kinds! {
    /// The ARN of an `AWS::Kinesis::Stream`, or one below it.
    KinesisStreamArn = |text| crate::cfn::arn::check(text, "kinesis", "stream/");
}
#[cfg(any(feature = "cloudfront", feature = "iotanalytics", feature = "lambda"))]
kinds! {
    /// The ARN of an `AWS::Lambda::Version`, or one below it.
    VersionFunctionArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "cloudhsm")]
kinds! {
    /// The ARN of an `AWS::CloudHSM::Cluster`, or one below it.
    CloudHsmClusterArn = |text| crate::cfn::arn::check(text, "cloudhsm", "cluster/");
}
#[cfg(feature = "cloudtrail")]
kinds! {
    /// The ARN of an `AWS::CloudTrail::Channel`, or one below it.
    CloudTrailChannelArn = |text| crate::cfn::arn::check(text, "cloudtrail", "channel/");
    /// The ARN of an `AWS::CloudTrail::Dashboard`, or one below it.
    CloudTrailDashboardArn = |text| crate::cfn::arn::check(text, "cloudtrail", "dashboard/");
    /// The ARN of an `AWS::CloudTrail::EventDataStore`, or one below it.
    EventDataStoreArn = |text| crate::cfn::arn::check(text, "cloudtrail", "eventdatastore/");
    /// The ARN of an `AWS::CloudTrail::Trail`, or one below it.
    TrailArn = |text| crate::cfn::arn::check(text, "cloudtrail", "trail/");
}
#[cfg(any(feature = "cloudtrail", feature = "datasync", feature = "lex", feature = "logs", feature = "route53", feature = "stepfunctions"))]
kinds! {
    /// The ARN of an `AWS::Logs::LogGroup`, or one below it.
    LogGroupArn = |text| crate::cfn::arn::check(text, "logs", "log-group:");
}
#[cfg(feature = "cloudwatch")]
kinds! {
    /// The ARN of an `AWS::CloudWatch::AlarmMuteRule`, or one below it.
    AlarmMuteRuleArn = |text| crate::cfn::arn::check(text, "cloudwatch", "alarm-mute-rule:");
    /// The ARN of an `AWS::CloudWatch::Integration`, or one below it.
    CloudWatchIntegrationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CloudWatch::InsightRule`, or one below it.
    InsightRuleArn = |text| crate::cfn::arn::check(text, "cloudwatch", "insight-rule/");
    /// The ARN of an `AWS::CloudWatch::LogAlarm`, or one below it.
    LogAlarmArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CloudWatch::MetricStream`, or one below it.
    MetricStreamArn = |text| crate::cfn::arn::check(text, "cloudwatch", "metric-stream/");
    /// The ARN of an `AWS::CloudWatch::View`, or one below it.
    ViewArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(any(feature = "cloudwatch", feature = "ecs", feature = "route53"))]
kinds! {
    /// The name of an `AWS::CloudWatch::Alarm`.
    AlarmName = |text| crate::cfn::arn::check_name(text);
}
#[cfg(any(feature = "cloudwatch", feature = "kinesisfirehose", feature = "ses"))]
kinds! {
    /// The ARN of an `AWS::KinesisFirehose::DeliveryStream`, or one below it.
    DeliveryStreamArn = |text| crate::cfn::arn::check(text, "firehose", "deliverystream/");
}
#[cfg(feature = "codeartifact")]
kinds! {
    /// The ARN of an `AWS::CodeArtifact::Domain`, or one below it.
    CodeArtifactDomainArn = |text| crate::cfn::arn::check(text, "codeartifact", "domain/");
    /// The ARN of an `AWS::CodeArtifact::Repository`, or one below it.
    CodeArtifactRepositoryArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CodeArtifact::PackageGroup`, or one below it.
    PackageGroupArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "codebuild")]
kinds! {
    /// The ARN of an `AWS::CodeBuild::Fleet`, or one below it.
    CodeBuildFleetArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CodeBuild::Project`, or one below it.
    CodeBuildProjectArn = |text| crate::cfn::arn::check(text, "codebuild", "project/");
    /// The ARN of an `AWS::CodeBuild::ReportGroup`, or one below it.
    ReportGroupArn = |text| crate::cfn::arn::check(text, "codebuild", "report-group/");
    /// The ARN of an `AWS::CodeBuild::SourceCredential`, or one below it.
    SourceCredentialArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "codecommit")]
kinds! {
    /// The ARN of an `AWS::CodeCommit::Repository`, or one below it.
    CodeCommitRepositoryArn = |text| crate::cfn::arn::check(text, "codecommit", "");
}
#[cfg(feature = "codeconnections")]
kinds! {
    /// The ARN of an `AWS::CodeConnections::Connection`, or one below it.
    CodeConnectionsConnectionArn = |text| crate::cfn::arn::check(text, "codeconnections", "connection/");
    /// The ARN of an `AWS::CodeConnections::Host`, or one below it.
    HostArn = |text| crate::cfn::arn::check(text, "codeconnections", "host/");
}
#[cfg(feature = "codeguruprofiler")]
kinds! {
    /// The ARN of an `AWS::CodeGuruProfiler::ProfilingGroup`, or one below it.
    ProfilingGroupArn = |text| crate::cfn::arn::check(text, "codeguru-profiler", "profilingGroup/");
}
#[cfg(feature = "codegurureviewer")]
kinds! {
    /// The ARN of an `AWS::CodeGuruReviewer::RepositoryAssociation`, or one below it.
    RepositoryAssociationArn = |text| crate::cfn::arn::check(text, "codeguru-reviewer", "association:");
}
#[cfg(feature = "codepipeline")]
kinds! {
    /// The ARN of an `AWS::CodePipeline::Pipeline`, or one below it.
    CodePipelinePipelineArn = |text| crate::cfn::arn::check(text, "codepipeline", "");
}
#[cfg(feature = "codestarconnections")]
kinds! {
    /// The ARN of an `AWS::CodeStarConnections::Connection`, or one below it.
    CodeStarConnectionsConnectionArn = |text| crate::cfn::arn::check(text, "codestar-connections", "connection/");
    /// The ARN of an `AWS::CodeStarConnections::RepositoryLink`, or one below it.
    RepositoryLinkArn = |text| crate::cfn::arn::check(text, "codestar-connections", "repository-link/");
}
#[cfg(feature = "codestarnotifications")]
kinds! {
    /// The ARN of an `AWS::CodeStarNotifications::NotificationRule`, or one below it.
    NotificationRuleArn = |text| crate::cfn::arn::check(text, "codestar-notifications", "notificationrule/");
}
#[cfg(feature = "cognito")]
kinds! {
    /// The name of an `AWS::Cognito::UserPoolGroup`.
    UserPoolGroupName = |text| crate::cfn::arn::check_name(text);
    /// What identifies an `AWS::Cognito::UserPoolUser`.
    UserPoolUserUsername = |text| crate::cfn::arn::check_id(text);
}
#[cfg(any(feature = "cognito", feature = "elasticloadbalancingv2"))]
kinds! {
    /// What identifies an `AWS::Cognito::UserPoolClient`.
    UserPoolClientId = |text| crate::cfn::arn::check_id(text);
}
#[cfg(any(feature = "cognito", feature = "iam"))]
kinds! {
    /// The ARN of an `AWS::IAM::OIDCProvider`, or one below it.
    OidcProviderArn = |text| crate::cfn::arn::check(text, "iam", "oidc-provider/");
}
#[cfg(any(feature = "cognito", feature = "opensearchservice", feature = "rum"))]
kinds! {
    /// What identifies an `AWS::Cognito::IdentityPool`.
    IdentityPoolId = |text| crate::cfn::arn::check_id(text);
}
#[cfg(feature = "comprehend")]
kinds! {
    /// The ARN of an `AWS::Comprehend::DocumentClassifier`, or one below it.
    DocumentClassifierArn = |text| crate::cfn::arn::check(text, "comprehend", "document-classifier/");
    /// The ARN of an `AWS::Comprehend::DocumentClassifierEndpoint`, or one below it.
    DocumentClassifierEndpointArn = |text| crate::cfn::arn::check(text, "comprehend", "document-classifier-endpoint/");
    /// The ARN of an `AWS::Comprehend::EntityRecognizer`, or one below it.
    EntityRecognizerArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Comprehend::EntityRecognizerEndpoint`, or one below it.
    EntityRecognizerEndpointArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Comprehend::Flywheel`, or one below it.
    FlywheelArn = |text| crate::cfn::arn::check(text, "comprehend", "flywheel/");
}
#[cfg(feature = "computeoptimizer")]
kinds! {
    /// The ARN of an `AWS::ComputeOptimizer::AutomationRule`, or one below it.
    ComputeOptimizerAutomationRuleArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "config")]
kinds! {
    /// The ARN of an `AWS::Config::AggregationAuthorization`, or one below it.
    AggregationAuthorizationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Config::Connector`, or one below it.
    ConfigConnectorArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Config::ConfigRule`, or one below it.
    ConfigRuleArn = |text| crate::cfn::arn::check(text, "config", "config-rule/");
    /// The ARN of an `AWS::Config::ConfigurationAggregator`, or one below it.
    ConfigurationAggregatorArn = |text| crate::cfn::arn::check(text, "config", "config-aggregator/");
    /// The ARN of an `AWS::Config::ConformancePack`, or one below it.
    ConformancePackArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Config::OrganizationConfigRule`, or one below it.
    OrganizationConfigRuleArn = |text| crate::cfn::arn::check(text, "config", "organization-config-rule/");
    /// The ARN of an `AWS::Config::OrganizationConformancePack`, or one below it.
    OrganizationConformancePackArn = |text| crate::cfn::arn::check(text, "config", "organization-conformance-pack/");
    /// The ARN of an `AWS::Config::StoredQuery`, or one below it.
    StoredQueryArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(any(feature = "config", feature = "ec2"))]
kinds! {
    /// What identifies an `AWS::EC2::Volume`.
    VolumeId = |text| crate::cfn::arn::check_id(text);
}
#[cfg(feature = "connect")]
kinds! {
    /// The ARN of an `AWS::Connect::AgentStatus`, or one below it.
    AgentStatusArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Connect::Instance`, or one below it.
    ConnectInstanceArn = |text| crate::cfn::arn::check(text, "connect", "instance/");
    /// The ARN of an `AWS::Connect::PhoneNumber`, or one below it.
    ConnectPhoneNumberArn = |text| crate::cfn::arn::check(text, "connect", "phone-number/");
    /// The ARN of an `AWS::Connect::Prompt`, or one below it.
    ConnectPromptArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Connect::Queue`, or one below it.
    ConnectQueueArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Connect::Rule`, or one below it.
    ConnectRuleArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Connect::SecurityProfile`, or one below it.
    ConnectSecurityProfileArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Connect::TestCase`, or one below it.
    ConnectTestCaseArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Connect::User`, or one below it.
    ConnectUserArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Connect::View`, or one below it.
    ConnectViewArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Connect::Vocabulary`, or one below it.
    ConnectVocabularyArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Connect::Workspace`, or one below it.
    ConnectWorkspaceArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Connect::ContactFlow`, or one below it.
    ContactFlowArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Connect::ContactFlowModuleAlias`, or one below it.
    ContactFlowModuleAliasArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Connect::ContactFlowModule`, or one below it.
    ContactFlowModuleArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Connect::ContactFlowModuleVersion`, or one below it.
    ContactFlowModuleVersionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Connect::ContactFlowVersion`, or one below it.
    ContactFlowVersionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Connect::DataTable`, or one below it.
    DataTableArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Connect::EmailAddress`, or one below it.
    EmailAddressArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Connect::EvaluationForm`, or one below it.
    EvaluationFormArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Connect::HoursOfOperation`, or one below it.
    HoursOfOperationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Connect::Metric`, or one below it.
    MetricArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Connect::Notification`, or one below it.
    NotificationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Connect::QuickConnect`, or one below it.
    QuickConnectArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Connect::RoutingProfile`, or one below it.
    RoutingProfileArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Connect::TaskTemplate`, or one below it.
    TaskTemplateArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Connect::TrafficDistributionGroup`, or one below it.
    TrafficDistributionGroupArn = |text| crate::cfn::arn::check(text, "connect", "traffic-distribution-group/");
    /// The ARN of an `AWS::Connect::UseCase`, or one below it.
    UseCaseArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Connect::UserHierarchyGroup`, or one below it.
    UserHierarchyGroupArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Connect::UserHierarchyStructure`, or one below it.
    UserHierarchyStructureArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Connect::ViewVersion`, or one below it.
    ViewVersionArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "connectcampaigns")]
kinds! {
    /// The ARN of an `AWS::ConnectCampaigns::Campaign`, or one below it.
    ConnectCampaignsCampaignArn = |text| crate::cfn::arn::check(text, "connect-campaigns", "campaign/");
}
#[cfg(feature = "connectcampaignsv2")]
kinds! {
    /// The ARN of an `AWS::ConnectCampaignsV2::Campaign`, or one below it.
    ConnectCampaignsV2CampaignArn = |text| crate::cfn::arn::check(text, "connect-campaigns", "campaign/");
}
#[cfg(feature = "controltower")]
kinds! {
    /// The ARN of an `AWS::ControlTower::LandingZone`, or one below it.
    LandingZoneArn = |text| crate::cfn::arn::check(text, "controltower", "landingzone/");
}
#[cfg(feature = "customerprofiles")]
kinds! {
    /// The ARN of an `AWS::CustomerProfiles::EventStream`, or one below it.
    EventStreamArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CustomerProfiles::Recommender`, or one below it.
    RecommenderArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CustomerProfiles::RecommenderFilter`, or one below it.
    RecommenderFilterArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CustomerProfiles::RecommenderSchema`, or one below it.
    RecommenderSchemaArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CustomerProfiles::SegmentDefinition`, or one below it.
    SegmentDefinitionArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "dataexchange")]
kinds! {
    /// The ARN of an `AWS::DataExchange::DataSet`, or one below it.
    DataExchangeDataSetArn = |text| crate::cfn::arn::check(text, "dataexchange", "data-sets/");
    /// The ARN of an `AWS::DataExchange::EventAction`, or one below it.
    EventActionArn = |text| crate::cfn::arn::check(text, "dataexchange", "event-actions/");
}
#[cfg(feature = "datasync")]
kinds! {
    /// The ARN of an `AWS::DataSync::Agent`, or one below it.
    DataSyncAgentArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::DataSync::Task`, or one below it.
    DataSyncTaskArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::DataSync::LocationEFS`, or one below it.
    LocationEfsLocationArn = |text| crate::cfn::arn::check(text, "", "");
    /// One of [`LocationEfsLocationArn`], [`LocationS3LocationArn`].
    LocationEfsLocationArnOrLocationS3LocationArn admits LocationEfsLocationArn, LocationS3LocationArn = |text| crate::cfn::arn::any([<LocationEfsLocationArn as Kind>::check(text), <LocationS3LocationArn as Kind>::check(text)]);
    /// The ARN of an `AWS::DataSync::LocationNFS`, or one below it.
    LocationNfsLocationArn = |text| crate::cfn::arn::check(text, "", "");
    /// One of [`LocationNfsLocationArn`], [`LocationS3LocationArn`].
    LocationNfsLocationArnOrLocationS3LocationArn admits LocationNfsLocationArn, LocationS3LocationArn = |text| crate::cfn::arn::any([<LocationNfsLocationArn as Kind>::check(text), <LocationS3LocationArn as Kind>::check(text)]);
    /// The ARN of an `AWS::DataSync::LocationS3`, or one below it.
    LocationS3LocationArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(any(feature = "datasync", feature = "efs"))]
kinds! {
    /// The ARN of an `AWS::EFS::FileSystem`, or one below it.
    EfsFileSystemArn = |text| crate::cfn::arn::check(text, "elasticfilesystem", "file-system/");
}
#[cfg(any(feature = "datasync", feature = "groundstation", feature = "kinesisfirehose", feature = "lex", feature = "mwaa", feature = "s3"))]
kinds! {
    /// The ARN of an `AWS::S3::Bucket`, or one below it.
    BucketArn = |text| crate::cfn::arn::check(text, "s3", "");
}
#[cfg(feature = "datazone")]
kinds! {
    /// The ARN of an `AWS::DataZone::Domain`, or one below it.
    DataZoneDomainArn = |text| crate::cfn::arn::check(text, "datazone", "domain/");
}
#[cfg(feature = "dax")]
kinds! {
    /// The ARN of an `AWS::DAX::Cluster`, or one below it.
    DaxClusterArn = |text| crate::cfn::arn::check(text, "dax", "cache/");
}
#[cfg(feature = "deadline")]
kinds! {
    /// The ARN of an `AWS::Deadline::Budget`, or one below it.
    BudgetArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Deadline::Fleet`, or one below it.
    DeadlineFleetArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Deadline::Monitor`, or one below it.
    DeadlineMonitorArn = |text| crate::cfn::arn::check(text, "deadline", "monitor/");
    /// The ARN of an `AWS::Deadline::Queue`, or one below it.
    DeadlineQueueArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Deadline::Farm`, or one below it.
    FarmArn = |text| crate::cfn::arn::check(text, "deadline", "farm/");
    /// The ARN of an `AWS::Deadline::LicenseEndpoint`, or one below it.
    LicenseEndpointArn = |text| crate::cfn::arn::check(text, "deadline", "license-endpoint/");
    /// The ARN of an `AWS::Deadline::MeteredProduct`, or one below it.
    MeteredProductArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Deadline::Worker`, or one below it.
    WorkerArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "detective")]
kinds! {
    /// The ARN of an `AWS::Detective::Graph`, or one below it.
    DetectiveGraphArn = |text| crate::cfn::arn::check(text, "detective", "graph:");
}
#[cfg(feature = "devicefarm")]
kinds! {
    /// The ARN of an `AWS::DeviceFarm::InstanceProfile`, or one below it.
    DeviceFarmInstanceProfileArn = |text| crate::cfn::arn::check(text, "devicefarm", "instanceprofile:");
    /// The ARN of an `AWS::DeviceFarm::Project`, or one below it.
    DeviceFarmProjectArn = |text| crate::cfn::arn::check(text, "devicefarm", "project:");
    /// The ARN of an `AWS::DeviceFarm::DevicePool`, or one below it.
    DevicePoolArn = |text| crate::cfn::arn::check(text, "devicefarm", "devicepool:");
    /// The ARN of an `AWS::DeviceFarm::NetworkProfile`, or one below it.
    NetworkProfileArn = |text| crate::cfn::arn::check(text, "devicefarm", "networkprofile:");
    /// The ARN of an `AWS::DeviceFarm::TestGridProject`, or one below it.
    TestGridProjectArn = |text| crate::cfn::arn::check(text, "devicefarm", "testgrid-project:");
    /// The ARN of an `AWS::DeviceFarm::Upload`, or one below it.
    UploadArn = |text| crate::cfn::arn::check(text, "devicefarm", "upload:");
    /// The ARN of an `AWS::DeviceFarm::VPCEConfiguration`, or one below it.
    VpceConfigurationArn = |text| crate::cfn::arn::check(text, "devicefarm", "vpceconfiguration:");
}
#[cfg(feature = "devopsagent")]
kinds! {
    /// The ARN of an `AWS::DevOpsAgent::AgentSpace`, or one below it.
    AgentSpaceArn = |text| crate::cfn::arn::check(text, "aidevops", "agentspace/");
    /// The ARN of an `AWS::DevOpsAgent::Asset`, or one below it.
    DevOpsAgentAssetArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::DevOpsAgent::Service`, or one below it.
    DevOpsAgentServiceArn = |text| crate::cfn::arn::check(text, "aidevops", "service/");
    /// The ARN of an `AWS::DevOpsAgent::PrivateConnection`, or one below it.
    PrivateConnectionArn = |text| crate::cfn::arn::check(text, "aidevops", "private-connection/");
    /// The ARN of an `AWS::DevOpsAgent::Trigger`, or one below it.
    TriggerArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "directconnect")]
kinds! {
    /// The ARN of an `AWS::DirectConnect::Connection`, or one below it.
    DirectConnectConnectionArn = |text| crate::cfn::arn::check(text, "directconnect", "dxcon/");
    /// The ARN of an `AWS::DirectConnect::DirectConnectGateway`, or one below it.
    DirectConnectGatewayArn = |text| crate::cfn::arn::check(text, "directconnect", "dx-gateway/");
    /// The ARN of an `AWS::DirectConnect::Lag`, or one below it.
    LagArn = |text| crate::cfn::arn::check(text, "directconnect", "dxlag/");
    /// The ARN of an `AWS::DirectConnect::PrivateVirtualInterface`, or one below it.
    PrivateVirtualInterfaceArn = |text| crate::cfn::arn::check(text, "directconnect", "dxvif/");
    /// The ARN of an `AWS::DirectConnect::PublicVirtualInterface`, or one below it.
    PublicVirtualInterfaceArn = |text| crate::cfn::arn::check(text, "directconnect", "dxvif/");
    /// One of [`TransitGatewayArn`], [`TransitGatewayId`], [`VpnGatewayId`].
    TransitGatewayArnOrTransitGatewayIdOrVpnGatewayId admits TransitGatewayArn, TransitGatewayId, VpnGatewayId = |text| crate::cfn::arn::any([<TransitGatewayArn as Kind>::check(text), <TransitGatewayId as Kind>::check(text), <VpnGatewayId as Kind>::check(text)]);
    /// The ARN of an `AWS::DirectConnect::TransitVirtualInterface`, or one below it.
    TransitVirtualInterfaceArn = |text| crate::cfn::arn::check(text, "directconnect", "dxvif/");
}
#[cfg(any(feature = "directconnect", feature = "ec2"))]
kinds! {
    /// The ARN of an `AWS::EC2::TransitGateway`, or one below it.
    TransitGatewayArn = |text| crate::cfn::arn::check(text, "ec2", "transit-gateway/");
    /// What identifies an `AWS::EC2::TransitGateway`.
    TransitGatewayId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::EC2::VPNGateway`.
    VpnGatewayId = |text| crate::cfn::arn::check_id(text);
}
#[cfg(feature = "dlm")]
kinds! {
    /// The ARN of an `AWS::DLM::LifecyclePolicy`, or one below it.
    DlmLifecyclePolicyArn = |text| crate::cfn::arn::check(text, "dlm", "policy/");
}
#[cfg(feature = "dms")]
kinds! {
    /// The ARN of an `AWS::DMS::DataMigration`, or one below it.
    DataMigrationArn = |text| crate::cfn::arn::check(text, "dms", "data-migration:");
    /// The ARN of an `AWS::DMS::DataProvider`, or one below it.
    DataProviderArn = |text| crate::cfn::arn::check(text, "dms", "data-provider:");
    /// The ARN of an `AWS::DMS::Certificate`, or one below it.
    DmsCertificateArn = |text| crate::cfn::arn::check(text, "dms", "cert:");
    /// The ARN of an `AWS::DMS::Endpoint`, or one below it.
    DmsEndpointArn = |text| crate::cfn::arn::check(text, "dms", "endpoint:");
    /// The ARN of an `AWS::DMS::InstanceProfile`, or one below it.
    DmsInstanceProfileArn = |text| crate::cfn::arn::check(text, "dms", "instance-profile:");
    /// The ARN of an `AWS::DMS::MigrationProject`, or one below it.
    MigrationProjectArn = |text| crate::cfn::arn::check(text, "dms", "migration-project:");
    /// The ARN of an `AWS::DMS::ReplicationConfig`, or one below it.
    ReplicationConfigArn = |text| crate::cfn::arn::check(text, "dms", "replication-config:");
    /// The ARN of an `AWS::DMS::ReplicationTask`, or one below it.
    ReplicationTaskArn = |text| crate::cfn::arn::check(text, "dms", "task:");
}
#[cfg(feature = "docdb")]
kinds! {
    /// The ARN of an `AWS::DocDB::GlobalCluster`, or one below it.
    GlobalClusterArn = |text| crate::cfn::arn::check(text, "rds", "global-cluster:");
}
#[cfg(feature = "docdbelastic")]
kinds! {
    /// The ARN of an `AWS::DocDBElastic::ClusterSnapshot`, or one below it.
    ClusterSnapshotArn = |text| crate::cfn::arn::check(text, "docdb-elastic", "cluster-snapshot/");
    /// The ARN of an `AWS::DocDBElastic::Cluster`, or one below it.
    DocDbElasticClusterArn = |text| crate::cfn::arn::check(text, "docdb-elastic", "cluster/");
}
#[cfg(feature = "drs")]
kinds! {
    /// The ARN of an `AWS::DRS::LaunchConfigurationTemplate`, or one below it.
    DrsLaunchConfigurationTemplateArn = |text| crate::cfn::arn::check(text, "drs", "launch-configuration-template/");
    /// The ARN of an `AWS::DRS::RecoveryPlan`, or one below it.
    RecoveryPlanArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::DRS::ReplicationConfigurationTemplate`, or one below it.
    ReplicationConfigurationTemplateArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::DRS::SourceNetwork`, or one below it.
    SourceNetworkArn = |text| crate::cfn::arn::check(text, "drs", "source-network/");
}
#[cfg(feature = "dynamodb")]
kinds! {
    /// The ARN of an `AWS::DynamoDB::Backup`, or one below it.
    BackupArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::DynamoDB::GlobalTable`, or one below it.
    GlobalTableArn = |text| crate::cfn::arn::check(text, "dynamodb", "global-table/");
    /// The ARN of an `AWS::DynamoDB::GlobalTable`, or one below it.
    GlobalTableStreamArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::DynamoDB::Table`, or one below it.
    TableArn = |text| crate::cfn::arn::check(text, "dynamodb", "table/");
    /// The ARN of an `AWS::DynamoDB::Table`, or one below it.
    TableStreamArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "ec2")]
kinds! {
    /// The ARN of an `AWS::EC2::ApplicationStatusCheck`, or one below it.
    ApplicationStatusCheckArn = |text| crate::cfn::arn::check(text, "ec2", "application-status-check/");
    /// The ARN of an `AWS::EC2::CapacityReservation`, or one below it.
    CapacityReservationArn = |text| crate::cfn::arn::check(text, "ec2", "capacity-reservation/");
    /// What identifies an `AWS::EC2::CarrierGateway`.
    CarrierGatewayId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::EC2::CustomerGateway`.
    CustomerGatewayId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::EC2::DHCPOptions`.
    DhcpOptionsId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::EC2::EgressOnlyInternetGateway`.
    EgressOnlyInternetGatewayId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::EC2::FpgaImage`, or one below it.
    FpgaImageArn = |text| crate::cfn::arn::check(text, "ec2", "fpga-image/");
    /// What identifies an `AWS::EC2::Host`.
    HostId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::EC2::IPv4Pool`, or one below it.
    IPv4PoolArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::EC2::InstanceConnectEndpoint`, or one below it.
    InstanceConnectEndpointArn = |text| crate::cfn::arn::check(text, "ec2", "instance-connect-endpoint/");
    /// The ARN of an `AWS::EC2::InstanceEventWindow`, or one below it.
    InstanceEventWindowArn = |text| crate::cfn::arn::check(text, "", "");
    /// What identifies an `AWS::EC2::InternetGateway`.
    InternetGatewayId = |text| crate::cfn::arn::check_id(text);
    /// One of [`InternetGatewayId`], [`VpnGatewayId`].
    InternetGatewayIdOrVpnGatewayId admits InternetGatewayId, VpnGatewayId = |text| crate::cfn::arn::any([<InternetGatewayId as Kind>::check(text), <VpnGatewayId as Kind>::check(text)]);
    /// The ARN of an `AWS::EC2::IPAM`, or one below it.
    IpamArn = |text| crate::cfn::arn::check(text, "ec2", "ipam/");
    /// The ARN of an `AWS::EC2::IpamExternalResourceVerificationToken`, or one below it.
    IpamExternalResourceVerificationTokenArn = |text| crate::cfn::arn::check(text, "ec2", "ipam-external-resource-verification-token/");
    /// The ARN of an `AWS::EC2::IpamInternetRegistryAssociation`, or one below it.
    IpamInternetRegistryAssociationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::EC2::IPAMPool`, or one below it.
    IpamPoolArn = |text| crate::cfn::arn::check(text, "ec2", "ipam-pool/");
    /// The ARN of an `AWS::EC2::IPAMPrefixListResolver`, or one below it.
    IpamPrefixListResolverArn = |text| crate::cfn::arn::check(text, "ec2", "ipam-prefix-list-resolver/");
    /// The ARN of an `AWS::EC2::IPAMPrefixListResolverTarget`, or one below it.
    IpamPrefixListResolverTargetArn = |text| crate::cfn::arn::check(text, "ec2", "ipam-prefix-list-resolver-target/");
    /// The ARN of an `AWS::EC2::IPAMResourceDiscovery`, or one below it.
    IpamResourceDiscoveryArn = |text| crate::cfn::arn::check(text, "ec2", "ipam-resource-discovery/");
    /// The ARN of an `AWS::EC2::IPAMResourceDiscoveryAssociation`, or one below it.
    IpamResourceDiscoveryAssociationArn = |text| crate::cfn::arn::check(text, "ec2", "ipam-resource-discovery-association/");
    /// The ARN of an `AWS::EC2::IPAMScope`, or one below it.
    IpamScopeArn = |text| crate::cfn::arn::check(text, "ec2", "ipam-scope/");
    /// The ARN of an `AWS::EC2::LocalGatewayRouteTable`, or one below it.
    LocalGatewayRouteTableArn = |text| crate::cfn::arn::check(text, "ec2", "local-gateway-route-table/");
    /// The ARN of an `AWS::EC2::LocalGatewayVirtualInterfaceGroup`, or one below it.
    LocalGatewayVirtualInterfaceGroupArn = |text| crate::cfn::arn::check(text, "ec2", "local-gateway-virtual-interface-group/");
    /// What identifies an `AWS::EC2::NatGateway`.
    NatGatewayId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::EC2::NetworkAcl`.
    NetworkAclId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::EC2::NetworkInsightsAccessScopeAnalysis`, or one below it.
    NetworkInsightsAccessScopeAnalysisArn = |text| crate::cfn::arn::check(text, "ec2", "network-insights-access-scope-analysis/");
    /// The ARN of an `AWS::EC2::NetworkInsightsAccessScope`, or one below it.
    NetworkInsightsAccessScopeArn = |text| crate::cfn::arn::check(text, "ec2", "network-insights-access-scope/");
    /// The ARN of an `AWS::EC2::NetworkInsightsAnalysis`, or one below it.
    NetworkInsightsAnalysisArn = |text| crate::cfn::arn::check(text, "ec2", "network-insights-analysis/");
    /// The ARN of an `AWS::EC2::NetworkInsightsPath`, or one below it.
    NetworkInsightsPathArn = |text| crate::cfn::arn::check(text, "ec2", "network-insights-path/");
    /// What identifies an `AWS::EC2::NetworkInterface`.
    NetworkInterfaceId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::EC2::PrefixList`, or one below it.
    PrefixListArn = |text| crate::cfn::arn::check(text, "ec2", "prefix-list/");
    /// What identifies an `AWS::EC2::PrefixList`.
    PrefixListId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::EC2::RouteServer`, or one below it.
    RouteServerArn = |text| crate::cfn::arn::check(text, "ec2", "route-server/");
    /// The ARN of an `AWS::EC2::RouteServerEndpoint`, or one below it.
    RouteServerEndpointArn = |text| crate::cfn::arn::check(text, "ec2", "route-server-endpoint/");
    /// The ARN of an `AWS::EC2::RouteServerPeer`, or one below it.
    RouteServerPeerArn = |text| crate::cfn::arn::check(text, "ec2", "route-server-peer/");
    /// What identifies an `AWS::EC2::RouteTable`.
    RouteTableId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::EC2::SecondaryNetwork`, or one below it.
    SecondaryNetworkArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::EC2::SubnetCidrReservation`, or one below it.
    SubnetCidrReservationArn = |text| crate::cfn::arn::check(text, "", "");
    /// What identifies an `AWS::EC2::TransitGatewayAttachment`.
    TransitGatewayAttachmentId = |text| crate::cfn::arn::check_id(text);
    /// One of [`TransitGatewayAttachmentId`], [`TransitGatewayPeeringAttachmentTransitGatewayAttachmentId`].
    TransitGatewayAttachmentIdOrTransitGatewayPeeringAttachmentTransitGatewayAttachmentId admits TransitGatewayAttachmentId, TransitGatewayPeeringAttachmentTransitGatewayAttachmentId = |text| crate::cfn::arn::any([<TransitGatewayAttachmentId as Kind>::check(text), <TransitGatewayPeeringAttachmentTransitGatewayAttachmentId as Kind>::check(text)]);
    /// The ARN of an `AWS::EC2::TransitGatewayMulticastDomain`, or one below it.
    TransitGatewayMulticastDomainArn = |text| crate::cfn::arn::check(text, "ec2", "transit-gateway-multicast-domain/");
    /// What identifies an `AWS::EC2::TransitGatewayPeeringAttachment`.
    TransitGatewayPeeringAttachmentTransitGatewayAttachmentId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::EC2::TransitGatewayRouteTable`.
    TransitGatewayRouteTableId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::EC2::TransitGatewayVpcAttachment`.
    TransitGatewayVpcAttachmentId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::EC2::VerifiedAccessGroup`, or one below it.
    VerifiedAccessGroupArn = |text| crate::cfn::arn::check(text, "ec2", "verified-access-group/");
    /// What identifies an `AWS::EC2::VPCEndpointService`.
    VpcEndpointServiceId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::EC2::VPCPeeringConnection`.
    VpcPeeringConnectionId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::EC2::VPNConnection`.
    VpnConnectionId = |text| crate::cfn::arn::check_id(text);
}
#[cfg(any(feature = "ec2", feature = "elasticloadbalancing"))]
kinds! {
    /// What identifies an `AWS::EC2::Instance`.
    InstanceId = |text| crate::cfn::arn::check_id(text);
}
#[cfg(any(feature = "ec2", feature = "elasticloadbalancingv2"))]
kinds! {
    /// The ARN of an `AWS::ElasticLoadBalancingV2::LoadBalancer`, or one below it.
    LoadBalancerArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(any(feature = "ec2", feature = "redshift"))]
kinds! {
    /// What identifies an `AWS::EC2::EIP`.
    EipAllocationId = |text| crate::cfn::arn::check_id(text);
    /// One of [`EipAllocationId`], [`EipPublicIp`].
    EipAllocationIdOrEipPublicIp admits EipAllocationId, EipPublicIp = |text| crate::cfn::arn::any([<EipAllocationId as Kind>::check(text), <EipPublicIp as Kind>::check(text)]);
    /// What identifies an `AWS::EC2::EIP`.
    EipPublicIp = |text| crate::cfn::arn::check_id(text);
}
#[cfg(feature = "ecr")]
kinds! {
    /// The ARN of an `AWS::ECR::PublicRepository`, or one below it.
    PublicRepositoryArn = |text| crate::cfn::arn::check(text, "ecr-public", "repository/");
    /// The ARN of an `AWS::ECR::Repository`, or one below it.
    RepositoryArn = |text| crate::cfn::arn::check(text, "ecr", "repository/");
}
#[cfg(any(feature = "ecr", feature = "imagebuilder"))]
kinds! {
    /// The name of an `AWS::ECR::Repository`.
    RepositoryName = |text| crate::cfn::arn::check_name(text);
}
#[cfg(feature = "ecs")]
kinds! {
    /// The ARN of an `AWS::ECS::Cluster`, or one below it.
    ClusterArn = |text| crate::cfn::arn::check(text, "ecs", "cluster/");
    /// One of [`ClusterArn`], [`ClusterName`].
    ClusterArnOrClusterName admits ClusterArn, ClusterName = |text| crate::cfn::arn::any([<ClusterArn as Kind>::check(text), <ClusterName as Kind>::check(text)]);
    /// The name of an `AWS::ECS::Cluster`.
    ClusterName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::ECS::Daemon`, or one below it.
    DaemonArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::ECS::DaemonTaskDefinition`, or one below it.
    DaemonTaskDefinitionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::ECS::ExpressGatewayService`, or one below it.
    ExpressGatewayServiceArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::ECS::Gateway`, or one below it.
    GatewayArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::ECS::Service`, or one below it.
    ServiceArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(any(feature = "ecs", feature = "efs"))]
kinds! {
    /// What identifies an `AWS::EFS::AccessPoint`.
    AccessPointId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::EFS::FileSystem`.
    FileSystemId = |text| crate::cfn::arn::check_id(text);
}
#[cfg(any(feature = "ecs", feature = "events"))]
kinds! {
    /// The ARN of an `AWS::ECS::TaskDefinition`, or one below it.
    TaskDefinitionArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "efs")]
kinds! {
    /// The ARN of an `AWS::EFS::AccessPoint`, or one below it.
    EfsAccessPointArn = |text| crate::cfn::arn::check(text, "elasticfilesystem", "access-point/");
}
#[cfg(feature = "eks")]
kinds! {
    /// The ARN of an `AWS::EKS::AccessEntry`, or one below it.
    AccessEntryArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::EKS::Addon`, or one below it.
    AddonArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::EKS::Capability`, or one below it.
    EksCapabilityArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::EKS::Cluster`, or one below it.
    EksClusterArn = |text| crate::cfn::arn::check(text, "eks", "cluster/");
    /// The name of an `AWS::EKS::Cluster`.
    EksClusterName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::EKS::FargateProfile`, or one below it.
    FargateProfileArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::EKS::IdentityProviderConfig`, or one below it.
    IdentityProviderConfigArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::EKS::Nodegroup`, or one below it.
    NodegroupArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::EKS::PodIdentityAssociation`, or one below it.
    PodIdentityAssociationArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "elasticache")]
kinds! {
    /// The ARN of an `AWS::ElastiCache::Snapshot`, or one below it.
    ElastiCacheSnapshotArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::ElastiCache::User`, or one below it.
    ElastiCacheUserArn = |text| crate::cfn::arn::check(text, "elasticache", "user:");
    /// The ARN of an `AWS::ElastiCache::GlobalReplicationGroup`, or one below it.
    GlobalReplicationGroupArn = |text| crate::cfn::arn::check(text, "elasticache", "globalreplicationgroup:");
    /// The ARN of an `AWS::ElastiCache::ServerlessCache`, or one below it.
    ServerlessCacheArn = |text| crate::cfn::arn::check(text, "elasticache", "serverlesscache:");
    /// The ARN of an `AWS::ElastiCache::ServerlessCacheSnapshot`, or one below it.
    ServerlessCacheSnapshotArn = |text| crate::cfn::arn::check(text, "elasticache", "serverlesscachesnapshot:");
    /// The ARN of an `AWS::ElastiCache::UserGroup`, or one below it.
    UserGroupArn = |text| crate::cfn::arn::check(text, "elasticache", "usergroup:");
    /// What identifies an `AWS::ElastiCache::UserGroup`.
    UserGroupId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::ElastiCache::User`.
    UserId = |text| crate::cfn::arn::check_id(text);
}
#[cfg(feature = "elasticbeanstalk")]
kinds! {
    /// The name of an `AWS::ElasticBeanstalk::Application`.
    ApplicationName = |text| crate::cfn::arn::check_name(text);
    /// The name of an `AWS::ElasticBeanstalk::ConfigurationTemplate`.
    ConfigurationTemplateName = |text| crate::cfn::arn::check_name(text);
}
#[cfg(feature = "elasticloadbalancingv2")]
kinds! {
    /// The ARN of an `AWS::ElasticLoadBalancingV2::Listener`, or one below it.
    ListenerArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::ElasticLoadBalancingV2::ListenerRule`, or one below it.
    ListenerRuleArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::ElasticLoadBalancingV2::TrustStore`, or one below it.
    TrustStoreArn = |text| crate::cfn::arn::check(text, "", "");
    /// One of [`UserPoolClientId`], [`UserPoolClientUserPoolId`].
    UserPoolClientIdOrUserPoolClientUserPoolId admits UserPoolClientId, UserPoolClientUserPoolId = |text| crate::cfn::arn::any([<UserPoolClientId as Kind>::check(text), <UserPoolClientUserPoolId as Kind>::check(text)]);
    /// What identifies an `AWS::Cognito::UserPoolClient`.
    UserPoolClientUserPoolId = |text| crate::cfn::arn::check_id(text);
}
#[cfg(feature = "elasticsearch")]
kinds! {
    /// The ARN of an `AWS::Elasticsearch::Domain`, or one below it.
    ElasticsearchDomainArn = |text| crate::cfn::arn::check(text, "es", "domain/");
}
#[cfg(feature = "elementalinference")]
kinds! {
    /// The ARN of an `AWS::ElementalInference::Dictionary`, or one below it.
    DictionaryArn = |text| crate::cfn::arn::check(text, "elemental-inference", "dictionary/");
    /// The ARN of an `AWS::ElementalInference::Feed`, or one below it.
    FeedArn = |text| crate::cfn::arn::check(text, "elemental-inference", "feed/");
}
#[cfg(feature = "emr")]
kinds! {
    /// The ARN of an `AWS::EMR::Studio`, or one below it.
    StudioArn = |text| crate::cfn::arn::check(text, "elasticmapreduce", "studio/");
    /// What identifies an `AWS::EMR::Studio`.
    StudioId = |text| crate::cfn::arn::check_id(text);
}
#[cfg(any(feature = "emr", feature = "iam"))]
kinds! {
    /// The ARN of an `AWS::IAM::ManagedPolicy`, or one below it.
    ManagedPolicyArn = |text| crate::cfn::arn::check(text, "iam", "policy/");
}
#[cfg(feature = "emrcontainers")]
kinds! {
    /// The ARN of an `AWS::EMRContainers::Endpoint`, or one below it.
    EmrContainersEndpointArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::EMRContainers::JobTemplate`, or one below it.
    EmrContainersJobTemplateArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::EMRContainers::SecurityConfiguration`, or one below it.
    SecurityConfigurationArn = |text| crate::cfn::arn::check(text, "emr-containers", "/securityconfigurations/");
    /// The ARN of an `AWS::EMRContainers::VirtualCluster`, or one below it.
    VirtualClusterArn = |text| crate::cfn::arn::check(text, "emr-containers", "/virtualclusters/");
}
#[cfg(feature = "emrserverless")]
kinds! {
    /// The ARN of an `AWS::EMRServerless::Application`, or one below it.
    EmrServerlessApplicationArn = |text| crate::cfn::arn::check(text, "emr-serverless", "/applications/");
}
#[cfg(feature = "entityresolution")]
kinds! {
    /// The ARN of an `AWS::EntityResolution::IdMappingWorkflow`, or one below it.
    IdMappingWorkflowArn = |text| crate::cfn::arn::check(text, "entityresolution", "idmappingworkflow/");
    /// The ARN of an `AWS::EntityResolution::IdNamespace`, or one below it.
    IdNamespaceArn = |text| crate::cfn::arn::check(text, "entityresolution", "idnamespace/");
    /// The ARN of an `AWS::EntityResolution::MatchingWorkflow`, or one below it.
    MatchingWorkflowArn = |text| crate::cfn::arn::check(text, "entityresolution", "matchingworkflow/");
}
#[cfg(feature = "events")]
kinds! {
    /// The ARN of an `AWS::Events::ApiDestination`, or one below it.
    ApiDestinationArn = |text| crate::cfn::arn::check(text, "events", "api-destination/");
    /// The ARN of an `AWS::Events::Archive`, or one below it.
    ArchiveArn = |text| crate::cfn::arn::check(text, "events", "archive/");
    /// The ARN of an `AWS::Events::Connection`, or one below it.
    ConnectionArn = |text| crate::cfn::arn::check(text, "events", "connection/");
    /// The ARN of an `AWS::Events::Endpoint`, or one below it.
    EndpointArn = |text| crate::cfn::arn::check(text, "events", "endpoint/");
    /// One of [`EventBusArn`], [`EventBusName`].
    EventBusArnOrEventBusName admits EventBusArn, EventBusName = |text| crate::cfn::arn::any([<EventBusArn as Kind>::check(text), <EventBusName as Kind>::check(text)]);
    /// The name of an `AWS::Events::EventBus`.
    EventBusName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::Events::Rule`, or one below it.
    RuleArn = |text| crate::cfn::arn::check(text, "events", "rule/");
}
#[cfg(feature = "eventschemas")]
kinds! {
    /// The ARN of an `AWS::EventSchemas::Discoverer`, or one below it.
    DiscovererArn = |text| crate::cfn::arn::check(text, "schemas", "discoverer/");
    /// The ARN of an `AWS::EventSchemas::Registry`, or one below it.
    EventSchemasRegistryArn = |text| crate::cfn::arn::check(text, "schemas", "registry/");
    /// The ARN of an `AWS::EventSchemas::Schema`, or one below it.
    EventSchemasSchemaArn = |text| crate::cfn::arn::check(text, "", "");
    /// The name of an `AWS::EventSchemas::RegistryPolicy`.
    RegistryPolicyRegistryName = |text| crate::cfn::arn::check_name(text);
}
#[cfg(feature = "eventsv2")]
kinds! {
    /// The ARN of an `AWS::EventsV2::EventSource`, or one below it.
    EventSourceArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::EventsV2::EventBus`, or one below it.
    EventsV2EventBusArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::EventsV2::Subscriber`, or one below it.
    EventsV2SubscriberArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "evidently")]
kinds! {
    /// The ARN of an `AWS::Evidently::Experiment`, or one below it.
    EvidentlyExperimentArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Evidently::Project`, or one below it.
    EvidentlyProjectArn = |text| crate::cfn::arn::check(text, "evidently", "project/");
    /// The ARN of an `AWS::Evidently::Segment`, or one below it.
    EvidentlySegmentArn = |text| crate::cfn::arn::check(text, "evidently", "segment/");
    /// The ARN of an `AWS::Evidently::Feature`, or one below it.
    FeatureArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Evidently::Launch`, or one below it.
    LaunchArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "evs")]
kinds! {
    /// The ARN of an `AWS::EVS::Environment`, or one below it.
    EvsEnvironmentArn = |text| crate::cfn::arn::check(text, "evs", "environment/");
}
#[cfg(feature = "finspace")]
kinds! {
    /// The ARN of an `AWS::FinSpace::Environment`, or one below it.
    FinSpaceEnvironmentArn = |text| crate::cfn::arn::check(text, "finspace", "environment/");
}
#[cfg(feature = "fms")]
kinds! {
    /// The ARN of an `AWS::FMS::ApplicationsList`, or one below it.
    ApplicationsListArn = |text| crate::cfn::arn::check(text, "fms", "applications-list/");
    /// The ARN of an `AWS::FMS::Policy`, or one below it.
    FmsPolicyArn = |text| crate::cfn::arn::check(text, "fms", "policy/");
    /// The ARN of an `AWS::FMS::ProtocolsList`, or one below it.
    ProtocolsListArn = |text| crate::cfn::arn::check(text, "fms", "protocols-list/");
}
#[cfg(feature = "forecast")]
kinds! {
    /// The ARN of an `AWS::Forecast::Dataset`, or one below it.
    ForecastDatasetArn = |text| crate::cfn::arn::check(text, "forecast", "dataset/");
    /// The ARN of an `AWS::Forecast::DatasetGroup`, or one below it.
    ForecastDatasetGroupArn = |text| crate::cfn::arn::check(text, "forecast", "dataset-group/");
}
#[cfg(feature = "frauddetector")]
kinds! {
    /// The ARN of an `AWS::FraudDetector::Detector`, or one below it.
    DetectorArn = |text| crate::cfn::arn::check(text, "frauddetector", "detector/");
    /// The ARN of an `AWS::FraudDetector::EntityType`, or one below it.
    EntityTypeArn = |text| crate::cfn::arn::check(text, "frauddetector", "entity-type/");
    /// The ARN of an `AWS::FraudDetector::EventType`, or one below it.
    EventTypeArn = |text| crate::cfn::arn::check(text, "frauddetector", "event-type/");
    /// The ARN of an `AWS::FraudDetector::Label`, or one below it.
    LabelArn = |text| crate::cfn::arn::check(text, "frauddetector", "label/");
    /// The ARN of an `AWS::FraudDetector::List`, or one below it.
    ListArn = |text| crate::cfn::arn::check(text, "frauddetector", "list/");
    /// The ARN of an `AWS::FraudDetector::Outcome`, or one below it.
    OutcomeArn = |text| crate::cfn::arn::check(text, "frauddetector", "outcome/");
    /// The ARN of an `AWS::FraudDetector::Variable`, or one below it.
    VariableArn = |text| crate::cfn::arn::check(text, "frauddetector", "variable/");
}
#[cfg(feature = "gamelift")]
kinds! {
    /// The ARN of an `AWS::GameLift::Build`, or one below it.
    BuildArn = |text| crate::cfn::arn::check(text, "gamelift", "build/");
    /// The ARN of an `AWS::GameLift::ContainerFleet`, or one below it.
    ContainerFleetArn = |text| crate::cfn::arn::check(text, "gamelift", "containerfleet/");
    /// The ARN of an `AWS::GameLift::ContainerGroupDefinition`, or one below it.
    ContainerGroupDefinitionArn = |text| crate::cfn::arn::check(text, "gamelift", "containergroupdefinition/");
    /// The ARN of an `AWS::GameLift::Alias`, or one below it.
    GameLiftAliasArn = |text| crate::cfn::arn::check(text, "gamelift", "alias/");
    /// The ARN of an `AWS::GameLift::Fleet`, or one below it.
    GameLiftFleetArn = |text| crate::cfn::arn::check(text, "gamelift", "fleet/");
    /// The ARN of an `AWS::GameLift::GameServerGroup`, or one below it.
    GameServerGroupArn = |text| crate::cfn::arn::check(text, "gamelift", "gameservergroup/");
    /// The ARN of an `AWS::GameLift::GameSessionQueue`, or one below it.
    GameSessionQueueArn = |text| crate::cfn::arn::check(text, "gamelift", "gamesessionqueue/");
    /// The ARN of an `AWS::GameLift::Location`, or one below it.
    LocationArn = |text| crate::cfn::arn::check(text, "gamelift", "location/");
    /// The ARN of an `AWS::GameLift::MatchmakingConfiguration`, or one below it.
    MatchmakingConfigurationArn = |text| crate::cfn::arn::check(text, "gamelift", "matchmakingconfiguration/");
    /// The ARN of an `AWS::GameLift::MatchmakingRuleSet`, or one below it.
    MatchmakingRuleSetArn = |text| crate::cfn::arn::check(text, "gamelift", "matchmakingruleset/");
    /// The ARN of an `AWS::GameLift::Script`, or one below it.
    ScriptArn = |text| crate::cfn::arn::check(text, "gamelift", "script/");
}
#[cfg(feature = "gameliftstreams")]
kinds! {
    /// The ARN of an `AWS::GameLiftStreams::Application`, or one below it.
    GameLiftStreamsApplicationArn = |text| crate::cfn::arn::check(text, "gameliftstreams", "application/");
    /// The ARN of an `AWS::GameLiftStreams::StreamGroup`, or one below it.
    StreamGroupArn = |text| crate::cfn::arn::check(text, "gameliftstreams", "streamgroup/");
}
#[cfg(feature = "globalaccelerator")]
kinds! {
    /// The ARN of an `AWS::GlobalAccelerator::Accelerator`, or one below it.
    AcceleratorArn = |text| crate::cfn::arn::check(text, "globalaccelerator", "accelerator/");
    /// The ARN of an `AWS::GlobalAccelerator::CrossAccountAttachment`, or one below it.
    CrossAccountAttachmentArn = |text| crate::cfn::arn::check(text, "globalaccelerator", "attachment/");
    /// The ARN of an `AWS::GlobalAccelerator::EndpointGroup`, or one below it.
    EndpointGroupArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::GlobalAccelerator::Listener`, or one below it.
    GlobalAcceleratorListenerArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "glue")]
kinds! {
    /// The ARN of an `AWS::Glue::ConnectionType`, or one below it.
    ConnectionTypeArn = |text| crate::cfn::arn::check(text, "glue", "connectionType:");
    /// The ARN of an `AWS::Glue::Blueprint`, or one below it.
    GlueBlueprintArn = |text| crate::cfn::arn::check(text, "glue", "blueprint/");
    /// The ARN of an `AWS::Glue::Integration`, or one below it.
    GlueIntegrationArn = |text| crate::cfn::arn::check(text, "glue", "integration:");
    /// The ARN of an `AWS::Glue::Registry`, or one below it.
    GlueRegistryArn = |text| crate::cfn::arn::check(text, "glue", "registry/");
    /// The ARN of an `AWS::Glue::Schema`, or one below it.
    GlueSchemaArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Glue::Session`, or one below it.
    GlueSessionArn = |text| crate::cfn::arn::check(text, "glue", "session/");
    /// The ARN of an `AWS::Glue::IntegrationResourceProperty`, or one below it.
    IntegrationResourcePropertyArn = |text| crate::cfn::arn::check(text, "", "");
    /// What identifies an `AWS::Glue::SchemaVersion`.
    SchemaVersionId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::Glue::UserDefinedFunction`, or one below it.
    UserDefinedFunctionArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(any(feature = "glue", feature = "pipes", feature = "s3", feature = "scheduler", feature = "sqs"))]
kinds! {
    /// The ARN of an `AWS::SQS::Queue`, or one below it.
    QueueArn = |text| crate::cfn::arn::check(text, "sqs", "");
}
#[cfg(feature = "greengrass")]
kinds! {
    /// The ARN of an `AWS::Greengrass::ConnectorDefinition`, or one below it.
    ConnectorDefinitionArn = |text| crate::cfn::arn::check(text, "greengrass", "/greengrass/definition/connectors/");
    /// The ARN of an `AWS::Greengrass::CoreDefinition`, or one below it.
    CoreDefinitionArn = |text| crate::cfn::arn::check(text, "greengrass", "/greengrass/definition/cores/");
    /// The ARN of an `AWS::Greengrass::DeviceDefinition`, or one below it.
    DeviceDefinitionArn = |text| crate::cfn::arn::check(text, "greengrass", "/greengrass/definition/devices/");
    /// The ARN of an `AWS::Greengrass::FunctionDefinition`, or one below it.
    FunctionDefinitionArn = |text| crate::cfn::arn::check(text, "greengrass", "/greengrass/definition/functions/");
    /// The ARN of an `AWS::Greengrass::Group`, or one below it.
    GreengrassGroupArn = |text| crate::cfn::arn::check(text, "greengrass", "/greengrass/groups/");
    /// The ARN of an `AWS::Greengrass::LoggerDefinition`, or one below it.
    LoggerDefinitionArn = |text| crate::cfn::arn::check(text, "greengrass", "/greengrass/definition/loggers/");
    /// The ARN of an `AWS::Greengrass::ResourceDefinition`, or one below it.
    ResourceDefinitionArn = |text| crate::cfn::arn::check(text, "greengrass", "/greengrass/definition/resources/");
    /// The ARN of an `AWS::Greengrass::SubscriptionDefinition`, or one below it.
    SubscriptionDefinitionArn = |text| crate::cfn::arn::check(text, "greengrass", "/greengrass/definition/subscriptions/");
}
#[cfg(feature = "greengrassv2")]
kinds! {
    /// The ARN of an `AWS::GreengrassV2::ComponentVersion`, or one below it.
    ComponentVersionArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "groundstation")]
kinds! {
    /// The ARN of an `AWS::GroundStation::Config`, or one below it.
    ConfigArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::GroundStation::DataflowEndpointGroup`, or one below it.
    DataflowEndpointGroupArn = |text| crate::cfn::arn::check(text, "groundstation", "dataflow-endpoint-group/");
    /// The ARN of an `AWS::GroundStation::DataflowEndpointGroupV2`, or one below it.
    DataflowEndpointGroupV2Arn = |text| crate::cfn::arn::check(text, "groundstation", "dataflow-endpoint-group/");
    /// The ARN of an `AWS::GroundStation::MissionProfile`, or one below it.
    MissionProfileArn = |text| crate::cfn::arn::check(text, "groundstation", "mission-profile/");
}
#[cfg(feature = "guardduty")]
kinds! {
    /// The ARN of an `AWS::GuardDuty::CustomDetectionRuleAssociation`, or one below it.
    CustomDetectionRuleAssociationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::GuardDuty::MalwareProtectionPlan`, or one below it.
    MalwareProtectionPlanArn = |text| crate::cfn::arn::check(text, "guardduty", "malware-protection-plan/");
}
#[cfg(feature = "healthagent")]
kinds! {
    /// The ARN of an `AWS::HealthAgent::Domain`, or one below it.
    HealthAgentDomainArn = |text| crate::cfn::arn::check(text, "health-agent", "domain/");
}
#[cfg(feature = "healthimaging")]
kinds! {
    /// The ARN of an `AWS::HealthImaging::Datastore`, or one below it.
    DatastoreArn = |text| crate::cfn::arn::check(text, "medical-imaging", "datastore/");
}
#[cfg(feature = "healthlake")]
kinds! {
    /// The ARN of an `AWS::HealthLake::DataTransformationProfile`, or one below it.
    DataTransformationProfileArn = |text| crate::cfn::arn::check(text, "healthlake", "dataTransformationProfile/");
    /// The ARN of an `AWS::HealthLake::FHIRDatastore`, or one below it.
    FhirDatastoreArn = |text| crate::cfn::arn::check(text, "healthlake", "datastore/fhir/");
}
#[cfg(feature = "iam")]
kinds! {
    /// The ARN of an `AWS::IAM::Group`, or one below it.
    GroupArn = |text| crate::cfn::arn::check(text, "iam", "group/");
    /// The name of an `AWS::IAM::Group`.
    GroupName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::IAM::SAMLProvider`, or one below it.
    SamlProviderArn = |text| crate::cfn::arn::check(text, "iam", "saml-provider/");
    /// The ARN of an `AWS::IAM::ServerCertificate`, or one below it.
    ServerCertificateArn = |text| crate::cfn::arn::check(text, "iam", "server-certificate/");
    /// The ARN of an `AWS::IAM::User`, or one below it.
    UserArn = |text| crate::cfn::arn::check(text, "iam", "user/");
    /// The name of an `AWS::IAM::User`.
    UserName = |text| crate::cfn::arn::check_name(text);
}
#[cfg(feature = "identitystore")]
kinds! {
    /// The ARN of an `AWS::IdentityStore::User`, or one below it.
    IdentityStoreUserArn = |text| crate::cfn::arn::check(text, "identitystore", "user/");
}
#[cfg(feature = "imagebuilder")]
kinds! {
    /// The ARN of an `AWS::ImageBuilder::Component`, or one below it.
    ComponentArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::ImageBuilder::ContainerRecipe`, or one below it.
    ContainerRecipeArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::ImageBuilder::DistributionConfiguration`, or one below it.
    DistributionConfigurationArn = |text| crate::cfn::arn::check(text, "imagebuilder", "distribution-configuration/");
    /// The ARN of an `AWS::ImageBuilder::Image`, or one below it.
    ImageBuilderImageArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::ImageBuilder::LifecyclePolicy`, or one below it.
    ImageBuilderLifecyclePolicyArn = |text| crate::cfn::arn::check(text, "imagebuilder", "lifecycle-policy/");
    /// The ARN of an `AWS::ImageBuilder::Workflow`, or one below it.
    ImageBuilderWorkflowArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::ImageBuilder::ImagePipeline`, or one below it.
    ImagePipelineArn = |text| crate::cfn::arn::check(text, "imagebuilder", "image-pipeline/");
    /// The ARN of an `AWS::ImageBuilder::ImageRecipe`, or one below it.
    ImageRecipeArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::ImageBuilder::InfrastructureConfiguration`, or one below it.
    InfrastructureConfigurationArn = |text| crate::cfn::arn::check(text, "imagebuilder", "infrastructure-configuration/");
}
#[cfg(feature = "inspector")]
kinds! {
    /// The ARN of an `AWS::Inspector::AssessmentTarget`, or one below it.
    AssessmentTargetArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Inspector::AssessmentTemplate`, or one below it.
    AssessmentTemplateArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Inspector::ResourceGroup`, or one below it.
    ResourceGroupArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "inspectorv2")]
kinds! {
    /// The ARN of an `AWS::InspectorV2::CisScanConfiguration`, or one below it.
    CisScanConfigurationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::InspectorV2::CodeSecurityIntegration`, or one below it.
    CodeSecurityIntegrationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::InspectorV2::CodeSecurityScanConfiguration`, or one below it.
    CodeSecurityScanConfigurationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::InspectorV2::Connector`, or one below it.
    InspectorV2ConnectorArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::InspectorV2::Filter`, or one below it.
    InspectorV2FilterArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "interconnect")]
kinds! {
    /// The ARN of an `AWS::Interconnect::Connection`, or one below it.
    InterconnectConnectionArn = |text| crate::cfn::arn::check(text, "interconnect", "connection/");
}
#[cfg(feature = "internetmonitor")]
kinds! {
    /// The ARN of an `AWS::InternetMonitor::Monitor`, or one below it.
    InternetMonitorMonitorArn = |text| crate::cfn::arn::check(text, "internetmonitor", "monitor/");
}
#[cfg(feature = "invoicing")]
kinds! {
    /// The ARN of an `AWS::Invoicing::InvoiceUnit`, or one below it.
    InvoiceUnitArn = |text| crate::cfn::arn::check(text, "invoicing", "invoice-unit/");
    /// The ARN of an `AWS::Invoicing::ProcurementPortalPreference`, or one below it.
    ProcurementPortalPreferenceArn = |text| crate::cfn::arn::check(text, "invoicing", "procurement-portal-preference/");
}
#[cfg(feature = "iot")]
kinds! {
    /// The ARN of an `AWS::IoT::Authorizer`, or one below it.
    AuthorizerArn = |text| crate::cfn::arn::check(text, "iot", "authorizer/");
    /// The ARN of an `AWS::IoT::CACertificate`, or one below it.
    CaCertificateArn = |text| crate::cfn::arn::check(text, "iot", "cacert/");
    /// The ARN of an `AWS::IoT::CertificateProvider`, or one below it.
    CertificateProviderArn = |text| crate::cfn::arn::check(text, "iot", "certificateprovider/");
    /// The ARN of an `AWS::IoT::Command`, or one below it.
    CommandArn = |text| crate::cfn::arn::check(text, "iot", "command/");
    /// The ARN of an `AWS::IoT::CustomMetric`, or one below it.
    CustomMetricArn = |text| crate::cfn::arn::check(text, "iot", "custommetric/");
    /// The ARN of an `AWS::IoT::Dimension`, or one below it.
    DimensionArn = |text| crate::cfn::arn::check(text, "iot", "dimension/");
    /// The ARN of an `AWS::IoT::DomainConfiguration`, or one below it.
    DomainConfigurationArn = |text| crate::cfn::arn::check(text, "iot", "domainconfiguration/");
    /// The ARN of an `AWS::IoT::FleetMetric`, or one below it.
    FleetMetricArn = |text| crate::cfn::arn::check(text, "iot", "fleetmetric/");
    /// The ARN of an `AWS::IoT::BillingGroup`, or one below it.
    IoTBillingGroupArn = |text| crate::cfn::arn::check(text, "iot", "billinggroup/");
    /// The ARN of an `AWS::IoT::Certificate`, or one below it.
    IoTCertificateArn = |text| crate::cfn::arn::check(text, "iot", "cert/");
    /// The ARN of an `AWS::IoT::JobTemplate`, or one below it.
    IoTJobTemplateArn = |text| crate::cfn::arn::check(text, "iot", "jobtemplate/");
    /// The ARN of an `AWS::IoT::Policy`, or one below it.
    IoTPolicyArn = |text| crate::cfn::arn::check(text, "iot", "policy/");
    /// The ARN of an `AWS::IoT::SecurityProfile`, or one below it.
    IoTSecurityProfileArn = |text| crate::cfn::arn::check(text, "iot", "securityprofile/");
    /// The ARN of an `AWS::IoT::Stream`, or one below it.
    IoTStreamArn = |text| crate::cfn::arn::check(text, "iot", "stream/");
    /// The ARN of an `AWS::IoT::Job`, or one below it.
    JobArn = |text| crate::cfn::arn::check(text, "iot", "job/");
    /// The ARN of an `AWS::IoT::MitigationAction`, or one below it.
    MitigationActionArn = |text| crate::cfn::arn::check(text, "iot", "mitigationaction/");
    /// The ARN of an `AWS::IoT::ProvisioningTemplate`, or one below it.
    ProvisioningTemplateArn = |text| crate::cfn::arn::check(text, "iot", "provisioningtemplate/");
    /// The ARN of an `AWS::IoT::RoleAlias`, or one below it.
    RoleAliasArn = |text| crate::cfn::arn::check(text, "iot", "rolealias/");
    /// The ARN of an `AWS::IoT::ScheduledAudit`, or one below it.
    ScheduledAuditArn = |text| crate::cfn::arn::check(text, "iot", "scheduledaudit/");
    /// The ARN of an `AWS::IoT::SoftwarePackage`, or one below it.
    SoftwarePackageArn = |text| crate::cfn::arn::check(text, "iot", "package/");
    /// The ARN of an `AWS::IoT::SoftwarePackageVersion`, or one below it.
    SoftwarePackageVersionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::IoT::Thing`, or one below it.
    ThingArn = |text| crate::cfn::arn::check(text, "iot", "thing/");
    /// The ARN of an `AWS::IoT::ThingGroup`, or one below it.
    ThingGroupArn = |text| crate::cfn::arn::check(text, "iot", "thinggroup/");
    /// The ARN of an `AWS::IoT::ThingType`, or one below it.
    ThingTypeArn = |text| crate::cfn::arn::check(text, "iot", "thingtype/");
    /// The ARN of an `AWS::IoT::TopicRule`, or one below it.
    TopicRuleArn = |text| crate::cfn::arn::check(text, "iot", "rule/");
    /// The ARN of an `AWS::IoT::TopicRuleDestination`, or one below it.
    TopicRuleDestinationArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(any(feature = "iot", feature = "iotevents"))]
kinds! {
    /// The name of an `AWS::IoTEvents::Input`.
    InputName = |text| crate::cfn::arn::check_name(text);
}
#[cfg(any(feature = "iot", feature = "ivschat", feature = "kinesisfirehose"))]
kinds! {
    /// The name of an `AWS::KinesisFirehose::DeliveryStream`.
    DeliveryStreamName = |text| crate::cfn::arn::check_name(text);
}
#[cfg(any(feature = "iot", feature = "sqs"))]
kinds! {
    /// What identifies an `AWS::SQS::Queue`.
    QueueUrl = |text| crate::cfn::arn::check_id(text);
}
#[cfg(any(feature = "iotanalytics", feature = "lambda"))]
kinds! {
    /// The name of an `AWS::Lambda::Function`.
    FunctionName = |text| crate::cfn::arn::check_name(text);
    /// One of [`AliasArn`], [`FunctionArn`], [`FunctionName`], [`VersionFunctionArn`].
    FunctionReference admits AliasArn, AliasArnOrFunctionArn, FunctionArn, FunctionName, VersionFunctionArn = |text| crate::cfn::arn::any([<AliasArn as Kind>::check(text), <FunctionArn as Kind>::check(text), <FunctionName as Kind>::check(text), <VersionFunctionArn as Kind>::check(text)]);
}
#[cfg(feature = "iotcoredeviceadvisor")]
kinds! {
    /// The ARN of an `AWS::IoTCoreDeviceAdvisor::SuiteDefinition`, or one below it.
    SuiteDefinitionArn = |text| crate::cfn::arn::check(text, "iotdeviceadvisor", "suitedefinition/");
}
#[cfg(feature = "iotfleetwise")]
kinds! {
    /// The ARN of an `AWS::IoTFleetWise::DecoderManifest`, or one below it.
    DecoderManifestArn = |text| crate::cfn::arn::check(text, "iotfleetwise", "decoder-manifest/");
    /// The ARN of an `AWS::IoTFleetWise::Campaign`, or one below it.
    IoTFleetWiseCampaignArn = |text| crate::cfn::arn::check(text, "iotfleetwise", "campaign/");
    /// The ARN of an `AWS::IoTFleetWise::Fleet`, or one below it.
    IoTFleetWiseFleetArn = |text| crate::cfn::arn::check(text, "iotfleetwise", "fleet/");
    /// The ARN of an `AWS::IoTFleetWise::ModelManifest`, or one below it.
    ModelManifestArn = |text| crate::cfn::arn::check(text, "iotfleetwise", "model-manifest/");
    /// The ARN of an `AWS::IoTFleetWise::SignalCatalog`, or one below it.
    SignalCatalogArn = |text| crate::cfn::arn::check(text, "iotfleetwise", "signal-catalog/");
    /// The ARN of an `AWS::IoTFleetWise::StateTemplate`, or one below it.
    StateTemplateArn = |text| crate::cfn::arn::check(text, "iotfleetwise", "state-template/");
    /// The ARN of an `AWS::IoTFleetWise::Vehicle`, or one below it.
    VehicleArn = |text| crate::cfn::arn::check(text, "iotfleetwise", "vehicle/");
}
#[cfg(feature = "iotmanagedintegrations")]
kinds! {
    /// The ARN of an `AWS::IoTManagedIntegrations::AccountAssociation`, or one below it.
    AccountAssociationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::IoTManagedIntegrations::CredentialLocker`, or one below it.
    CredentialLockerArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::IoTManagedIntegrations::CloudConnector`, or one below it.
    IoTManagedIntegrationsCloudConnectorArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::IoTManagedIntegrations::ManagedThing`, or one below it.
    ManagedThingArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::IoTManagedIntegrations::ProvisioningProfile`, or one below it.
    ProvisioningProfileArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "iotsecuretunneling")]
kinds! {
    /// The ARN of an `AWS::IoTSecureTunneling::Tunnel`, or one below it.
    TunnelArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "iotsitewise")]
kinds! {
    /// The ARN of an `AWS::IoTSiteWise::AccessPolicy`, or one below it.
    AccessPolicyArn = |text| crate::cfn::arn::check(text, "iotsitewise", "access-policy/");
    /// The ARN of an `AWS::IoTSiteWise::AssetModel`, or one below it.
    AssetModelArn = |text| crate::cfn::arn::check(text, "iotsitewise", "asset-model/");
    /// What identifies an `AWS::IoTSiteWise::AssetModel`.
    AssetModelId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::IoTSiteWise::ComputationModel`, or one below it.
    ComputationModelArn = |text| crate::cfn::arn::check(text, "iotsitewise", "computation-model/");
    /// The ARN of an `AWS::IoTSiteWise::Application`, or one below it.
    IoTSiteWiseApplicationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::IoTSiteWise::Asset`, or one below it.
    IoTSiteWiseAssetArn = |text| crate::cfn::arn::check(text, "iotsitewise", "asset/");
    /// The ARN of an `AWS::IoTSiteWise::Dashboard`, or one below it.
    IoTSiteWiseDashboardArn = |text| crate::cfn::arn::check(text, "iotsitewise", "dashboard/");
    /// The ARN of an `AWS::IoTSiteWise::Dataset`, or one below it.
    IoTSiteWiseDatasetArn = |text| crate::cfn::arn::check(text, "iotsitewise", "dataset/");
    /// The ARN of an `AWS::IoTSiteWise::Pipeline`, or one below it.
    IoTSiteWisePipelineArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::IoTSiteWise::Portal`, or one below it.
    IoTSiteWisePortalArn = |text| crate::cfn::arn::check(text, "iotsitewise", "portal/");
    /// The ARN of an `AWS::IoTSiteWise::Project`, or one below it.
    IoTSiteWiseProjectArn = |text| crate::cfn::arn::check(text, "iotsitewise", "project/");
    /// The ARN of an `AWS::IoTSiteWise::Task`, or one below it.
    IoTSiteWiseTaskArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::IoTSiteWise::Workspace`, or one below it.
    IoTSiteWiseWorkspaceArn = |text| crate::cfn::arn::check(text, "iotsitewise", "workspace/");
}
#[cfg(feature = "iottwinmaker")]
kinds! {
    /// The ARN of an `AWS::IoTTwinMaker::ComponentType`, or one below it.
    ComponentTypeArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::IoTTwinMaker::Entity`, or one below it.
    EntityArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::IoTTwinMaker::Workspace`, or one below it.
    IoTTwinMakerWorkspaceArn = |text| crate::cfn::arn::check(text, "iottwinmaker", "workspace/");
    /// The ARN of an `AWS::IoTTwinMaker::Scene`, or one below it.
    SceneArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::IoTTwinMaker::SyncJob`, or one below it.
    SyncJobArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "iotwireless")]
kinds! {
    /// The ARN of an `AWS::IoTWireless::DeviceProfile`, or one below it.
    DeviceProfileArn = |text| crate::cfn::arn::check(text, "iotwireless", "DeviceProfile/");
    /// The ARN of an `AWS::IoTWireless::FuotaTask`, or one below it.
    FuotaTaskArn = |text| crate::cfn::arn::check(text, "iotwireless", "FuotaTask/");
    /// The ARN of an `AWS::IoTWireless::Destination`, or one below it.
    IoTWirelessDestinationArn = |text| crate::cfn::arn::check(text, "iotwireless", "Destination/");
    /// The ARN of an `AWS::IoTWireless::TaskDefinition`, or one below it.
    IoTWirelessTaskDefinitionArn = |text| crate::cfn::arn::check(text, "iotwireless", "WirelessGatewayTaskDefinition/");
    /// The ARN of an `AWS::IoTWireless::MulticastGroup`, or one below it.
    MulticastGroupArn = |text| crate::cfn::arn::check(text, "iotwireless", "MulticastGroup/");
    /// The ARN of an `AWS::IoTWireless::NetworkAnalyzerConfiguration`, or one below it.
    NetworkAnalyzerConfigurationArn = |text| crate::cfn::arn::check(text, "iotwireless", "NetworkAnalyzerConfiguration/");
    /// The ARN of an `AWS::IoTWireless::PartnerAccount`, or one below it.
    PartnerAccountArn = |text| crate::cfn::arn::check(text, "iotwireless", "SidewalkAccount/");
    /// The ARN of an `AWS::IoTWireless::ServiceProfile`, or one below it.
    ServiceProfileArn = |text| crate::cfn::arn::check(text, "iotwireless", "ServiceProfile/");
    /// The ARN of an `AWS::IoTWireless::WirelessDevice`, or one below it.
    WirelessDeviceArn = |text| crate::cfn::arn::check(text, "iotwireless", "WirelessDevice/");
    /// The ARN of an `AWS::IoTWireless::WirelessDeviceImportTask`, or one below it.
    WirelessDeviceImportTaskArn = |text| crate::cfn::arn::check(text, "iotwireless", "WirelessDeviceImportTask/");
    /// The ARN of an `AWS::IoTWireless::WirelessGateway`, or one below it.
    WirelessGatewayArn = |text| crate::cfn::arn::check(text, "iotwireless", "WirelessGateway/");
}
#[cfg(feature = "ivs")]
kinds! {
    /// The ARN of an `AWS::IVS::AdConfiguration`, or one below it.
    AdConfigurationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::IVS::EncoderConfiguration`, or one below it.
    EncoderConfigurationArn = |text| crate::cfn::arn::check(text, "ivs", "encoder-configuration/");
    /// The ARN of an `AWS::IVS::IngestConfiguration`, or one below it.
    IngestConfigurationArn = |text| crate::cfn::arn::check(text, "ivs", "ingest-configuration/");
    /// The ARN of an `AWS::IVS::Channel`, or one below it.
    IvsChannelArn = |text| crate::cfn::arn::check(text, "ivs", "channel/");
    /// The ARN of an `AWS::IVS::PlaybackKeyPair`, or one below it.
    PlaybackKeyPairArn = |text| crate::cfn::arn::check(text, "ivs", "playback-key/");
    /// The ARN of an `AWS::IVS::PlaybackRestrictionPolicy`, or one below it.
    PlaybackRestrictionPolicyArn = |text| crate::cfn::arn::check(text, "ivs", "playback-restriction-policy/");
    /// The ARN of an `AWS::IVS::PublicKey`, or one below it.
    PublicKeyArn = |text| crate::cfn::arn::check(text, "ivs", "public-key/");
    /// The ARN of an `AWS::IVS::RecordingConfiguration`, or one below it.
    RecordingConfigurationArn = |text| crate::cfn::arn::check(text, "ivs", "recording-configuration/");
    /// The ARN of an `AWS::IVS::Stage`, or one below it.
    StageArn = |text| crate::cfn::arn::check(text, "ivs", "stage/");
    /// The ARN of an `AWS::IVS::StorageConfiguration`, or one below it.
    StorageConfigurationArn = |text| crate::cfn::arn::check(text, "ivs", "storage-configuration/");
    /// The ARN of an `AWS::IVS::StreamKey`, or one below it.
    StreamKeyArn = |text| crate::cfn::arn::check(text, "ivs", "stream-key/");
}
#[cfg(feature = "ivschat")]
kinds! {
    /// The ARN of an `AWS::IVSChat::LoggingConfiguration`, or one below it.
    LoggingConfigurationArn = |text| crate::cfn::arn::check(text, "ivschat", "logging-configuration/");
    /// The ARN of an `AWS::IVSChat::Room`, or one below it.
    RoomArn = |text| crate::cfn::arn::check(text, "ivschat", "room/");
}
#[cfg(feature = "kafkaconnect")]
kinds! {
    /// The ARN of an `AWS::KafkaConnect::CustomPlugin`, or one below it.
    CustomPluginArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::KafkaConnect::Connector`, or one below it.
    KafkaConnectConnectorArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::KafkaConnect::WorkerConfiguration`, or one below it.
    WorkerConfigurationArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "kendra")]
kinds! {
    /// The ARN of an `AWS::Kendra::Faq`, or one below it.
    FaqArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Kendra::FeaturedResultsSet`, or one below it.
    FeaturedResultsSetArn = |text| crate::cfn::arn::check(text, "", "");
    /// What identifies an `AWS::Kendra::Index`.
    IndexId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::Kendra::DataSource`, or one below it.
    KendraDataSourceArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Kendra::Index`, or one below it.
    KendraIndexArn = |text| crate::cfn::arn::check(text, "kendra", "index/");
    /// The ARN of an `AWS::Kendra::QuerySuggestionsBlockList`, or one below it.
    QuerySuggestionsBlockListArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Kendra::Thesaurus`, or one below it.
    ThesaurusArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "kendraranking")]
kinds! {
    /// The ARN of an `AWS::KendraRanking::ExecutionPlan`, or one below it.
    ExecutionPlanArn = |text| crate::cfn::arn::check(text, "kendra-ranking", "rescore-execution-plan/");
}
#[cfg(feature = "kinesis")]
kinds! {
    /// The ARN of an `AWS::Kinesis::Channel`, or one below it.
    KinesisChannelArn = |text| crate::cfn::arn::check(text, "kinesis", "channel/");
    /// The ARN of an `AWS::Kinesis::StreamConsumer`, or one below it.
    StreamConsumerArn = |text| crate::cfn::arn::check(text, "", "");
    /// The name of an `AWS::Kinesis::Stream`.
    StreamName = |text| crate::cfn::arn::check_name(text);
}
#[cfg(feature = "kinesisfirehose")]
kinds! {
    /// One of [`LogGroupName`], [`LogStreamLogGroupName`], [`LogStreamName`].
    LogGroupNameOrLogStreamLogGroupNameOrLogStreamName admits LogGroupName, LogStreamLogGroupName, LogStreamName = |text| crate::cfn::arn::any([<LogGroupName as Kind>::check(text), <LogStreamLogGroupName as Kind>::check(text), <LogStreamName as Kind>::check(text)]);
    /// The name of an `AWS::Logs::LogStream`.
    LogStreamLogGroupName = |text| crate::cfn::arn::check_name(text);
}
#[cfg(any(feature = "kinesisfirehose", feature = "logs"))]
kinds! {
    /// The name of an `AWS::Logs::LogStream`.
    LogStreamName = |text| crate::cfn::arn::check_name(text);
}
#[cfg(any(feature = "kinesisfirehose", feature = "opensearchservice"))]
kinds! {
    /// The ARN of an `AWS::OpenSearchService::Domain`, or one below it.
    OpenSearchServiceDomainArn = |text| crate::cfn::arn::check(text, "es", "domain/");
}
#[cfg(feature = "kinesisvideo")]
kinds! {
    /// The ARN of an `AWS::KinesisVideo::Stream`, or one below it.
    KinesisVideoStreamArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::KinesisVideo::SignalingChannel`, or one below it.
    SignalingChannelArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "kms")]
kinds! {
    /// One of [`KeyArn`], [`KeyId`], [`ReplicaKeyArn`], [`ReplicaKeyId`].
    KeyOrReplica admits KeyArn, KeyArnOrKeyId, KeyId, ReplicaKeyArn, ReplicaKeyId = |text| crate::cfn::arn::any([<KeyArn as Kind>::check(text), <KeyId as Kind>::check(text), <ReplicaKeyArn as Kind>::check(text), <ReplicaKeyId as Kind>::check(text)]);
    /// The ARN of an `AWS::KMS::ReplicaKey`, or one below it.
    ReplicaKeyArn = |text| crate::cfn::arn::check(text, "", "");
    /// What identifies an `AWS::KMS::ReplicaKey`.
    ReplicaKeyId = |text| crate::cfn::arn::check_id(text);
}
#[cfg(feature = "lambda")]
kinds! {
    /// The ARN of an `AWS::Lambda::CapacityProvider`, or one below it.
    CapacityProviderArn = |text| crate::cfn::arn::check(text, "lambda", "capacity-provider:");
    /// The ARN of an `AWS::Lambda::CodeSigningConfig`, or one below it.
    CodeSigningConfigArn = |text| crate::cfn::arn::check(text, "lambda", "code-signing-config:");
    /// The ARN of an `AWS::Lambda::EventSourceMapping`, or one below it.
    EventSourceMappingArn = |text| crate::cfn::arn::check(text, "lambda", "event-source-mapping:");
    /// The ARN of an `AWS::Lambda::LayerVersion`, or one below it.
    LayerVersionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Lambda::MicrovmImage`, or one below it.
    MicrovmImageArn = |text| crate::cfn::arn::check(text, "lambda", "microvm-image:");
    /// The ARN of an `AWS::Lambda::NetworkConnector`, or one below it.
    NetworkConnectorArn = |text| crate::cfn::arn::check(text, "lambda", "network-connector:");
    /// The ARN of an `AWS::Lambda::WebFunction`, or one below it.
    WebFunctionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Lambda::WebFunctionEndpoint`, or one below it.
    WebFunctionEndpointArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Lambda::WebFunctionRevision`, or one below it.
    WebFunctionRevisionArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(any(feature = "lambda", feature = "signer"))]
kinds! {
    /// The ARN of an `AWS::Signer::SigningProfile`, or one below it.
    SigningProfileArn = |text| crate::cfn::arn::check(text, "signer", "/signing-profiles/");
}
#[cfg(feature = "launchwizard")]
kinds! {
    /// The ARN of an `AWS::LaunchWizard::Deployment`, or one below it.
    DeploymentArn = |text| crate::cfn::arn::check(text, "launchwizard", "deployment/");
}
#[cfg(feature = "lex")]
kinds! {
    /// The ARN of an `AWS::Lex::BotAlias`, or one below it.
    BotAliasArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Lex::Bot`, or one below it.
    BotArn = |text| crate::cfn::arn::check(text, "lex", "bot:");
    /// What identifies an `AWS::Lex::Bot`.
    BotId = |text| crate::cfn::arn::check_id(text);
}
#[cfg(feature = "licensemanager")]
kinds! {
    /// The ARN of an `AWS::LicenseManager::Grant`, or one below it.
    GrantArn = |text| crate::cfn::arn::check(text, "license-manager", "grant:");
    /// The ARN of an `AWS::LicenseManager::License`, or one below it.
    LicenseArn = |text| crate::cfn::arn::check(text, "license-manager", "license:");
    /// The ARN of an `AWS::LicenseManager::LicenseAssetGroup`, or one below it.
    LicenseAssetGroupArn = |text| crate::cfn::arn::check(text, "license-manager", "license-asset-group:");
    /// The ARN of an `AWS::LicenseManager::LicenseConfiguration`, or one below it.
    LicenseConfigurationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::LicenseManager::ReportGenerator`, or one below it.
    ReportGeneratorArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "licensemanagerlinuxsubscriptions")]
kinds! {
    /// The ARN of an `AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider`, or one below it.
    SubscriptionProviderArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "licensemanagerusersubscriptions")]
kinds! {
    /// The ARN of an `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`, or one below it.
    LicenseServerEndpointArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "lightsail")]
kinds! {
    /// The ARN of an `AWS::Lightsail::ContactMethod`, or one below it.
    ContactMethodArn = |text| crate::cfn::arn::check(text, "lightsail", "ContactMethod/");
    /// The ARN of an `AWS::Lightsail::Container`, or one below it.
    ContainerArn = |text| crate::cfn::arn::check(text, "lightsail", "ContainerService/");
    /// The ARN of an `AWS::Lightsail::DatabaseSnapshot`, or one below it.
    DatabaseSnapshotArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Lightsail::Disk`, or one below it.
    DiskArn = |text| crate::cfn::arn::check(text, "lightsail", "Disk/");
    /// The ARN of an `AWS::Lightsail::DiskSnapshot`, or one below it.
    DiskSnapshotArn = |text| crate::cfn::arn::check(text, "lightsail", "DiskSnapshot/");
    /// The ARN of an `AWS::Lightsail::Distribution`, or one below it.
    DistributionArn = |text| crate::cfn::arn::check(text, "lightsail", "Distribution/");
    /// The ARN of an `AWS::Lightsail::InstanceSnapshot`, or one below it.
    InstanceSnapshotArn = |text| crate::cfn::arn::check(text, "lightsail", "InstanceSnapshot/");
    /// The ARN of an `AWS::Lightsail::KeyPair`, or one below it.
    KeyPairArn = |text| crate::cfn::arn::check(text, "lightsail", "KeyPair/");
    /// The ARN of an `AWS::Lightsail::Alarm`, or one below it.
    LightsailAlarmArn = |text| crate::cfn::arn::check(text, "lightsail", "Alarm/");
    /// The ARN of an `AWS::Lightsail::Bucket`, or one below it.
    LightsailBucketArn = |text| crate::cfn::arn::check(text, "lightsail", "Bucket/");
    /// The ARN of an `AWS::Lightsail::Database`, or one below it.
    LightsailDatabaseArn = |text| crate::cfn::arn::check(text, "lightsail", "RelationalDatabase/");
    /// The ARN of an `AWS::Lightsail::Domain`, or one below it.
    LightsailDomainArn = |text| crate::cfn::arn::check(text, "lightsail", "Domain/");
    /// The ARN of an `AWS::Lightsail::Instance`, or one below it.
    LightsailInstanceArn = |text| crate::cfn::arn::check(text, "lightsail", "Instance/");
    /// The ARN of an `AWS::Lightsail::LoadBalancer`, or one below it.
    LightsailLoadBalancerArn = |text| crate::cfn::arn::check(text, "lightsail", "LoadBalancer/");
    /// The ARN of an `AWS::Lightsail::LoadBalancerTlsCertificate`, or one below it.
    LoadBalancerTlsCertificateArn = |text| crate::cfn::arn::check(text, "lightsail", "LoadBalancerTlsCertificate/");
    /// The ARN of an `AWS::Lightsail::StaticIp`, or one below it.
    StaticIpArn = |text| crate::cfn::arn::check(text, "lightsail", "StaticIp/");
}
#[cfg(feature = "location")]
kinds! {
    /// The ARN of an `AWS::Location::GeofenceCollection`, or one below it.
    GeofenceCollectionArn = |text| crate::cfn::arn::check(text, "geo", "geofence-collection/");
    /// The ARN of an `AWS::Location::APIKey`, or one below it.
    LocationApiKeyArn = |text| crate::cfn::arn::check(text, "geo", "api-key/");
    /// The ARN of an `AWS::Location::Map`, or one below it.
    MapArn = |text| crate::cfn::arn::check(text, "geo", "map/");
    /// The ARN of an `AWS::Location::PlaceIndex`, or one below it.
    PlaceIndexArn = |text| crate::cfn::arn::check(text, "geo", "place-index/");
    /// The ARN of an `AWS::Location::RouteCalculator`, or one below it.
    RouteCalculatorArn = |text| crate::cfn::arn::check(text, "geo", "route-calculator/");
    /// The ARN of an `AWS::Location::Tracker`, or one below it.
    TrackerArn = |text| crate::cfn::arn::check(text, "geo", "tracker/");
}
#[cfg(feature = "logs")]
kinds! {
    /// The ARN of an `AWS::Logs::Delivery`, or one below it.
    DeliveryArn = |text| crate::cfn::arn::check(text, "logs", "delivery:");
    /// The ARN of an `AWS::Logs::DeliveryDestination`, or one below it.
    DeliveryDestinationArn = |text| crate::cfn::arn::check(text, "logs", "delivery-destination:");
    /// The ARN of an `AWS::Logs::DeliverySource`, or one below it.
    DeliverySourceArn = |text| crate::cfn::arn::check(text, "logs", "delivery-source:");
    /// The ARN of an `AWS::Logs::Destination`, or one below it.
    DestinationArn = |text| crate::cfn::arn::check(text, "logs", "destination:");
    /// The ARN of an `AWS::Logs::LogAnomalyDetector`, or one below it.
    LogAnomalyDetectorArn = |text| crate::cfn::arn::check(text, "logs", "anomaly-detector:");
    /// The ARN of an `AWS::Logs::ScheduledQuery`, or one below it.
    ScheduledQueryArn = |text| crate::cfn::arn::check(text, "logs", "scheduled-query:");
}
#[cfg(feature = "lookoutequipment")]
kinds! {
    /// The ARN of an `AWS::LookoutEquipment::InferenceScheduler`, or one below it.
    InferenceSchedulerArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "lookoutvision")]
kinds! {
    /// The ARN of an `AWS::LookoutVision::Project`, or one below it.
    LookoutVisionProjectArn = |text| crate::cfn::arn::check(text, "lookoutvision", "project/");
}
#[cfg(feature = "m2")]
kinds! {
    /// The ARN of an `AWS::M2::Application`, or one below it.
    M2ApplicationArn = |text| crate::cfn::arn::check(text, "m2", "app/");
    /// The ARN of an `AWS::M2::Environment`, or one below it.
    M2EnvironmentArn = |text| crate::cfn::arn::check(text, "m2", "env/");
}
#[cfg(feature = "macie")]
kinds! {
    /// The ARN of an `AWS::Macie::AllowList`, or one below it.
    AllowListArn = |text| crate::cfn::arn::check(text, "macie2", "allow-list/");
    /// The ARN of an `AWS::Macie::CustomDataIdentifier`, or one below it.
    CustomDataIdentifierArn = |text| crate::cfn::arn::check(text, "macie2", "custom-data-identifier/");
    /// The ARN of an `AWS::Macie::FindingsFilter`, or one below it.
    FindingsFilterArn = |text| crate::cfn::arn::check(text, "macie2", "findings-filter/");
    /// The ARN of an `AWS::Macie::Member`, or one below it.
    MemberArn = |text| crate::cfn::arn::check(text, "macie2", "member/");
}
#[cfg(feature = "managedblockchain")]
kinds! {
    /// The ARN of an `AWS::ManagedBlockchain::Accessor`, or one below it.
    AccessorArn = |text| crate::cfn::arn::check(text, "managedblockchain", "accessors/");
    /// The ARN of an `AWS::ManagedBlockchain::Node`, or one below it.
    ManagedBlockchainNodeArn = |text| crate::cfn::arn::check(text, "managedblockchain", "nodes/");
}
#[cfg(feature = "mediaconnect")]
kinds! {
    /// The ARN of an `AWS::MediaConnect::Bridge`, or one below it.
    BridgeArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::MediaConnect::FlowEntitlement`, or one below it.
    FlowEntitlementArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::MediaConnect::FlowMediaStream`, or one below it.
    FlowMediaStreamArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::MediaConnect::FlowOutput`, or one below it.
    FlowOutputArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::MediaConnect::FlowSource`, or one below it.
    FlowSourceArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::MediaConnect::Flow`, or one below it.
    MediaConnectFlowArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::MediaConnect::Gateway`, or one below it.
    MediaConnectGatewayArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::MediaConnect::RouterInput`, or one below it.
    RouterInputArn = |text| crate::cfn::arn::check(text, "mediaconnect", "routerInput:");
    /// The ARN of an `AWS::MediaConnect::RouterNetworkInterface`, or one below it.
    RouterNetworkInterfaceArn = |text| crate::cfn::arn::check(text, "mediaconnect", "routerNetworkInterface:");
    /// The ARN of an `AWS::MediaConnect::RouterOutput`, or one below it.
    RouterOutputArn = |text| crate::cfn::arn::check(text, "mediaconnect", "routerOutput:");
}
#[cfg(feature = "mediaconvert")]
kinds! {
    /// The ARN of an `AWS::MediaConvert::JobTemplate`, or one below it.
    MediaConvertJobTemplateArn = |text| crate::cfn::arn::check(text, "mediaconvert", "jobTemplates/");
    /// The ARN of an `AWS::MediaConvert::Queue`, or one below it.
    MediaConvertQueueArn = |text| crate::cfn::arn::check(text, "mediaconvert", "queues/");
    /// The ARN of an `AWS::MediaConvert::Preset`, or one below it.
    PresetArn = |text| crate::cfn::arn::check(text, "mediaconvert", "presets/");
}
#[cfg(feature = "medialive")]
kinds! {
    /// The ARN of an `AWS::MediaLive::ChannelPlacementGroup`, or one below it.
    ChannelPlacementGroupArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::MediaLive::CloudWatchAlarmTemplate`, or one below it.
    CloudWatchAlarmTemplateArn = |text| crate::cfn::arn::check(text, "medialive", "cloudwatch-alarm-template:");
    /// The ARN of an `AWS::MediaLive::CloudWatchAlarmTemplateGroup`, or one below it.
    CloudWatchAlarmTemplateGroupArn = |text| crate::cfn::arn::check(text, "medialive", "cloudwatch-alarm-template-group:");
    /// The ARN of an `AWS::MediaLive::EventBridgeRuleTemplate`, or one below it.
    EventBridgeRuleTemplateArn = |text| crate::cfn::arn::check(text, "medialive", "eventbridge-rule-template:");
    /// The ARN of an `AWS::MediaLive::EventBridgeRuleTemplateGroup`, or one below it.
    EventBridgeRuleTemplateGroupArn = |text| crate::cfn::arn::check(text, "medialive", "eventbridge-rule-template-group:");
    /// The ARN of an `AWS::MediaLive::Input`, or one below it.
    InputArn = |text| crate::cfn::arn::check(text, "medialive", "input:");
    /// The ARN of an `AWS::MediaLive::InputSecurityGroup`, or one below it.
    InputSecurityGroupArn = |text| crate::cfn::arn::check(text, "medialive", "inputSecurityGroup:");
    /// The ARN of an `AWS::MediaLive::Channel`, or one below it.
    MediaLiveChannelArn = |text| crate::cfn::arn::check(text, "medialive", "channel:");
    /// The ARN of an `AWS::MediaLive::Cluster`, or one below it.
    MediaLiveClusterArn = |text| crate::cfn::arn::check(text, "medialive", "cluster:");
    /// The ARN of an `AWS::MediaLive::Network`, or one below it.
    MediaLiveNetworkArn = |text| crate::cfn::arn::check(text, "medialive", "network:");
    /// The ARN of an `AWS::MediaLive::Node`, or one below it.
    MediaLiveNodeArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::MediaLive::Multiplex`, or one below it.
    MultiplexArn = |text| crate::cfn::arn::check(text, "medialive", "multiplex:");
    /// The ARN of an `AWS::MediaLive::SdiSource`, or one below it.
    SdiSourceArn = |text| crate::cfn::arn::check(text, "medialive", "sdiSource:");
    /// The ARN of an `AWS::MediaLive::SignalMap`, or one below it.
    SignalMapArn = |text| crate::cfn::arn::check(text, "medialive", "signal-map:");
}
#[cfg(feature = "mediapackage")]
kinds! {
    /// The ARN of an `AWS::MediaPackage::Asset`, or one below it.
    MediaPackageAssetArn = |text| crate::cfn::arn::check(text, "mediapackage-vod", "assets/");
    /// The ARN of an `AWS::MediaPackage::Channel`, or one below it.
    MediaPackageChannelArn = |text| crate::cfn::arn::check(text, "mediapackage", "channels/");
    /// The ARN of an `AWS::MediaPackage::OriginEndpoint`, or one below it.
    MediaPackageOriginEndpointArn = |text| crate::cfn::arn::check(text, "mediapackage", "origin_endpoints/");
    /// The ARN of an `AWS::MediaPackage::PackagingConfiguration`, or one below it.
    PackagingConfigurationArn = |text| crate::cfn::arn::check(text, "mediapackage-vod", "packaging-configurations/");
    /// The ARN of an `AWS::MediaPackage::PackagingGroup`, or one below it.
    PackagingGroupArn = |text| crate::cfn::arn::check(text, "mediapackage-vod", "packaging-groups/");
}
#[cfg(feature = "mediapackagev2")]
kinds! {
    /// The ARN of an `AWS::MediaPackageV2::ChannelGroup`, or one below it.
    ChannelGroupArn = |text| crate::cfn::arn::check(text, "mediapackagev2", "channelGroup/");
    /// The ARN of an `AWS::MediaPackageV2::Channel`, or one below it.
    MediaPackageV2ChannelArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::MediaPackageV2::OriginEndpoint`, or one below it.
    MediaPackageV2OriginEndpointArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "mediatailor")]
kinds! {
    /// The ARN of an `AWS::MediaTailor::LiveSource`, or one below it.
    LiveSourceArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::MediaTailor::Channel`, or one below it.
    MediaTailorChannelArn = |text| crate::cfn::arn::check(text, "mediatailor", "channel/");
    /// The ARN of an `AWS::MediaTailor::Function`, or one below it.
    MediaTailorFunctionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::MediaTailor::PlaybackConfiguration`, or one below it.
    PlaybackConfigurationArn = |text| crate::cfn::arn::check(text, "mediatailor", "playbackConfiguration/");
    /// The ARN of an `AWS::MediaTailor::PrefetchSchedule`, or one below it.
    PrefetchScheduleArn = |text| crate::cfn::arn::check(text, "mediatailor", "prefetchSchedule/");
    /// The ARN of an `AWS::MediaTailor::Program`, or one below it.
    ProgramArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::MediaTailor::SourceLocation`, or one below it.
    SourceLocationArn = |text| crate::cfn::arn::check(text, "mediatailor", "sourceLocation/");
    /// The ARN of an `AWS::MediaTailor::VodSource`, or one below it.
    VodSourceArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "memorydb")]
kinds! {
    /// The ARN of an `AWS::MemoryDB::ACL`, or one below it.
    AclArn = |text| crate::cfn::arn::check(text, "memorydb", "acl/");
    /// The ARN of an `AWS::MemoryDB::Cluster`, or one below it.
    MemoryDbClusterArn = |text| crate::cfn::arn::check(text, "memorydb", "cluster/");
    /// The ARN of an `AWS::MemoryDB::Snapshot`, or one below it.
    MemoryDbSnapshotArn = |text| crate::cfn::arn::check(text, "memorydb", "snapshot/");
    /// The ARN of an `AWS::MemoryDB::User`, or one below it.
    MemoryDbUserArn = |text| crate::cfn::arn::check(text, "memorydb", "user/");
    /// The ARN of an `AWS::MemoryDB::MultiRegionCluster`, or one below it.
    MultiRegionClusterArn = |text| crate::cfn::arn::check(text, "memorydb", "multiregioncluster/");
    /// The ARN of an `AWS::MemoryDB::ParameterGroup`, or one below it.
    ParameterGroupArn = |text| crate::cfn::arn::check(text, "memorydb", "parametergroup/");
    /// The ARN of an `AWS::MemoryDB::SubnetGroup`, or one below it.
    SubnetGroupArn = |text| crate::cfn::arn::check(text, "memorydb", "subnetgroup/");
}
#[cfg(feature = "mgn")]
kinds! {
    /// The ARN of an `AWS::MGN::Connector`, or one below it.
    MgnConnectorArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::MGN::LaunchConfigurationTemplate`, or one below it.
    MgnLaunchConfigurationTemplateArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::MGN::NetworkMigrationDefinition`, or one below it.
    NetworkMigrationDefinitionArn = |text| crate::cfn::arn::check(text, "mgn", "network-migration-definition/");
}
#[cfg(feature = "mpa")]
kinds! {
    /// The ARN of an `AWS::MPA::ApprovalTeam`, or one below it.
    ApprovalTeamArn = |text| crate::cfn::arn::check(text, "mpa", "approval-team/");
    /// The ARN of an `AWS::MPA::IdentitySource`, or one below it.
    IdentitySourceArn = |text| crate::cfn::arn::check(text, "mpa", "identity-source/");
}
#[cfg(feature = "msk")]
kinds! {
    /// The ARN of an `AWS::MSK::Channel`, or one below it.
    MskChannelArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::MSK::Cluster`, or one below it.
    MskClusterArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::MSK::Configuration`, or one below it.
    MskConfigurationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::MSK::Topic`, or one below it.
    MskTopicArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::MSK::VpcConnection`, or one below it.
    MskVpcConnectionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::MSK::Replicator`, or one below it.
    ReplicatorArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::MSK::ServerlessCluster`, or one below it.
    ServerlessClusterArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "mwaa")]
kinds! {
    /// The ARN of an `AWS::MWAA::Environment`, or one below it.
    MwaaEnvironmentArn = |text| crate::cfn::arn::check(text, "airflow", "environment/");
}
#[cfg(feature = "mwaaserverless")]
kinds! {
    /// The ARN of an `AWS::MWAAServerless::Workflow`, or one below it.
    MwaaServerlessWorkflowArn = |text| crate::cfn::arn::check(text, "airflow-serverless", "workflow/");
}
#[cfg(feature = "neptunegraph")]
kinds! {
    /// The ARN of an `AWS::NeptuneGraph::GraphSnapshot`, or one below it.
    GraphSnapshotArn = |text| crate::cfn::arn::check(text, "neptune-graph", "graph-snapshot/");
    /// The ARN of an `AWS::NeptuneGraph::Graph`, or one below it.
    NeptuneGraphGraphArn = |text| crate::cfn::arn::check(text, "neptune-graph", "graph/");
}
#[cfg(feature = "networkfirewall")]
kinds! {
    /// The ARN of an `AWS::NetworkFirewall::ContainerAssociation`, or one below it.
    ContainerAssociationArn = |text| crate::cfn::arn::check(text, "network-firewall", "container-association/");
    /// The ARN of an `AWS::NetworkFirewall::Firewall`, or one below it.
    FirewallArn = |text| crate::cfn::arn::check(text, "network-firewall", "firewall/");
    /// The ARN of an `AWS::NetworkFirewall::FirewallPolicy`, or one below it.
    FirewallPolicyArn = |text| crate::cfn::arn::check(text, "network-firewall", "firewall-policy/");
    /// The ARN of an `AWS::NetworkFirewall::RuleGroup`, or one below it.
    NetworkFirewallRuleGroupArn = |text| crate::cfn::arn::check(text, "network-firewall", "stateful-rulegroup/");
    /// The ARN of an `AWS::NetworkFirewall::TLSInspectionConfiguration`, or one below it.
    TlsInspectionConfigurationArn = |text| crate::cfn::arn::check(text, "network-firewall", "tls-configuration/");
    /// The ARN of an `AWS::NetworkFirewall::VpcEndpointAssociation`, or one below it.
    VpcEndpointAssociationArn = |text| crate::cfn::arn::check(text, "network-firewall", "vpc-endpoint-association/");
}
#[cfg(feature = "networkflowmonitor")]
kinds! {
    /// The ARN of an `AWS::NetworkFlowMonitor::Monitor`, or one below it.
    NetworkFlowMonitorMonitorArn = |text| crate::cfn::arn::check(text, "networkflowmonitor", "monitor/");
    /// The ARN of an `AWS::NetworkFlowMonitor::Scope`, or one below it.
    ScopeArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "networkmanager")]
kinds! {
    /// The ARN of an `AWS::NetworkManager::CoreNetwork`, or one below it.
    CoreNetworkArn = |text| crate::cfn::arn::check(text, "networkmanager", "core-network/");
    /// The ARN of an `AWS::NetworkManager::Device`, or one below it.
    DeviceArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::NetworkManager::GlobalNetwork`, or one below it.
    GlobalNetworkArn = |text| crate::cfn::arn::check(text, "networkmanager", "global-network/");
    /// What identifies an `AWS::NetworkManager::GlobalNetwork`.
    GlobalNetworkId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::NetworkManager::Connection`, or one below it.
    NetworkManagerConnectionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::NetworkManager::Link`, or one below it.
    NetworkManagerLinkArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::NetworkManager::Site`, or one below it.
    NetworkManagerSiteArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "networkmonitor")]
kinds! {
    /// The ARN of an `AWS::NetworkMonitor::Monitor`, or one below it.
    NetworkMonitorMonitorArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "networksecuritymanager")]
kinds! {
    /// The ARN of an `AWS::NetworkSecurityManager::Deployment`, or one below it.
    NetworkSecurityManagerDeploymentArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::NetworkSecurityManager::Policy`, or one below it.
    NetworkSecurityManagerPolicyArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::NetworkSecurityManager::Rule`, or one below it.
    NetworkSecurityManagerRuleArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::NetworkSecurityManager::Scope`, or one below it.
    NetworkSecurityManagerScopeArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::NetworkSecurityManager::Template`, or one below it.
    NetworkSecurityManagerTemplateArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "notifications")]
kinds! {
    /// The ARN of an `AWS::Notifications::EventRule`, or one below it.
    EventRuleArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Notifications::NotificationConfiguration`, or one below it.
    NotificationConfigurationArn = |text| crate::cfn::arn::check(text, "notifications", "configuration/");
}
#[cfg(feature = "notificationscontacts")]
kinds! {
    /// The ARN of an `AWS::NotificationsContacts::EmailContact`, or one below it.
    EmailContactArn = |text| crate::cfn::arn::check(text, "notifications-contacts", "emailcontact/");
}
#[cfg(feature = "novaact")]
kinds! {
    /// The ARN of an `AWS::NovaAct::WorkflowDefinition`, or one below it.
    WorkflowDefinitionArn = |text| crate::cfn::arn::check(text, "nova-act", "workflow-definition/");
}
#[cfg(feature = "oam")]
kinds! {
    /// The ARN of an `AWS::Oam::Link`, or one below it.
    OamLinkArn = |text| crate::cfn::arn::check(text, "oam", "link/");
    /// The ARN of an `AWS::Oam::Sink`, or one below it.
    SinkArn = |text| crate::cfn::arn::check(text, "oam", "sink/");
}
#[cfg(feature = "observabilityadmin")]
kinds! {
    /// The ARN of an `AWS::ObservabilityAdmin::DatasetIntegration`, or one below it.
    DatasetIntegrationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::ObservabilityAdmin::OrganizationCentralizationRule`, or one below it.
    OrganizationCentralizationRuleArn = |text| crate::cfn::arn::check(text, "observabilityadmin", "organization-centralization-rule/");
    /// The ARN of an `AWS::ObservabilityAdmin::OrganizationTelemetryRule`, or one below it.
    OrganizationTelemetryRuleArn = |text| crate::cfn::arn::check(text, "observabilityadmin", "organization-telemetry-rule/");
    /// The ARN of an `AWS::ObservabilityAdmin::S3TableIntegration`, or one below it.
    S3TableIntegrationArn = |text| crate::cfn::arn::check(text, "observabilityadmin", "s3tableintegration/");
    /// The ARN of an `AWS::ObservabilityAdmin::TelemetryPipelines`, or one below it.
    TelemetryPipelinesArn = |text| crate::cfn::arn::check(text, "observabilityadmin", "telemetry-pipeline/");
    /// The ARN of an `AWS::ObservabilityAdmin::TelemetryRule`, or one below it.
    TelemetryRuleArn = |text| crate::cfn::arn::check(text, "observabilityadmin", "telemetry-rule/");
}
#[cfg(feature = "odb")]
kinds! {
    /// The ARN of an `AWS::ODB::CloudAutonomousVmCluster`, or one below it.
    CloudAutonomousVmClusterArn = |text| crate::cfn::arn::check(text, "odb", "cloud-autonomous-vm-cluster/");
    /// The ARN of an `AWS::ODB::CloudExadataInfrastructure`, or one below it.
    CloudExadataInfrastructureArn = |text| crate::cfn::arn::check(text, "odb", "cloud-exadata-infrastructure/");
    /// The ARN of an `AWS::ODB::CloudVmCluster`, or one below it.
    CloudVmClusterArn = |text| crate::cfn::arn::check(text, "odb", "cloud-vm-cluster/");
    /// The ARN of an `AWS::ODB::OdbNetwork`, or one below it.
    OdbNetworkArn = |text| crate::cfn::arn::check(text, "odb", "odb-network/");
    /// The ARN of an `AWS::ODB::OdbPeeringConnection`, or one below it.
    OdbPeeringConnectionArn = |text| crate::cfn::arn::check(text, "odb", "odb-peering-connection/");
}
#[cfg(feature = "omics")]
kinds! {
    /// The ARN of an `AWS::Omics::AnnotationStore`, or one below it.
    AnnotationStoreArn = |text| crate::cfn::arn::check(text, "omics", "annotationStore/");
    /// The ARN of an `AWS::Omics::Configuration`, or one below it.
    OmicsConfigurationArn = |text| crate::cfn::arn::check(text, "omics", "configuration/");
    /// The ARN of an `AWS::Omics::Workflow`, or one below it.
    OmicsWorkflowArn = |text| crate::cfn::arn::check(text, "omics", "workflow/");
    /// The ARN of an `AWS::Omics::ReferenceStore`, or one below it.
    ReferenceStoreArn = |text| crate::cfn::arn::check(text, "omics", "referenceStore/");
    /// The ARN of an `AWS::Omics::RunCache`, or one below it.
    RunCacheArn = |text| crate::cfn::arn::check(text, "omics", "runCache/");
    /// The ARN of an `AWS::Omics::RunGroup`, or one below it.
    RunGroupArn = |text| crate::cfn::arn::check(text, "omics", "runGroup/");
    /// The ARN of an `AWS::Omics::SequenceStore`, or one below it.
    SequenceStoreArn = |text| crate::cfn::arn::check(text, "omics", "sequenceStore/");
    /// The ARN of an `AWS::Omics::VariantStore`, or one below it.
    VariantStoreArn = |text| crate::cfn::arn::check(text, "omics", "variantStore/");
    /// The ARN of an `AWS::Omics::WorkflowVersion`, or one below it.
    WorkflowVersionArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "opensearch")]
kinds! {
    /// The ARN of an `AWS::OpenSearch::DataSource`, or one below it.
    OpenSearchDataSourceArn = |text| crate::cfn::arn::check(text, "opensearch", "datasource/");
}
#[cfg(feature = "opensearchserverless")]
kinds! {
    /// The ARN of an `AWS::OpenSearchServerless::CollectionGroup`, or one below it.
    CollectionGroupArn = |text| crate::cfn::arn::check(text, "aoss", "collection-group/");
    /// The ARN of an `AWS::OpenSearchServerless::Collection`, or one below it.
    OpenSearchServerlessCollectionArn = |text| crate::cfn::arn::check(text, "aoss", "collection/");
}
#[cfg(feature = "opensearchservice")]
kinds! {
    /// The ARN of an `AWS::OpenSearchService::Application`, or one below it.
    OpenSearchServiceApplicationArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "organizations")]
kinds! {
    /// The ARN of an `AWS::Organizations::Account`, or one below it.
    AccountArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Organizations::Organization`, or one below it.
    OrganizationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Organizations::OrganizationalUnit`, or one below it.
    OrganizationalUnitArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Organizations::Policy`, or one below it.
    OrganizationsPolicyArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Organizations::ResourcePolicy`, or one below it.
    ResourcePolicyArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "osis")]
kinds! {
    /// The ARN of an `AWS::OSIS::Pipeline`, or one below it.
    OsisPipelineArn = |text| crate::cfn::arn::check(text, "osis", "pipeline/");
}
#[cfg(feature = "outposts")]
kinds! {
    /// The ARN of an `AWS::Outposts::Outpost`, or one below it.
    OutpostArn = |text| crate::cfn::arn::check(text, "outposts", "outpost/");
    /// The ARN of an `AWS::Outposts::Site`, or one below it.
    OutpostsSiteArn = |text| crate::cfn::arn::check(text, "outposts", "site/");
}
#[cfg(feature = "panorama")]
kinds! {
    /// The ARN of an `AWS::Panorama::ApplicationInstance`, or one below it.
    ApplicationInstanceArn = |text| crate::cfn::arn::check(text, "panorama", "applicationInstance/");
    /// The ARN of an `AWS::Panorama::Package`, or one below it.
    PackageArn = |text| crate::cfn::arn::check(text, "panorama", "package/");
}
#[cfg(feature = "pcaconnectorad")]
kinds! {
    /// The ARN of an `AWS::PCAConnectorAD::DirectoryRegistration`, or one below it.
    DirectoryRegistrationArn = |text| crate::cfn::arn::check(text, "pca-connector-ad", "directory-registration/");
    /// The ARN of an `AWS::PCAConnectorAD::Connector`, or one below it.
    PcaConnectorAdConnectorArn = |text| crate::cfn::arn::check(text, "pca-connector-ad", "connector/");
    /// The ARN of an `AWS::PCAConnectorAD::Template`, or one below it.
    PcaConnectorAdTemplateArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "pcaconnectorscep")]
kinds! {
    /// The ARN of an `AWS::PCAConnectorSCEP::Challenge`, or one below it.
    ChallengeArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::PCAConnectorSCEP::Connector`, or one below it.
    PcaConnectorScepConnectorArn = |text| crate::cfn::arn::check(text, "pca-connector-scep", "connector/");
}
#[cfg(feature = "pcs")]
kinds! {
    /// The ARN of an `AWS::PCS::ComputeNodeGroup`, or one below it.
    ComputeNodeGroupArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::PCS::Cluster`, or one below it.
    PcsClusterArn = |text| crate::cfn::arn::check(text, "pcs", "cluster/");
    /// The ARN of an `AWS::PCS::Queue`, or one below it.
    PcsQueueArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "personalize")]
kinds! {
    /// The ARN of an `AWS::Personalize::EventTracker`, or one below it.
    EventTrackerArn = |text| crate::cfn::arn::check(text, "personalize", "event-tracker/");
    /// The ARN of an `AWS::Personalize::MetricAttribution`, or one below it.
    MetricAttributionArn = |text| crate::cfn::arn::check(text, "personalize", "metric-attribution/");
    /// The ARN of an `AWS::Personalize::Campaign`, or one below it.
    PersonalizeCampaignArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Personalize::Dataset`, or one below it.
    PersonalizeDatasetArn = |text| crate::cfn::arn::check(text, "personalize", "dataset/");
    /// The ARN of an `AWS::Personalize::DatasetGroup`, or one below it.
    PersonalizeDatasetGroupArn = |text| crate::cfn::arn::check(text, "personalize", "dataset-group/");
    /// The ARN of an `AWS::Personalize::Filter`, or one below it.
    PersonalizeFilterArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Personalize::Schema`, or one below it.
    PersonalizeSchemaArn = |text| crate::cfn::arn::check(text, "personalize", "schema/");
    /// The ARN of an `AWS::Personalize::Solution`, or one below it.
    SolutionArn = |text| crate::cfn::arn::check(text, "personalize", "solution/");
}
#[cfg(feature = "pi")]
kinds! {
    /// The ARN of an `AWS::PI::PerfReports`, or one below it.
    PerfReportsArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "pinpoint")]
kinds! {
    /// The ARN of an `AWS::Pinpoint::EmailTemplate`, or one below it.
    EmailTemplateArn = |text| crate::cfn::arn::check(text, "mobiletargeting", "templates/");
    /// The ARN of an `AWS::Pinpoint::InAppTemplate`, or one below it.
    InAppTemplateArn = |text| crate::cfn::arn::check(text, "mobiletargeting", "templates/");
    /// The ARN of an `AWS::Pinpoint::App`, or one below it.
    PinpointAppArn = |text| crate::cfn::arn::check(text, "mobiletargeting", "apps/");
    /// The ARN of an `AWS::Pinpoint::Campaign`, or one below it.
    PinpointCampaignArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Pinpoint::Segment`, or one below it.
    PinpointSegmentArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Pinpoint::PushTemplate`, or one below it.
    PushTemplateArn = |text| crate::cfn::arn::check(text, "mobiletargeting", "templates/");
    /// The ARN of an `AWS::Pinpoint::SmsTemplate`, or one below it.
    SmsTemplateArn = |text| crate::cfn::arn::check(text, "mobiletargeting", "templates/");
}
#[cfg(feature = "pipes")]
kinds! {
    /// The ARN of an `AWS::Pipes::Pipe`, or one below it.
    PipeArn = |text| crate::cfn::arn::check(text, "pipes", "pipe/");
}
#[cfg(feature = "polly")]
kinds! {
    /// The ARN of an `AWS::Polly::Lexicon`, or one below it.
    LexiconArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "pricingplanmanager")]
kinds! {
    /// The ARN of an `AWS::PricingPlanManager::Subscription`, or one below it.
    PricingPlanManagerSubscriptionArn = |text| crate::cfn::arn::check(text, "pricingplanmanager", "subscription/");
}
#[cfg(feature = "proton")]
kinds! {
    /// The ARN of an `AWS::Proton::EnvironmentAccountConnection`, or one below it.
    EnvironmentAccountConnectionArn = |text| crate::cfn::arn::check(text, "proton", "environment-account-connection/");
    /// The ARN of an `AWS::Proton::EnvironmentTemplate`, or one below it.
    EnvironmentTemplateArn = |text| crate::cfn::arn::check(text, "proton", "environment-template/");
    /// The ARN of an `AWS::Proton::ServiceTemplate`, or one below it.
    ServiceTemplateArn = |text| crate::cfn::arn::check(text, "proton", "service-template/");
}
#[cfg(feature = "qbusiness")]
kinds! {
    /// The ARN of an `AWS::QBusiness::DataAccessor`, or one below it.
    DataAccessorArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::QBusiness::Plugin`, or one below it.
    PluginArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::QBusiness::Application`, or one below it.
    QBusinessApplicationArn = |text| crate::cfn::arn::check(text, "qbusiness", "application/");
    /// The ARN of an `AWS::QBusiness::DataSource`, or one below it.
    QBusinessDataSourceArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::QBusiness::Index`, or one below it.
    QBusinessIndexArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::QBusiness::Retriever`, or one below it.
    RetrieverArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::QBusiness::WebExperience`, or one below it.
    WebExperienceArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "qldb")]
kinds! {
    /// The ARN of an `AWS::QLDB::Stream`, or one below it.
    QldbStreamArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "quicksight")]
kinds! {
    /// The ARN of an `AWS::QuickSight::ActionConnector`, or one below it.
    ActionConnectorArn = |text| crate::cfn::arn::check(text, "quicksight", "action-connector/");
    /// The ARN of an `AWS::QuickSight::Analysis`, or one below it.
    AnalysisArn = |text| crate::cfn::arn::check(text, "quicksight", "analysis/");
    /// The ARN of an `AWS::QuickSight::ApprovalPolicy`, or one below it.
    ApprovalPolicyArn = |text| crate::cfn::arn::check(text, "quicksight", "approval-policy/");
    /// The ARN of an `AWS::QuickSight::Assignment`, or one below it.
    AssignmentArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::QuickSight::Brand`, or one below it.
    BrandArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::QuickSight::CustomPermissions`, or one below it.
    CustomPermissionsArn = |text| crate::cfn::arn::check(text, "quicksight", "custompermissions/");
    /// The ARN of an `AWS::QuickSight::Customization`, or one below it.
    CustomizationArn = |text| crate::cfn::arn::check(text, "quicksight", "customization/");
    /// The ARN of an `AWS::QuickSight::DLPSetting`, or one below it.
    DlpSettingArn = |text| crate::cfn::arn::check(text, "quicksight", "dlpsetting/");
    /// The ARN of an `AWS::QuickSight::Folder`, or one below it.
    FolderArn = |text| crate::cfn::arn::check(text, "quicksight", "folder/");
    /// The ARN of an `AWS::QuickSight::LimitsProfile`, or one below it.
    LimitsProfileArn = |text| crate::cfn::arn::check(text, "quicksight", "limits-profile/");
    /// The ARN of an `AWS::QuickSight::OAuthClientApplication`, or one below it.
    OAuthClientApplicationArn = |text| crate::cfn::arn::check(text, "quicksight", "oauthClientApplication/");
    /// The ARN of an `AWS::QuickSight::Agent`, or one below it.
    QuickSightAgentArn = |text| crate::cfn::arn::check(text, "quicksight", "agent/");
    /// The ARN of an `AWS::QuickSight::Dashboard`, or one below it.
    QuickSightDashboardArn = |text| crate::cfn::arn::check(text, "quicksight", "dashboard/");
    /// The ARN of an `AWS::QuickSight::DataSet`, or one below it.
    QuickSightDataSetArn = |text| crate::cfn::arn::check(text, "quicksight", "dataset/");
    /// The ARN of an `AWS::QuickSight::DataSource`, or one below it.
    QuickSightDataSourceArn = |text| crate::cfn::arn::check(text, "quicksight", "datasource/");
    /// The ARN of an `AWS::QuickSight::Flow`, or one below it.
    QuickSightFlowArn = |text| crate::cfn::arn::check(text, "quicksight", "flow/");
    /// The ARN of an `AWS::QuickSight::Group`, or one below it.
    QuickSightGroupArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::QuickSight::KnowledgeBase`, or one below it.
    QuickSightKnowledgeBaseArn = |text| crate::cfn::arn::check(text, "quicksight", "knowledge-base/");
    /// The ARN of an `AWS::QuickSight::Space`, or one below it.
    QuickSightSpaceArn = |text| crate::cfn::arn::check(text, "quicksight", "space/");
    /// The ARN of an `AWS::QuickSight::Template`, or one below it.
    QuickSightTemplateArn = |text| crate::cfn::arn::check(text, "quicksight", "template/");
    /// The ARN of an `AWS::QuickSight::Topic`, or one below it.
    QuickSightTopicArn = |text| crate::cfn::arn::check(text, "quicksight", "topic/");
    /// The ARN of an `AWS::QuickSight::VPCConnection`, or one below it.
    QuickSightVpcConnectionArn = |text| crate::cfn::arn::check(text, "quicksight", "vpcConnection/");
    /// The ARN of an `AWS::QuickSight::RefreshSchedule`, or one below it.
    RefreshScheduleArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::QuickSight::Theme`, or one below it.
    ThemeArn = |text| crate::cfn::arn::check(text, "quicksight", "theme/");
    /// The ARN of an `AWS::QuickSight::TopicV2`, or one below it.
    TopicV2Arn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "ram")]
kinds! {
    /// The ARN of an `AWS::RAM::Permission`, or one below it.
    PermissionArn = |text| crate::cfn::arn::check(text, "ram", "permission/");
    /// The ARN of an `AWS::RAM::ResourceShare`, or one below it.
    ResourceShareArn = |text| crate::cfn::arn::check(text, "ram", "resource-share/");
}
#[cfg(feature = "rbin")]
kinds! {
    /// The ARN of an `AWS::Rbin::Rule`, or one below it.
    RbinRuleArn = |text| crate::cfn::arn::check(text, "rbin", "rule/");
}
#[cfg(feature = "rds")]
kinds! {
    /// The ARN of an `AWS::RDS::CustomDBEngineVersion`, or one below it.
    CustomDbEngineVersionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::RDS::DBCluster`, or one below it.
    DbClusterArn = |text| crate::cfn::arn::check(text, "rds", "cluster:");
    /// The ARN of an `AWS::RDS::DBClusterEndpoint`, or one below it.
    DbClusterEndpointArn = |text| crate::cfn::arn::check(text, "", "");
    /// What identifies an `AWS::RDS::DBCluster`.
    DbClusterIdentifier = |text| crate::cfn::arn::check_id(text);
    /// The name of an `AWS::RDS::DBClusterParameterGroup`.
    DbClusterParameterGroupName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::RDS::DBInstance`, or one below it.
    DbInstanceArn = |text| crate::cfn::arn::check(text, "rds", "db:");
    /// What identifies an `AWS::RDS::DBInstance`.
    DbInstanceIdentifier = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::RDS::DBParameterGroup`, or one below it.
    DbParameterGroupArn = |text| crate::cfn::arn::check(text, "rds", "pg:");
    /// The name of an `AWS::RDS::DBParameterGroup`.
    DbParameterGroupName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::RDS::DBProxy`, or one below it.
    DbProxyArn = |text| crate::cfn::arn::check(text, "rds", "db-proxy:");
    /// The ARN of an `AWS::RDS::DBProxyEndpoint`, or one below it.
    DbProxyEndpointArn = |text| crate::cfn::arn::check(text, "rds", "db-proxy-endpoint:");
    /// The name of an `AWS::RDS::DBProxy`.
    DbProxyName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::RDS::DBProxyTargetGroup`, or one below it.
    DbProxyTargetGroupArn = |text| crate::cfn::arn::check(text, "rds", "target-group:");
    /// The ARN of an `AWS::RDS::DBSnapshot`, or one below it.
    DbSnapshotArn = |text| crate::cfn::arn::check(text, "rds", "snapshot:");
    /// The ARN of an `AWS::RDS::DBSubnetGroup`, or one below it.
    DbSubnetGroupArn = |text| crate::cfn::arn::check(text, "rds", "subgrp:");
    /// The name of an `AWS::RDS::DBSubnetGroup`.
    DbSubnetGroupName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::RDS::Deployment`, or one below it.
    DeploymentArn2 = |text| crate::cfn::arn::check(text, "", "");
    /// What identifies an `AWS::RDS::GlobalCluster`.
    GlobalClusterIdentifier = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::RDS::Integration`, or one below it.
    IntegrationArn = |text| crate::cfn::arn::check(text, "rds", "integration:");
}
#[cfg(feature = "redshift")]
kinds! {
    /// The name of an `AWS::Redshift::ClusterParameterGroup`.
    ClusterParameterGroupName = |text| crate::cfn::arn::check_name(text);
    /// What identifies an `AWS::Redshift::ClusterSecurityGroup`.
    ClusterSecurityGroupId = |text| crate::cfn::arn::check_id(text);
    /// The name of an `AWS::Redshift::ClusterSubnetGroup`.
    ClusterSubnetGroupName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::Redshift::QEV2IdcApplication`, or one below it.
    Qev2IdcApplicationArn = |text| crate::cfn::arn::check(text, "redshift", "qev2idcapplication:");
    /// The ARN of an `AWS::Redshift::RedshiftIdcApplication`, or one below it.
    RedshiftIdcApplicationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Redshift::Integration`, or one below it.
    RedshiftIntegrationArn = |text| crate::cfn::arn::check(text, "redshift", "integration:");
    /// The ARN of an `AWS::Redshift::Snapshot`, or one below it.
    RedshiftSnapshotArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Redshift::SnapshotCopyGrant`, or one below it.
    SnapshotCopyGrantArn = |text| crate::cfn::arn::check(text, "redshift", "snapshotcopygrant:");
    /// The ARN of an `AWS::Redshift::SnapshotSchedule`, or one below it.
    SnapshotScheduleArn = |text| crate::cfn::arn::check(text, "redshift", "snapshotschedule:");
    /// The ARN of an `AWS::Redshift::UsageLimit`, or one below it.
    UsageLimitArn = |text| crate::cfn::arn::check(text, "redshift", "usagelimit:");
}
#[cfg(feature = "refactorspaces")]
kinds! {
    /// What identifies an `AWS::RefactorSpaces::Application`.
    ApplicationIdentifier = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::RefactorSpaces::Environment`.
    EnvironmentIdentifier = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::RefactorSpaces::Application`, or one below it.
    RefactorSpacesApplicationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::RefactorSpaces::Environment`, or one below it.
    RefactorSpacesEnvironmentArn = |text| crate::cfn::arn::check(text, "refactor-spaces", "environment/");
    /// The ARN of an `AWS::RefactorSpaces::Route`, or one below it.
    RefactorSpacesRouteArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::RefactorSpaces::Service`, or one below it.
    RefactorSpacesServiceArn = |text| crate::cfn::arn::check(text, "", "");
    /// What identifies an `AWS::RefactorSpaces::Service`.
    ServiceIdentifier = |text| crate::cfn::arn::check_id(text);
}
#[cfg(feature = "rekognition")]
kinds! {
    /// The ARN of an `AWS::Rekognition::Collection`, or one below it.
    RekognitionCollectionArn = |text| crate::cfn::arn::check(text, "rekognition", "collection/");
    /// The ARN of an `AWS::Rekognition::Dataset`, or one below it.
    RekognitionDatasetArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Rekognition::Project`, or one below it.
    RekognitionProjectArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Rekognition::StreamProcessor`, or one below it.
    StreamProcessorArn = |text| crate::cfn::arn::check(text, "rekognition", "streamprocessor/");
}
#[cfg(feature = "resiliencehub")]
kinds! {
    /// The ARN of an `AWS::ResilienceHub::App`, or one below it.
    ResilienceHubAppArn = |text| crate::cfn::arn::check(text, "resiliencehub", "app/");
    /// The ARN of an `AWS::ResilienceHub::ResiliencyPolicy`, or one below it.
    ResiliencyPolicyArn = |text| crate::cfn::arn::check(text, "resiliencehub", "resiliency-policy/");
}
#[cfg(feature = "resiliencehubv2")]
kinds! {
    /// The ARN of an `AWS::ResilienceHubV2::Policy`, or one below it.
    ResilienceHubV2PolicyArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::ResilienceHubV2::Service`, or one below it.
    ResilienceHubV2ServiceArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::ResilienceHubV2::System`, or one below it.
    SystemArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "resourceexplorer2")]
kinds! {
    /// The ARN of an `AWS::ResourceExplorer2::Index`, or one below it.
    ResourceExplorer2IndexArn = |text| crate::cfn::arn::check(text, "resource-explorer-2", "index/");
    /// The ARN of an `AWS::ResourceExplorer2::View`, or one below it.
    ResourceExplorer2ViewArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "resourcegroups")]
kinds! {
    /// The ARN of an `AWS::ResourceGroups::Group`, or one below it.
    ResourceGroupsGroupArn = |text| crate::cfn::arn::check(text, "resource-groups", "group/");
    /// The ARN of an `AWS::ResourceGroups::TagSyncTask`, or one below it.
    TagSyncTaskArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "robomaker")]
kinds! {
    /// The ARN of an `AWS::RoboMaker::Fleet`, or one below it.
    RoboMakerFleetArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::RoboMaker::RobotApplication`, or one below it.
    RobotApplicationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::RoboMaker::RobotApplicationVersion`, or one below it.
    RobotApplicationVersionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::RoboMaker::Robot`, or one below it.
    RobotArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::RoboMaker::SimulationApplication`, or one below it.
    SimulationApplicationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::RoboMaker::SimulationApplicationVersion`, or one below it.
    SimulationApplicationVersionArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "rolesanywhere")]
kinds! {
    /// The ARN of an `AWS::RolesAnywhere::Profile`, or one below it.
    RolesAnywhereProfileArn = |text| crate::cfn::arn::check(text, "rolesanywhere", "profile/");
    /// The ARN of an `AWS::RolesAnywhere::TrustAnchor`, or one below it.
    TrustAnchorArn = |text| crate::cfn::arn::check(text, "rolesanywhere", "trust-anchor/");
}
#[cfg(feature = "route53")]
kinds! {
    /// The ARN of an `AWS::Route53::CidrCollection`, or one below it.
    CidrCollectionArn = |text| crate::cfn::arn::check(text, "route53", "cidrcollection/");
    /// The ARN of an `AWS::Route53::DelegationSet`, or one below it.
    DelegationSetArn = |text| crate::cfn::arn::check(text, "", "");
    /// What identifies an `AWS::Route53::HostedZone`.
    HostedZoneId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::Route53::QueryLoggingConfig`, or one below it.
    QueryLoggingConfigArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Route53::TrafficPolicy`, or one below it.
    TrafficPolicyArn = |text| crate::cfn::arn::check(text, "route53", "trafficpolicy/");
    /// The ARN of an `AWS::Route53::TrafficPolicyInstance`, or one below it.
    TrafficPolicyInstanceArn = |text| crate::cfn::arn::check(text, "route53", "trafficpolicyinstance/");
}
#[cfg(feature = "route53globalresolver")]
kinds! {
    /// The ARN of an `AWS::Route53GlobalResolver::AccessSource`, or one below it.
    AccessSourceArn = |text| crate::cfn::arn::check(text, "route53globalresolver", "access-source/");
    /// The ARN of an `AWS::Route53GlobalResolver::AccessToken`, or one below it.
    AccessTokenArn = |text| crate::cfn::arn::check(text, "route53globalresolver", "access-token/");
    /// The ARN of an `AWS::Route53GlobalResolver::DnsView`, or one below it.
    DnsViewArn = |text| crate::cfn::arn::check(text, "route53globalresolver", "dns-view/");
    /// The ARN of an `AWS::Route53GlobalResolver::GlobalResolver`, or one below it.
    GlobalResolverArn = |text| crate::cfn::arn::check(text, "route53globalresolver", "global-resolver/");
    /// The ARN of an `AWS::Route53GlobalResolver::FirewallDomainList`, or one below it.
    Route53GlobalResolverFirewallDomainListArn = |text| crate::cfn::arn::check(text, "route53globalresolver", "firewall-domain-list/");
}
#[cfg(feature = "route53profiles")]
kinds! {
    /// The ARN of an `AWS::Route53Profiles::Profile`, or one below it.
    Route53ProfilesProfileArn = |text| crate::cfn::arn::check(text, "route53profiles", "profile/");
}
#[cfg(feature = "route53recoverycontrol")]
kinds! {
    /// The ARN of an `AWS::Route53RecoveryControl::ControlPanel`, or one below it.
    ControlPanelArn = |text| crate::cfn::arn::check(text, "route53-recovery-control", "controlpanel/");
    /// The ARN of an `AWS::Route53RecoveryControl::Cluster`, or one below it.
    Route53RecoveryControlClusterArn = |text| crate::cfn::arn::check(text, "route53-recovery-control", "cluster/");
    /// The ARN of an `AWS::Route53RecoveryControl::RoutingControl`, or one below it.
    RoutingControlArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Route53RecoveryControl::SafetyRule`, or one below it.
    SafetyRuleArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "route53recoveryreadiness")]
kinds! {
    /// The ARN of an `AWS::Route53RecoveryReadiness::Cell`, or one below it.
    CellArn = |text| crate::cfn::arn::check(text, "route53-recovery-readiness", "cell/");
    /// The ARN of an `AWS::Route53RecoveryReadiness::ReadinessCheck`, or one below it.
    ReadinessCheckArn = |text| crate::cfn::arn::check(text, "route53-recovery-readiness", "readiness-check/");
    /// The ARN of an `AWS::Route53RecoveryReadiness::RecoveryGroup`, or one below it.
    RecoveryGroupArn = |text| crate::cfn::arn::check(text, "route53-recovery-readiness", "recovery-group/");
    /// The ARN of an `AWS::Route53RecoveryReadiness::ResourceSet`, or one below it.
    ResourceSetArn = |text| crate::cfn::arn::check(text, "route53-recovery-readiness", "resource-set/");
}
#[cfg(feature = "route53resolver")]
kinds! {
    /// What identifies an `AWS::Route53Resolver::FirewallDomainList`.
    FirewallDomainListId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::Route53Resolver::FirewallRuleGroup`, or one below it.
    FirewallRuleGroupArn = |text| crate::cfn::arn::check(text, "route53resolver", "firewall-rule-group/");
    /// The ARN of an `AWS::Route53Resolver::FirewallRuleGroupAssociation`, or one below it.
    FirewallRuleGroupAssociationArn = |text| crate::cfn::arn::check(text, "route53resolver", "firewall-rule-group-association/");
    /// What identifies an `AWS::Route53Resolver::FirewallRuleGroup`.
    FirewallRuleGroupId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::Route53Resolver::OutpostResolver`, or one below it.
    OutpostResolverArn = |text| crate::cfn::arn::check(text, "route53resolver", "outpost-resolver/");
    /// The ARN of an `AWS::Route53Resolver::ResolverEndpoint`, or one below it.
    ResolverEndpointArn = |text| crate::cfn::arn::check(text, "route53resolver", "resolver-endpoint/");
    /// The ARN of an `AWS::Route53Resolver::ResolverQueryLoggingConfig`, or one below it.
    ResolverQueryLoggingConfigArn = |text| crate::cfn::arn::check(text, "route53resolver", "resolver-query-log-config/");
    /// What identifies an `AWS::Route53Resolver::ResolverQueryLoggingConfig`.
    ResolverQueryLoggingConfigId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::Route53Resolver::ResolverRule`, or one below it.
    ResolverRuleArn = |text| crate::cfn::arn::check(text, "route53resolver", "resolver-rule/");
    /// What identifies an `AWS::Route53Resolver::ResolverRule`.
    ResolverRuleId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::Route53Resolver::FirewallDomainList`, or one below it.
    Route53ResolverFirewallDomainListArn = |text| crate::cfn::arn::check(text, "route53resolver", "firewall-domain-list/");
}
#[cfg(feature = "rtbfabric")]
kinds! {
    /// The ARN of an `AWS::RTBFabric::InboundExternalLink`, or one below it.
    InboundExternalLinkArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::RTBFabric::LinkRoutingRule`, or one below it.
    LinkRoutingRuleArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::RTBFabric::OutboundExternalLink`, or one below it.
    OutboundExternalLinkArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::RTBFabric::RequesterGateway`, or one below it.
    RequesterGatewayArn = |text| crate::cfn::arn::check(text, "rtbfabric", "gateway/");
    /// The ARN of an `AWS::RTBFabric::ResponderGateway`, or one below it.
    ResponderGatewayArn = |text| crate::cfn::arn::check(text, "rtbfabric", "gateway/");
    /// The ARN of an `AWS::RTBFabric::Link`, or one below it.
    RtbFabricLinkArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "s3")]
kinds! {
    /// The ARN of an `AWS::S3::AccessGrant`, or one below it.
    AccessGrantArn = |text| crate::cfn::arn::check(text, "s3", "access-grants/default/grant/");
    /// The ARN of an `AWS::S3::AccessGrantsInstance`, or one below it.
    AccessGrantsInstanceArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::S3::AccessGrantsLocation`, or one below it.
    AccessGrantsLocationArn = |text| crate::cfn::arn::check(text, "s3", "access-grants/default/location/");
    /// The ARN of an `AWS::S3::StorageLensGroup`, or one below it.
    StorageLensGroupArn = |text| crate::cfn::arn::check(text, "s3", "storage-lens-group/");
}
#[cfg(any(feature = "s3", feature = "s3objectlambda"))]
kinds! {
    /// The ARN of an `AWS::S3::AccessPoint`, or one below it.
    AccessPointArn = |text| crate::cfn::arn::check(text, "s3", "accesspoint/");
}
#[cfg(feature = "s3express")]
kinds! {
    /// The ARN of an `AWS::S3Express::DirectoryBucket`, or one below it.
    DirectoryBucketArn = |text| crate::cfn::arn::check(text, "s3express", "bucket/");
    /// The ARN of an `AWS::S3Express::AccessPoint`, or one below it.
    S3ExpressAccessPointArn = |text| crate::cfn::arn::check(text, "s3express", "accesspoint/");
}
#[cfg(feature = "s3files")]
kinds! {
    /// The ARN of an `AWS::S3Files::AccessPoint`, or one below it.
    S3FilesAccessPointArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::S3Files::FileSystem`, or one below it.
    S3FilesFileSystemArn = |text| crate::cfn::arn::check(text, "s3files", "file-system/");
}
#[cfg(feature = "s3objectlambda")]
kinds! {
    /// The ARN of an `AWS::S3ObjectLambda::AccessPoint`, or one below it.
    S3ObjectLambdaAccessPointArn = |text| crate::cfn::arn::check(text, "s3-object-lambda", "accesspoint/");
}
#[cfg(feature = "s3outposts")]
kinds! {
    /// The ARN of an `AWS::S3Outposts::AccessPoint`, or one below it.
    S3OutpostsAccessPointArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::S3Outposts::Bucket`, or one below it.
    S3OutpostsBucketArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::S3Outposts::Endpoint`, or one below it.
    S3OutpostsEndpointArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "s3tables")]
kinds! {
    /// The ARN of an `AWS::S3Tables::Table`, or one below it.
    S3TablesTableArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::S3Tables::TableBucket`, or one below it.
    TableBucketArn = |text| crate::cfn::arn::check(text, "s3tables", "bucket/");
}
#[cfg(feature = "s3vectors")]
kinds! {
    /// The ARN of an `AWS::S3Vectors::Index`, or one below it.
    S3VectorsIndexArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::S3Vectors::VectorBucket`, or one below it.
    VectorBucketArn = |text| crate::cfn::arn::check(text, "s3vectors", "bucket/");
}
#[cfg(feature = "sagemaker")]
kinds! {
    /// The ARN of an `AWS::SageMaker::Action`, or one below it.
    ActionArn = |text| crate::cfn::arn::check(text, "sagemaker", "action/");
    /// The ARN of an `AWS::SageMaker::AIWorkloadConfig`, or one below it.
    AiWorkloadConfigArn = |text| crate::cfn::arn::check(text, "sagemaker", "ai-workload-config/");
    /// The ARN of an `AWS::SageMaker::Algorithm`, or one below it.
    AlgorithmArn = |text| crate::cfn::arn::check(text, "sagemaker", "algorithm/");
    /// The ARN of an `AWS::SageMaker::AppImageConfig`, or one below it.
    AppImageConfigArn = |text| crate::cfn::arn::check(text, "sagemaker", "app-image-config/");
    /// The ARN of an `AWS::SageMaker::ClusterSchedulerConfig`, or one below it.
    ClusterSchedulerConfigArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::SageMaker::CodeRepository`, or one below it.
    CodeRepositoryArn = |text| crate::cfn::arn::check(text, "sagemaker", "code-repository/");
    /// The ARN of an `AWS::SageMaker::ComputeQuota`, or one below it.
    ComputeQuotaArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::SageMaker::Context`, or one below it.
    ContextArn = |text| crate::cfn::arn::check(text, "sagemaker", "context/");
    /// The ARN of an `AWS::SageMaker::DataQualityJobDefinition`, or one below it.
    DataQualityJobDefinitionArn = |text| crate::cfn::arn::check(text, "sagemaker", "data-quality-job-definition/");
    /// What identifies an `AWS::SageMaker::Domain`.
    DomainId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::SageMaker::EndpointConfig`, or one below it.
    EndpointConfigArn = |text| crate::cfn::arn::check(text, "sagemaker", "endpoint-config/");
    /// The ARN of an `AWS::SageMaker::ExperimentTrialComponent`, or one below it.
    ExperimentTrialComponentArn = |text| crate::cfn::arn::check(text, "sagemaker", "experiment-trial-component/");
    /// The ARN of an `AWS::SageMaker::HumanTaskUi`, or one below it.
    HumanTaskUiArn = |text| crate::cfn::arn::check(text, "sagemaker", "human-task-ui/");
    /// The ARN of an `AWS::SageMaker::ImageVersion`, or one below it.
    ImageVersionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::SageMaker::InferenceComponent`, or one below it.
    InferenceComponentArn = |text| crate::cfn::arn::check(text, "sagemaker", "inference-component/");
    /// The ARN of an `AWS::SageMaker::InferenceExperiment`, or one below it.
    InferenceExperimentArn = |text| crate::cfn::arn::check(text, "sagemaker", "inference-experiment/");
    /// The ARN of an `AWS::SageMaker::MlflowApp`, or one below it.
    MlflowAppArn = |text| crate::cfn::arn::check(text, "sagemaker", "mlflow-app/");
    /// The ARN of an `AWS::SageMaker::MlflowTrackingServer`, or one below it.
    MlflowTrackingServerArn = |text| crate::cfn::arn::check(text, "sagemaker", "mlflow-tracking-server/");
    /// The ARN of an `AWS::SageMaker::Model`, or one below it.
    ModelArn = |text| crate::cfn::arn::check(text, "sagemaker", "model/");
    /// The ARN of an `AWS::SageMaker::ModelBiasJobDefinition`, or one below it.
    ModelBiasJobDefinitionArn = |text| crate::cfn::arn::check(text, "sagemaker", "model-bias-job-definition/");
    /// The ARN of an `AWS::SageMaker::ModelCard`, or one below it.
    ModelCardArn = |text| crate::cfn::arn::check(text, "sagemaker", "model-card/");
    /// The ARN of an `AWS::SageMaker::ModelExplainabilityJobDefinition`, or one below it.
    ModelExplainabilityJobDefinitionArn = |text| crate::cfn::arn::check(text, "sagemaker", "model-explainability-job-definition/");
    /// The ARN of an `AWS::SageMaker::ModelPackage`, or one below it.
    ModelPackageArn = |text| crate::cfn::arn::check(text, "sagemaker", "model-package/");
    /// The ARN of an `AWS::SageMaker::ModelPackageGroup`, or one below it.
    ModelPackageGroupArn = |text| crate::cfn::arn::check(text, "sagemaker", "model-package-group/");
    /// The ARN of an `AWS::SageMaker::ModelQualityJobDefinition`, or one below it.
    ModelQualityJobDefinitionArn = |text| crate::cfn::arn::check(text, "sagemaker", "model-quality-job-definition/");
    /// The ARN of an `AWS::SageMaker::MonitoringSchedule`, or one below it.
    MonitoringScheduleArn = |text| crate::cfn::arn::check(text, "sagemaker", "monitoring-schedule/");
    /// The ARN of an `AWS::SageMaker::NotebookInstance`, or one below it.
    NotebookInstanceArn = |text| crate::cfn::arn::check(text, "sagemaker", "notebook-instance/");
    /// The ARN of an `AWS::SageMaker::NotebookInstanceLifecycleConfig`, or one below it.
    NotebookInstanceLifecycleConfigArn = |text| crate::cfn::arn::check(text, "sagemaker", "notebook-instance-lifecycle-config/");
    /// The ARN of an `AWS::SageMaker::PartnerApp`, or one below it.
    PartnerAppArn = |text| crate::cfn::arn::check(text, "sagemaker", "partner-app/");
    /// The ARN of an `AWS::SageMaker::ProcessingJob`, or one below it.
    ProcessingJobArn = |text| crate::cfn::arn::check(text, "sagemaker", "processing-job/");
    /// The ARN of an `AWS::SageMaker::App`, or one below it.
    SageMakerAppArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::SageMaker::Artifact`, or one below it.
    SageMakerArtifactArn = |text| crate::cfn::arn::check(text, "sagemaker", "artifact/");
    /// The ARN of an `AWS::SageMaker::Cluster`, or one below it.
    SageMakerClusterArn = |text| crate::cfn::arn::check(text, "sagemaker", "cluster/");
    /// The ARN of an `AWS::SageMaker::Domain`, or one below it.
    SageMakerDomainArn = |text| crate::cfn::arn::check(text, "sagemaker", "domain/");
    /// The ARN of an `AWS::SageMaker::Endpoint`, or one below it.
    SageMakerEndpointArn = |text| crate::cfn::arn::check(text, "sagemaker", "endpoint/");
    /// The ARN of an `AWS::SageMaker::Experiment`, or one below it.
    SageMakerExperimentArn = |text| crate::cfn::arn::check(text, "sagemaker", "experiment/");
    /// The ARN of an `AWS::SageMaker::Hub`, or one below it.
    SageMakerHubArn = |text| crate::cfn::arn::check(text, "sagemaker", "hub/");
    /// The ARN of an `AWS::SageMaker::Image`, or one below it.
    SageMakerImageArn = |text| crate::cfn::arn::check(text, "sagemaker", "image/");
    /// The ARN of an `AWS::SageMaker::Project`, or one below it.
    SageMakerProjectArn = |text| crate::cfn::arn::check(text, "sagemaker", "project/");
    /// The ARN of an `AWS::SageMaker::Space`, or one below it.
    SageMakerSpaceArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::SageMaker::StudioLifecycleConfig`, or one below it.
    StudioLifecycleConfigArn = |text| crate::cfn::arn::check(text, "sagemaker", "studio-lifecycle-config/");
    /// The ARN of an `AWS::SageMaker::TrialComponent`, or one below it.
    TrialComponentArn = |text| crate::cfn::arn::check(text, "sagemaker", "experiment-trial-component/");
    /// The ARN of an `AWS::SageMaker::UserProfile`, or one below it.
    UserProfileArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::SageMaker::Workforce`, or one below it.
    WorkforceArn = |text| crate::cfn::arn::check(text, "sagemaker", "workforce/");
    /// The ARN of an `AWS::SageMaker::Workteam`, or one below it.
    WorkteamArn = |text| crate::cfn::arn::check(text, "sagemaker", "workteam/");
}
#[cfg(feature = "scheduler")]
kinds! {
    /// The ARN of an `AWS::Scheduler::Schedule`, or one below it.
    ScheduleArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Scheduler::ScheduleGroup`, or one below it.
    ScheduleGroupArn = |text| crate::cfn::arn::check(text, "scheduler", "schedule-group/");
}
#[cfg(feature = "scn")]
kinds! {
    /// The ARN of an `AWS::SCN::DataIntegrationFlow`, or one below it.
    DataIntegrationFlowArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::SCN::Namespace`, or one below it.
    NamespaceArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::SCN::Dataset`, or one below it.
    ScnDatasetArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::SCN::Instance`, or one below it.
    ScnInstanceArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "securityagent")]
kinds! {
    /// The ARN of an `AWS::SecurityAgent::Artifact`, or one below it.
    SecurityAgentArtifactArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::SecurityAgent::Integration`, or one below it.
    SecurityAgentIntegrationArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "securityhub")]
kinds! {
    /// The ARN of an `AWS::SecurityHub::ActionTarget`, or one below it.
    ActionTargetArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::SecurityHub::AggregatorV2`, or one below it.
    AggregatorV2Arn = |text| crate::cfn::arn::check(text, "securityhub", "aggregatorv2/");
    /// The ARN of an `AWS::SecurityHub::ConfigurationPolicy`, or one below it.
    ConfigurationPolicyArn = |text| crate::cfn::arn::check(text, "securityhub", "configuration-policy/");
    /// The ARN of an `AWS::SecurityHub::FindingAggregator`, or one below it.
    FindingAggregatorArn = |text| crate::cfn::arn::check(text, "securityhub", "finding-aggregator/");
    /// The ARN of an `AWS::SecurityHub::HubV2`, or one below it.
    HubV2Arn = |text| crate::cfn::arn::check(text, "securityhub", "hubv2/");
    /// The ARN of an `AWS::SecurityHub::Insight`, or one below it.
    InsightArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::SecurityHub::ProductSubscription`, or one below it.
    ProductSubscriptionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::SecurityHub::AutomationRule`, or one below it.
    SecurityHubAutomationRuleArn = |text| crate::cfn::arn::check(text, "securityhub", "automation-rule/");
    /// The ARN of an `AWS::SecurityHub::Connector`, or one below it.
    SecurityHubConnectorArn = |text| crate::cfn::arn::check(text, "securityhub", "connector/");
    /// The ARN of an `AWS::SecurityHub::Hub`, or one below it.
    SecurityHubHubArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "securitylake")]
kinds! {
    /// The ARN of an `AWS::SecurityLake::DataLake`, or one below it.
    DataLakeArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::SecurityLake::Subscriber`, or one below it.
    SecurityLakeSubscriberArn = |text| crate::cfn::arn::check(text, "securitylake", "subscriber/");
}
#[cfg(feature = "serverless")]
kinds! {
    /// The ARN of an `AWS::Serverless::LayerVersion`, or one below it.
    ServerlessLayerVersionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Serverless::StateMachine`, or one below it.
    ServerlessStateMachineArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Serverless::SimpleTable`, or one below it.
    SimpleTableArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "servicecatalog")]
kinds! {
    /// What identifies an `AWS::ServiceCatalog::ServiceAction`.
    ServiceActionId = |text| crate::cfn::arn::check_id(text);
}
#[cfg(feature = "servicecatalogappregistry")]
kinds! {
    /// The ARN of an `AWS::ServiceCatalogAppRegistry::AttributeGroup`, or one below it.
    AttributeGroupArn = |text| crate::cfn::arn::check(text, "servicecatalog", "/attribute-groups/");
    /// The ARN of an `AWS::ServiceCatalogAppRegistry::Application`, or one below it.
    ServiceCatalogAppRegistryApplicationArn = |text| crate::cfn::arn::check(text, "servicecatalog", "/applications/");
}
#[cfg(feature = "servicediscovery")]
kinds! {
    /// The ARN of an `AWS::ServiceDiscovery::HttpNamespace`, or one below it.
    HttpNamespaceArn = |text| crate::cfn::arn::check(text, "servicediscovery", "namespace/");
    /// The ARN of an `AWS::ServiceDiscovery::PrivateDnsNamespace`, or one below it.
    PrivateDnsNamespaceArn = |text| crate::cfn::arn::check(text, "servicediscovery", "namespace/");
    /// The ARN of an `AWS::ServiceDiscovery::PublicDnsNamespace`, or one below it.
    PublicDnsNamespaceArn = |text| crate::cfn::arn::check(text, "servicediscovery", "namespace/");
    /// The ARN of an `AWS::ServiceDiscovery::Service`, or one below it.
    ServiceDiscoveryServiceArn = |text| crate::cfn::arn::check(text, "servicediscovery", "service/");
}
#[cfg(feature = "ses")]
kinds! {
    /// The name of an `AWS::SES::ConfigurationSet`.
    ConfigurationSetName = |text| crate::cfn::arn::check_name(text);
    /// The name of an `AWS::SES::DedicatedIpPool`.
    DedicatedIpPoolName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::SES::MailManagerAddonInstance`, or one below it.
    MailManagerAddonInstanceArn = |text| crate::cfn::arn::check(text, "ses", "addon-instance/");
    /// The ARN of an `AWS::SES::MailManagerAddonSubscription`, or one below it.
    MailManagerAddonSubscriptionArn = |text| crate::cfn::arn::check(text, "ses", "addon-subscription/");
    /// The ARN of an `AWS::SES::MailManagerAddressList`, or one below it.
    MailManagerAddressListArn = |text| crate::cfn::arn::check(text, "ses", "mailmanager-address-list/");
    /// The ARN of an `AWS::SES::MailManagerArchive`, or one below it.
    MailManagerArchiveArn = |text| crate::cfn::arn::check(text, "ses", "mailmanager-archive/");
    /// The ARN of an `AWS::SES::MailManagerIngressPoint`, or one below it.
    MailManagerIngressPointArn = |text| crate::cfn::arn::check(text, "ses", "mailmanager-ingress-point/");
    /// The ARN of an `AWS::SES::MailManagerRelay`, or one below it.
    MailManagerRelayArn = |text| crate::cfn::arn::check(text, "ses", "mailmanager-smtp-relay/");
    /// The ARN of an `AWS::SES::MailManagerRuleSet`, or one below it.
    MailManagerRuleSetArn = |text| crate::cfn::arn::check(text, "ses", "mailmanager-rule-set/");
    /// The ARN of an `AWS::SES::MailManagerTrafficPolicy`, or one below it.
    MailManagerTrafficPolicyArn = |text| crate::cfn::arn::check(text, "ses", "mailmanager-traffic-policy/");
    /// The ARN of an `AWS::SES::Tenant`, or one below it.
    TenantArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "shield")]
kinds! {
    /// The ARN of an `AWS::Shield::Protection`, or one below it.
    ProtectionArn = |text| crate::cfn::arn::check(text, "shield", "protection/");
    /// The ARN of an `AWS::Shield::ProtectionGroup`, or one below it.
    ProtectionGroupArn = |text| crate::cfn::arn::check(text, "shield", "protection-group/");
}
#[cfg(feature = "smsvoice")]
kinds! {
    /// The ARN of an `AWS::SMSVOICE::ConfigurationSet`, or one below it.
    ConfigurationSetArn = |text| crate::cfn::arn::check(text, "sms-voice", "configuration-set/");
    /// The ARN of an `AWS::SMSVOICE::NotifyConfiguration`, or one below it.
    NotifyConfigurationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::SMSVOICE::OptOutList`, or one below it.
    OptOutListArn = |text| crate::cfn::arn::check(text, "sms-voice", "opt-out-list/");
    /// The ARN of an `AWS::SMSVOICE::Pool`, or one below it.
    PoolArn = |text| crate::cfn::arn::check(text, "sms-voice", "pool/");
    /// The ARN of an `AWS::SMSVOICE::ProtectConfiguration`, or one below it.
    ProtectConfigurationArn = |text| crate::cfn::arn::check(text, "sms-voice", "protect-configuration/");
    /// The ARN of an `AWS::SMSVOICE::RcsAgent`, or one below it.
    RcsAgentArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::SMSVOICE::Registration`, or one below it.
    RegistrationArn = |text| crate::cfn::arn::check(text, "sms-voice", "registration/");
    /// The ARN of an `AWS::SMSVOICE::RegistrationAttachment`, or one below it.
    RegistrationAttachmentArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::SMSVOICE::SenderId`, or one below it.
    SenderIdArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::SMSVOICE::PhoneNumber`, or one below it.
    SmsvoicePhoneNumberArn = |text| crate::cfn::arn::check(text, "sms-voice", "phone-number/");
    /// The ARN of an `AWS::SMSVOICE::VerifiedDestinationNumber`, or one below it.
    VerifiedDestinationNumberArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "sns")]
kinds! {
    /// The ARN of an `AWS::SNS::Subscription`, or one below it.
    SubscriptionArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "ssm")]
kinds! {
    /// The ARN of an `AWS::SSM::CloudConnector`, or one below it.
    CloudConnectorArn = |text| crate::cfn::arn::check(text, "ssm", "cloud-connector/");
    /// The ARN of an `AWS::SSM::OpsItem`, or one below it.
    OpsItemArn = |text| crate::cfn::arn::check(text, "ssm", "opsitem/");
    /// The ARN of an `AWS::SSM::Parameter`, or one below it.
    ParameterArn = |text| crate::cfn::arn::check(text, "ssm", "parameter/");
    /// The ARN of an `AWS::SSM::ServiceSetting`, or one below it.
    ServiceSettingArn = |text| crate::cfn::arn::check(text, "ssm", "servicesetting/");
}
#[cfg(feature = "ssmcontacts")]
kinds! {
    /// The ARN of an `AWS::SSMContacts::Contact`, or one below it.
    ContactArn = |text| crate::cfn::arn::check(text, "ssm-contacts", "contact/");
    /// The ARN of an `AWS::SSMContacts::ContactChannel`, or one below it.
    ContactChannelArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::SSMContacts::Rotation`, or one below it.
    RotationArn = |text| crate::cfn::arn::check(text, "ssm-contacts", "rotation/");
    /// The ARN of an `AWS::SSMContacts::Plan`, or one below it.
    SsmContactsPlanArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "ssmincidents")]
kinds! {
    /// The ARN of an `AWS::SSMIncidents::ReplicationSet`, or one below it.
    ReplicationSetArn = |text| crate::cfn::arn::check(text, "ssm-incidents", "replication-set/");
    /// The ARN of an `AWS::SSMIncidents::ResponsePlan`, or one below it.
    ResponsePlanArn = |text| crate::cfn::arn::check(text, "ssm-incidents", "response-plan/");
}
#[cfg(feature = "ssmquicksetup")]
kinds! {
    /// The ARN of an `AWS::SSMQuickSetup::ConfigurationManager`, or one below it.
    ConfigurationManagerArn = |text| crate::cfn::arn::check(text, "ssm-quicksetup", "configuration-manager/");
}
#[cfg(feature = "sso")]
kinds! {
    /// The ARN of an `AWS::SSO::PermissionSet`, or one below it.
    PermissionSetArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::SSO::Application`, or one below it.
    SsoApplicationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::SSO::Instance`, or one below it.
    SsoInstanceArn = |text| crate::cfn::arn::check(text, "sso", "instance/");
}
#[cfg(feature = "stepfunctions")]
kinds! {
    /// The ARN of an `AWS::StepFunctions::Activity`, or one below it.
    ActivityArn = |text| crate::cfn::arn::check(text, "states", "activity:");
    /// The ARN of an `AWS::StepFunctions::StateMachineAlias`, or one below it.
    StateMachineAliasArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::StepFunctions::StateMachineVersion`, or one below it.
    StateMachineVersionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::StepFunctions::StateMachine`, or one below it.
    StepFunctionsStateMachineArn = |text| crate::cfn::arn::check(text, "states", "stateMachine:");
}
#[cfg(feature = "storagegateway")]
kinds! {
    /// The ARN of an `AWS::StorageGateway::NFSFileShare`, or one below it.
    NfsFileShareArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::StorageGateway::SMBFileShare`, or one below it.
    SmbFileShareArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::StorageGateway::Tape`, or one below it.
    TapeArn = |text| crate::cfn::arn::check(text, "storagegateway", "tape/");
    /// The ARN of an `AWS::StorageGateway::TapePool`, or one below it.
    TapePoolArn = |text| crate::cfn::arn::check(text, "storagegateway", "tapepool/");
    /// The ARN of an `AWS::StorageGateway::Volume`, or one below it.
    VolumeArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "supportauthz")]
kinds! {
    /// The ARN of an `AWS::SupportAuthZ::SupportPermit`, or one below it.
    SupportPermitArn = |text| crate::cfn::arn::check(text, "supportauthz", "supportpermit/");
}
#[cfg(feature = "systemsmanagersap")]
kinds! {
    /// The ARN of an `AWS::SystemsManagerSAP::Application`, or one below it.
    SystemsManagerSapApplicationArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "textract")]
kinds! {
    /// The ARN of an `AWS::Textract::Adapter`, or one below it.
    AdapterArn = |text| crate::cfn::arn::check(text, "textract", "/adapters/");
}
#[cfg(feature = "timestream")]
kinds! {
    /// The name of an `AWS::Timestream::Database`.
    DatabaseName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::Timestream::InfluxDBBackup`, or one below it.
    InfluxDbBackupArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Timestream::InfluxDBCluster`, or one below it.
    InfluxDbClusterArn = |text| crate::cfn::arn::check(text, "timestream-influxdb", "db-cluster/");
    /// The ARN of an `AWS::Timestream::InfluxDBInstance`, or one below it.
    InfluxDbInstanceArn = |text| crate::cfn::arn::check(text, "timestream-influxdb", "db-instance/");
    /// The ARN of an `AWS::Timestream::Database`, or one below it.
    TimestreamDatabaseArn = |text| crate::cfn::arn::check(text, "timestream", "database/");
    /// The ARN of an `AWS::Timestream::ScheduledQuery`, or one below it.
    TimestreamScheduledQueryArn = |text| crate::cfn::arn::check(text, "timestream", "scheduled-query/");
    /// The ARN of an `AWS::Timestream::Table`, or one below it.
    TimestreamTableArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "transcribe")]
kinds! {
    /// The ARN of an `AWS::Transcribe::CallAnalyticsCategory`, or one below it.
    CallAnalyticsCategoryArn = |text| crate::cfn::arn::check(text, "transcribe", "analytics-category/");
    /// The ARN of an `AWS::Transcribe::MedicalVocabulary`, or one below it.
    MedicalVocabularyArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Transcribe::Vocabulary`, or one below it.
    TranscribeVocabularyArn = |text| crate::cfn::arn::check(text, "transcribe", "vocabulary/");
    /// The ARN of an `AWS::Transcribe::VocabularyFilter`, or one below it.
    VocabularyFilterArn = |text| crate::cfn::arn::check(text, "transcribe", "vocabulary-filter/");
}
#[cfg(feature = "transfer")]
kinds! {
    /// The ARN of an `AWS::Transfer::Agreement`, or one below it.
    AgreementArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Transfer::HostKey`, or one below it.
    HostKeyArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Transfer::Server`, or one below it.
    ServerArn = |text| crate::cfn::arn::check(text, "transfer", "server/");
    /// The ARN of an `AWS::Transfer::Certificate`, or one below it.
    TransferCertificateArn = |text| crate::cfn::arn::check(text, "transfer", "certificate/");
    /// The ARN of an `AWS::Transfer::Connector`, or one below it.
    TransferConnectorArn = |text| crate::cfn::arn::check(text, "transfer", "connector/");
    /// The ARN of an `AWS::Transfer::Profile`, or one below it.
    TransferProfileArn = |text| crate::cfn::arn::check(text, "transfer", "profile/");
    /// The ARN of an `AWS::Transfer::User`, or one below it.
    TransferUserArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Transfer::Workflow`, or one below it.
    TransferWorkflowArn = |text| crate::cfn::arn::check(text, "transfer", "workflow/");
    /// The ARN of an `AWS::Transfer::WebApp`, or one below it.
    WebAppArn = |text| crate::cfn::arn::check(text, "transfer", "webapp/");
}
#[cfg(feature = "translate")]
kinds! {
    /// The ARN of an `AWS::Translate::ParallelData`, or one below it.
    ParallelDataArn = |text| crate::cfn::arn::check(text, "translate", "parallel-data/");
    /// The ARN of an `AWS::Translate::Terminology`, or one below it.
    TerminologyArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "verifiedpermissions")]
kinds! {
    /// The ARN of an `AWS::VerifiedPermissions::PolicyStore`, or one below it.
    PolicyStoreArn = |text| crate::cfn::arn::check(text, "verifiedpermissions", "policy-store/");
}
#[cfg(feature = "vpclattice")]
kinds! {
    /// The ARN of an `AWS::VpcLattice::AccessLogSubscription`, or one below it.
    AccessLogSubscriptionArn = |text| crate::cfn::arn::check(text, "vpc-lattice", "accesslogsubscription/");
    /// The ARN of an `AWS::VpcLattice::DomainVerification`, or one below it.
    DomainVerificationArn = |text| crate::cfn::arn::check(text, "vpc-lattice", "domainverification/");
    /// The ARN of an `AWS::VpcLattice::ResourceConfiguration`, or one below it.
    ResourceConfigurationArn = |text| crate::cfn::arn::check(text, "vpc-lattice", "resourceconfiguration/");
    /// The ARN of an `AWS::VpcLattice::ResourceGateway`, or one below it.
    ResourceGatewayArn = |text| crate::cfn::arn::check(text, "vpc-lattice", "resourcegateway/");
    /// The ARN of an `AWS::VpcLattice::ServiceNetwork`, or one below it.
    ServiceNetworkArn = |text| crate::cfn::arn::check(text, "vpc-lattice", "servicenetwork/");
    /// The ARN of an `AWS::VpcLattice::ServiceNetworkResourceAssociation`, or one below it.
    ServiceNetworkResourceAssociationArn = |text| crate::cfn::arn::check(text, "vpc-lattice", "servicenetworkresourceassociation/");
    /// The ARN of an `AWS::VpcLattice::ServiceNetworkServiceAssociation`, or one below it.
    ServiceNetworkServiceAssociationArn = |text| crate::cfn::arn::check(text, "vpc-lattice", "servicenetworkserviceassociation/");
    /// The ARN of an `AWS::VpcLattice::ServiceNetworkVpcAssociation`, or one below it.
    ServiceNetworkVpcAssociationArn = |text| crate::cfn::arn::check(text, "vpc-lattice", "servicenetworkvpcassociation/");
    /// The ARN of an `AWS::VpcLattice::Listener`, or one below it.
    VpcLatticeListenerArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::VpcLattice::Rule`, or one below it.
    VpcLatticeRuleArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::VpcLattice::Service`, or one below it.
    VpcLatticeServiceArn = |text| crate::cfn::arn::check(text, "vpc-lattice", "service/");
    /// The ARN of an `AWS::VpcLattice::TargetGroup`, or one below it.
    VpcLatticeTargetGroupArn = |text| crate::cfn::arn::check(text, "vpc-lattice", "targetgroup/");
}
#[cfg(feature = "wafv2")]
kinds! {
    /// The ARN of an `AWS::WAFv2::IPSet`, or one below it.
    IpSetArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::WAFv2::RegexPatternSet`, or one below it.
    RegexPatternSetArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::WAFv2::RuleGroup`, or one below it.
    WaFv2RuleGroupArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::WAFv2::WebACL`, or one below it.
    WebAclArn = |text| crate::cfn::arn::check(text, "", "");
}
#[cfg(feature = "wellarchitected")]
kinds! {
    /// The ARN of an `AWS::WellArchitected::AgentContext`, or one below it.
    AgentContextArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::WellArchitected::AgentGoal`, or one below it.
    AgentGoalArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::WellArchitected::AgentProfile`, or one below it.
    AgentProfileArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::WellArchitected::Lens`, or one below it.
    LensArn = |text| crate::cfn::arn::check(text, "wellarchitected", "lens/");
    /// The ARN of an `AWS::WellArchitected::ReviewTemplate`, or one below it.
    ReviewTemplateArn = |text| crate::cfn::arn::check(text, "wellarchitected", "review-template/");
    /// The ARN of an `AWS::WellArchitected::Profile`, or one below it.
    WellArchitectedProfileArn = |text| crate::cfn::arn::check(text, "wellarchitected", "profile/");
    /// The ARN of an `AWS::WellArchitected::Workload`, or one below it.
    WorkloadArn = |text| crate::cfn::arn::check(text, "wellarchitected", "workload/");
}
#[cfg(feature = "wickr")]
kinds! {
    /// The ARN of an `AWS::Wickr::Network`, or one below it.
    WickrNetworkArn = |text| crate::cfn::arn::check(text, "wickr", "network/");
}
#[cfg(feature = "wisdom")]
kinds! {
    /// The ARN of an `AWS::Wisdom::AIAgent`, or one below it.
    AiAgentArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Wisdom::AIGuardrail`, or one below it.
    AiGuardrailArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Wisdom::AIPrompt`, or one below it.
    AiPromptArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Wisdom::Assistant`, or one below it.
    AssistantArn = |text| crate::cfn::arn::check(text, "wisdom", "assistant/");
    /// The ARN of an `AWS::Wisdom::AssistantAssociation`, or one below it.
    AssistantAssociationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Wisdom::Content`, or one below it.
    ContentArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Wisdom::ContentAssociation`, or one below it.
    ContentAssociationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Wisdom::MessageTemplate`, or one below it.
    MessageTemplateArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Wisdom::MessageTemplateVersion`, or one below it.
    MessageTemplateVersionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Wisdom::QuickResponse`, or one below it.
    QuickResponseArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Wisdom::KnowledgeBase`, or one below it.
    WisdomKnowledgeBaseArn = |text| crate::cfn::arn::check(text, "wisdom", "knowledge-base/");
}
#[cfg(feature = "workspaces")]
kinds! {
    /// The ARN of an `AWS::WorkSpaces::Directory`, or one below it.
    DirectoryArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::WorkSpaces::WorkspaceIpGroup`, or one below it.
    WorkspaceIpGroupArn = |text| crate::cfn::arn::check(text, "workspaces", "workspaceipgroup/");
    /// The ARN of an `AWS::WorkSpaces::WorkspacesPool`, or one below it.
    WorkspacesPoolArn = |text| crate::cfn::arn::check(text, "workspaces", "workspacespool/");
}
#[cfg(feature = "workspacesthinclient")]
kinds! {
    /// The ARN of an `AWS::WorkSpacesThinClient::Environment`, or one below it.
    WorkSpacesThinClientEnvironmentArn = |text| crate::cfn::arn::check(text, "thinclient", "environment/");
}
#[cfg(feature = "workspacesweb")]
kinds! {
    /// The ARN of an `AWS::WorkSpacesWeb::BrowserSettings`, or one below it.
    BrowserSettingsArn = |text| crate::cfn::arn::check(text, "workspaces-web", "browserSettings/");
    /// The ARN of an `AWS::WorkSpacesWeb::DataProtectionSettings`, or one below it.
    DataProtectionSettingsArn = |text| crate::cfn::arn::check(text, "workspaces-web", "dataProtectionSettings/");
    /// The ARN of an `AWS::WorkSpacesWeb::IdentityProvider`, or one below it.
    IdentityProviderArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::WorkSpacesWeb::IpAccessSettings`, or one below it.
    IpAccessSettingsArn = |text| crate::cfn::arn::check(text, "workspaces-web", "ipAccessSettings/");
    /// The ARN of an `AWS::WorkSpacesWeb::NetworkSettings`, or one below it.
    NetworkSettingsArn = |text| crate::cfn::arn::check(text, "workspaces-web", "networkSettings/");
    /// The ARN of an `AWS::WorkSpacesWeb::SessionLogger`, or one below it.
    SessionLoggerArn = |text| crate::cfn::arn::check(text, "workspaces-web", "sessionLogger/");
    /// The ARN of an `AWS::WorkSpacesWeb::UserAccessLoggingSettings`, or one below it.
    UserAccessLoggingSettingsArn = |text| crate::cfn::arn::check(text, "workspaces-web", "userAccessLoggingSettings/");
    /// The ARN of an `AWS::WorkSpacesWeb::UserSettings`, or one below it.
    UserSettingsArn = |text| crate::cfn::arn::check(text, "workspaces-web", "userSettings/");
    /// The ARN of an `AWS::WorkSpacesWeb::Portal`, or one below it.
    WorkSpacesWebPortalArn = |text| crate::cfn::arn::check(text, "workspaces-web", "portal/");
    /// The ARN of an `AWS::WorkSpacesWeb::TrustStore`, or one below it.
    WorkSpacesWebTrustStoreArn = |text| crate::cfn::arn::check(text, "workspaces-web", "trustStore/");
}
#[cfg(feature = "xray")]
kinds! {
    /// The ARN of an `AWS::XRay::SamplingRule`, or one below it.
    SamplingRuleArn = |text| crate::cfn::arn::check(text, "xray", "sampling-rule/");
    /// The ARN of an `AWS::XRay::Group`, or one below it.
    XRayGroupArn = |text| crate::cfn::arn::check(text, "", "");
}
