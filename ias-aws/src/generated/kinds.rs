// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Kinds of references: what a text refers to, so that a role's ARN is no bucket's.

use ias_core::{Fits, Kind};

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident $(fits $($wider:ident),+)? = |$text:ident| $check:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name;
        impl Kind for $name {
            const NAME: &'static str = stringify!($name);
            fn check($text: &str) -> Result<(), String> { $check }
        }
        impl Fits<$name> for $name {}
        $($(impl Fits<$wider> for $name {})+)?
    )*};
}

kinds! {
    /// The ARN of an `AWS::S3::AccessGrant`, or one below it.
    AccessGrantArn = |text| crate::cfn::arn::check(text, "s3", "access-grants/default/grant/");
    /// The ARN of an `AWS::S3::AccessGrantsInstance`, or one below it.
    AccessGrantsInstanceArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::S3::AccessGrantsLocation`, or one below it.
    AccessGrantsLocationArn = |text| crate::cfn::arn::check(text, "s3", "access-grants/default/location/");
    /// The ARN of an `AWS::S3::AccessPoint`, or one below it.
    AccessPointArn = |text| crate::cfn::arn::check(text, "s3", "accesspoint/");
    /// What identifies an `AWS::EFS::AccessPoint`.
    AccessPointId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::CertificateManager::AcmeDomainValidation`, or one below it.
    AcmeDomainValidationArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CertificateManager::AcmeEndpoint`, or one below it.
    AcmeEndpointArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CertificateManager::AcmeExternalAccountBinding`, or one below it.
    AcmeExternalAccountBindingArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CloudWatch::Alarm`, or one below it.
    AlarmArn = |text| crate::cfn::arn::check(text, "cloudwatch", "alarm:");
    /// The ARN of an `AWS::CloudWatch::AlarmMuteRule`, or one below it.
    AlarmMuteRuleArn = |text| crate::cfn::arn::check(text, "cloudwatch", "alarm-mute-rule:");
    /// The name of an `AWS::CloudWatch::Alarm`.
    AlarmName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::Lambda::Alias`, or one below it.
    AliasArn fits FunctionReference = |text| crate::cfn::arn::check(text, "", "");
    /// The name of an `AWS::KMS::Alias`.
    AliasName fits KeyReference = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::Events::ApiDestination`, or one below it.
    ApiDestinationArn = |text| crate::cfn::arn::check(text, "events", "api-destination/");
    /// The ARN of an `AWS::EC2::ApplicationStatusCheck`, or one below it.
    ApplicationStatusCheckArn = |text| crate::cfn::arn::check(text, "ec2", "application-status-check/");
    /// The ARN of an `AWS::Events::Archive`, or one below it.
    ArchiveArn = |text| crate::cfn::arn::check(text, "events", "archive/");
    /// The ARN of an `AWS::S3::Bucket`, or one below it.
    BucketArn = |text| crate::cfn::arn::check(text, "s3", "");
    /// The name of an `AWS::S3::Bucket`.
    BucketName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::Lambda::CapacityProvider`, or one below it.
    CapacityProviderArn = |text| crate::cfn::arn::check(text, "lambda", "capacity-provider:");
    /// The ARN of an `AWS::EC2::CapacityReservation`, or one below it.
    CapacityReservationArn = |text| crate::cfn::arn::check(text, "ec2", "capacity-reservation/");
    /// What identifies an `AWS::EC2::CarrierGateway`.
    CarrierGatewayId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::CertificateManager::Certificate`, or one below it.
    CertificateArn = |text| crate::cfn::arn::check(text, "acm", "certificate/");
    /// The ARN of an `AWS::Route53::CidrCollection`, or one below it.
    CidrCollectionArn = |text| crate::cfn::arn::check(text, "route53", "cidrcollection/");
    /// The ARN of an `AWS::SSM::CloudConnector`, or one below it.
    CloudConnectorArn = |text| crate::cfn::arn::check(text, "ssm", "cloud-connector/");
    /// The ARN of an `AWS::ECS::Cluster`, or one below it.
    ClusterArn fits ClusterArnOrClusterName = |text| crate::cfn::arn::check(text, "ecs", "cluster/");
    /// One of [`ClusterArn`], [`ClusterName`].
    ClusterArnOrClusterName = |text| crate::cfn::arn::any([<ClusterArn as Kind>::check(text), <ClusterName as Kind>::check(text)]);
    /// The name of an `AWS::ECS::Cluster`.
    ClusterName fits ClusterArnOrClusterName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::Lambda::CodeSigningConfig`, or one below it.
    CodeSigningConfigArn = |text| crate::cfn::arn::check(text, "lambda", "code-signing-config:");
    /// The ARN of an `AWS::CloudWatch::CompositeAlarm`, or one below it.
    CompositeAlarmArn = |text| crate::cfn::arn::check(text, "cloudwatch", "alarm:");
    /// The ARN of an `AWS::Events::Connection`, or one below it.
    ConnectionArn = |text| crate::cfn::arn::check(text, "events", "connection/");
    /// The ARN of an `AWS::RDS::CustomDBEngineVersion`, or one below it.
    CustomDbEngineVersionArn = |text| crate::cfn::arn::check(text, "", "");
    /// What identifies an `AWS::EC2::CustomerGateway`.
    CustomerGatewayId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::ECS::Daemon`, or one below it.
    DaemonArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::ECS::DaemonTaskDefinition`, or one below it.
    DaemonTaskDefinitionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::RDS::DBCluster`, or one below it.
    DbClusterArn = |text| crate::cfn::arn::check(text, "rds", "cluster:");
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
    /// The ARN of an `AWS::Route53::DelegationSet`, or one below it.
    DelegationSetArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Logs::Delivery`, or one below it.
    DeliveryArn = |text| crate::cfn::arn::check(text, "logs", "delivery:");
    /// The ARN of an `AWS::Logs::DeliveryDestination`, or one below it.
    DeliveryDestinationArn = |text| crate::cfn::arn::check(text, "logs", "delivery-destination:");
    /// The ARN of an `AWS::Logs::DeliverySource`, or one below it.
    DeliverySourceArn = |text| crate::cfn::arn::check(text, "logs", "delivery-source:");
    /// The ARN of an `AWS::KinesisFirehose::DeliveryStream`, or one below it.
    DeliveryStreamArn = |text| crate::cfn::arn::check(text, "firehose", "deliverystream/");
    /// The ARN of an `AWS::Logs::Destination`, or one below it.
    DestinationArn = |text| crate::cfn::arn::check(text, "logs", "destination:");
    /// What identifies an `AWS::EC2::DHCPOptions`.
    DhcpOptionsId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::EFS::AccessPoint`, or one below it.
    EfsAccessPointArn = |text| crate::cfn::arn::check(text, "elasticfilesystem", "access-point/");
    /// What identifies an `AWS::EC2::EgressOnlyInternetGateway`.
    EgressOnlyInternetGatewayId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::EC2::EIP`.
    EipAllocationId fits EipAllocationIdOrEipPublicIp = |text| crate::cfn::arn::check_id(text);
    /// One of [`EipAllocationId`], [`EipPublicIp`].
    EipAllocationIdOrEipPublicIp = |text| crate::cfn::arn::any([<EipAllocationId as Kind>::check(text), <EipPublicIp as Kind>::check(text)]);
    /// What identifies an `AWS::EC2::EIP`.
    EipPublicIp fits EipAllocationIdOrEipPublicIp = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::Events::Endpoint`, or one below it.
    EndpointArn = |text| crate::cfn::arn::check(text, "events", "endpoint/");
    /// The ARN of an `AWS::Events::EventBus`, or one below it.
    EventBusArn fits EventBusArnOrEventBusName = |text| crate::cfn::arn::check(text, "events", "event-bus/");
    /// One of [`EventBusArn`], [`EventBusName`].
    EventBusArnOrEventBusName = |text| crate::cfn::arn::any([<EventBusArn as Kind>::check(text), <EventBusName as Kind>::check(text)]);
    /// The name of an `AWS::Events::EventBus`.
    EventBusName fits EventBusArnOrEventBusName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::Lambda::EventSourceMapping`, or one below it.
    EventSourceMappingArn = |text| crate::cfn::arn::check(text, "lambda", "event-source-mapping:");
    /// The ARN of an `AWS::ECS::ExpressGatewayService`, or one below it.
    ExpressGatewayServiceArn = |text| crate::cfn::arn::check(text, "", "");
    /// What identifies an `AWS::EFS::FileSystem`.
    FileSystemId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::EC2::FpgaImage`, or one below it.
    FpgaImageArn = |text| crate::cfn::arn::check(text, "ec2", "fpga-image/");
    /// The ARN of an `AWS::Lambda::Function`, or one below it.
    FunctionArn fits FunctionReference = |text| crate::cfn::arn::check(text, "lambda", "function:");
    /// The name of an `AWS::Lambda::Function`.
    FunctionName fits FunctionReference = |text| crate::cfn::arn::check_name(text);
    /// One of [`AliasArn`], [`FunctionArn`], [`FunctionName`], [`VersionFunctionArn`].
    FunctionReference = |text| crate::cfn::arn::any([<AliasArn as Kind>::check(text), <FunctionArn as Kind>::check(text), <FunctionName as Kind>::check(text), <VersionFunctionArn as Kind>::check(text)]);
    /// What identifies an `AWS::RDS::GlobalCluster`.
    GlobalClusterIdentifier = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::DynamoDB::GlobalTable`, or one below it.
    GlobalTableArn = |text| crate::cfn::arn::check(text, "dynamodb", "global-table/");
    /// The ARN of an `AWS::DynamoDB::GlobalTable`, or one below it.
    GlobalTableStreamArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::IAM::Group`, or one below it.
    GroupArn = |text| crate::cfn::arn::check(text, "iam", "group/");
    /// The name of an `AWS::IAM::Group`.
    GroupName = |text| crate::cfn::arn::check_name(text);
    /// What identifies an `AWS::EC2::Host`.
    HostId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::Route53::HostedZone`.
    HostedZoneId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::EC2::IPv4Pool`, or one below it.
    IPv4PoolArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::CloudWatch::InsightRule`, or one below it.
    InsightRuleArn = |text| crate::cfn::arn::check(text, "cloudwatch", "insight-rule/");
    /// The ARN of an `AWS::EC2::InstanceConnectEndpoint`, or one below it.
    InstanceConnectEndpointArn = |text| crate::cfn::arn::check(text, "ec2", "instance-connect-endpoint/");
    /// The ARN of an `AWS::EC2::InstanceEventWindow`, or one below it.
    InstanceEventWindowArn = |text| crate::cfn::arn::check(text, "", "");
    /// What identifies an `AWS::EC2::Instance`.
    InstanceId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::IAM::InstanceProfile`, or one below it.
    InstanceProfileArn = |text| crate::cfn::arn::check(text, "iam", "instance-profile/");
    /// The name of an `AWS::IAM::InstanceProfile`.
    InstanceProfileName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::RDS::Integration`, or one below it.
    IntegrationArn = |text| crate::cfn::arn::check(text, "rds", "integration:");
    /// What identifies an `AWS::EC2::InternetGateway`.
    InternetGatewayId fits InternetGatewayIdOrVpnGatewayId = |text| crate::cfn::arn::check_id(text);
    /// One of [`InternetGatewayId`], [`VpnGatewayId`].
    InternetGatewayIdOrVpnGatewayId = |text| crate::cfn::arn::any([<InternetGatewayId as Kind>::check(text), <VpnGatewayId as Kind>::check(text)]);
    /// The ARN of an `AWS::EC2::IPAM`, or one below it.
    IpamArn = |text| crate::cfn::arn::check(text, "ec2", "ipam/");
    /// The ARN of an `AWS::EC2::IpamExternalResourceVerificationToken`, or one below it.
    IpamExternalResourceVerificationTokenArn = |text| crate::cfn::arn::check(text, "ec2", "ipam-external-resource-verification-token/");
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
    /// The ARN of an `AWS::KMS::Key`, or one below it.
    KeyArn fits KeyArnOrKeyId, KeyOrReplica, KeyReference = |text| crate::cfn::arn::check(text, "kms", "key/");
    /// One of [`KeyArn`], [`KeyId`].
    KeyArnOrKeyId fits KeyOrReplica, KeyReference = |text| crate::cfn::arn::any([<KeyArn as Kind>::check(text), <KeyId as Kind>::check(text)]);
    /// What identifies an `AWS::KMS::Key`.
    KeyId fits KeyArnOrKeyId, KeyOrReplica, KeyReference = |text| crate::cfn::arn::check_id(text);
    /// One of [`KeyArn`], [`KeyId`], [`ReplicaKeyArn`], [`ReplicaKeyId`].
    KeyOrReplica = |text| crate::cfn::arn::any([<KeyArn as Kind>::check(text), <KeyId as Kind>::check(text), <ReplicaKeyArn as Kind>::check(text), <ReplicaKeyId as Kind>::check(text)]);
    /// One of [`AliasName`], [`KeyArn`], [`KeyId`].
    KeyReference = |text| crate::cfn::arn::any([<AliasName as Kind>::check(text), <KeyArn as Kind>::check(text), <KeyId as Kind>::check(text)]);
    /// The ARN of an `AWS::Kinesis::Stream`, or one below it.
    KinesisStreamArn = |text| crate::cfn::arn::check(text, "kinesis", "stream/");
    /// What identifies an `AWS::EC2::LaunchTemplate`.
    LaunchTemplateId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::Lambda::LayerVersion`, or one below it.
    LayerVersionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::ElasticLoadBalancingV2::Listener`, or one below it.
    ListenerArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::ElasticLoadBalancingV2::ListenerRule`, or one below it.
    ListenerRuleArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::ElasticLoadBalancingV2::LoadBalancer`, or one below it.
    LoadBalancerArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::EC2::LocalGatewayRouteTable`, or one below it.
    LocalGatewayRouteTableArn = |text| crate::cfn::arn::check(text, "ec2", "local-gateway-route-table/");
    /// The ARN of an `AWS::EC2::LocalGatewayVirtualInterfaceGroup`, or one below it.
    LocalGatewayVirtualInterfaceGroupArn = |text| crate::cfn::arn::check(text, "ec2", "local-gateway-virtual-interface-group/");
    /// The ARN of an `AWS::CloudWatch::LogAlarm`, or one below it.
    LogAlarmArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Logs::LogAnomalyDetector`, or one below it.
    LogAnomalyDetectorArn = |text| crate::cfn::arn::check(text, "logs", "anomaly-detector:");
    /// The ARN of an `AWS::Logs::LogGroup`, or one below it.
    LogGroupArn = |text| crate::cfn::arn::check(text, "logs", "log-group:");
    /// The name of an `AWS::Logs::LogGroup`.
    LogGroupName = |text| crate::cfn::arn::check_name(text);
    /// The name of an `AWS::Logs::LogStream`.
    LogStreamName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::IAM::ManagedPolicy`, or one below it.
    ManagedPolicyArn = |text| crate::cfn::arn::check(text, "iam", "policy/");
    /// The ARN of an `AWS::CloudWatch::MetricStream`, or one below it.
    MetricStreamArn = |text| crate::cfn::arn::check(text, "cloudwatch", "metric-stream/");
    /// The ARN of an `AWS::Lambda::MicrovmImage`, or one below it.
    MicrovmImageArn = |text| crate::cfn::arn::check(text, "lambda", "microvm-image:");
    /// What identifies an `AWS::EC2::NatGateway`.
    NatGatewayId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::EC2::NetworkAcl`.
    NetworkAclId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::Lambda::NetworkConnector`, or one below it.
    NetworkConnectorArn = |text| crate::cfn::arn::check(text, "lambda", "network-connector:");
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
    /// The ARN of an `AWS::IAM::OIDCProvider`, or one below it.
    OidcProviderArn = |text| crate::cfn::arn::check(text, "iam", "oidc-provider/");
    /// The ARN of an `AWS::SSM::OpsItem`, or one below it.
    OpsItemArn = |text| crate::cfn::arn::check(text, "ssm", "opsitem/");
    /// The ARN of an `AWS::SSM::Parameter`, or one below it.
    ParameterArn = |text| crate::cfn::arn::check(text, "ssm", "parameter/");
    /// The name of an `AWS::EC2::PlacementGroup`.
    PlacementGroupName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::EC2::PrefixList`, or one below it.
    PrefixListArn = |text| crate::cfn::arn::check(text, "ec2", "prefix-list/");
    /// What identifies an `AWS::EC2::PrefixList`.
    PrefixListId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::ECR::PublicRepository`, or one below it.
    PublicRepositoryArn = |text| crate::cfn::arn::check(text, "ecr-public", "repository/");
    /// The ARN of an `AWS::Route53::QueryLoggingConfig`, or one below it.
    QueryLoggingConfigArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::SQS::Queue`, or one below it.
    QueueArn = |text| crate::cfn::arn::check(text, "sqs", "");
    /// What identifies an `AWS::SQS::Queue`.
    QueueUrl = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::KMS::ReplicaKey`, or one below it.
    ReplicaKeyArn fits KeyOrReplica = |text| crate::cfn::arn::check(text, "", "");
    /// What identifies an `AWS::KMS::ReplicaKey`.
    ReplicaKeyId fits KeyOrReplica = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::ECR::Repository`, or one below it.
    RepositoryArn = |text| crate::cfn::arn::check(text, "ecr", "repository/");
    /// The name of an `AWS::ECR::Repository`.
    RepositoryName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::IAM::Role`, or one below it.
    RoleArn fits RoleArnOrRoleName = |text| crate::cfn::arn::check(text, "iam", "role/");
    /// One of [`RoleArn`], [`RoleName`].
    RoleArnOrRoleName = |text| crate::cfn::arn::any([<RoleArn as Kind>::check(text), <RoleName as Kind>::check(text)]);
    /// The name of an `AWS::IAM::Role`.
    RoleName fits RoleArnOrRoleName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::EC2::RouteServer`, or one below it.
    RouteServerArn = |text| crate::cfn::arn::check(text, "ec2", "route-server/");
    /// The ARN of an `AWS::EC2::RouteServerEndpoint`, or one below it.
    RouteServerEndpointArn = |text| crate::cfn::arn::check(text, "ec2", "route-server-endpoint/");
    /// The ARN of an `AWS::EC2::RouteServerPeer`, or one below it.
    RouteServerPeerArn = |text| crate::cfn::arn::check(text, "ec2", "route-server-peer/");
    /// What identifies an `AWS::EC2::RouteTable`.
    RouteTableId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::Events::Rule`, or one below it.
    RuleArn = |text| crate::cfn::arn::check(text, "events", "rule/");
    /// The ARN of an `AWS::IAM::SAMLProvider`, or one below it.
    SamlProviderArn = |text| crate::cfn::arn::check(text, "iam", "saml-provider/");
    /// What identifies an `AWS::ApplicationAutoScaling::ScalableTarget`.
    ScalableTargetResourceId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::ApplicationAutoScaling::ScalingPolicy`, or one below it.
    ScalingPolicyArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::Logs::ScheduledQuery`, or one below it.
    ScheduledQueryArn = |text| crate::cfn::arn::check(text, "logs", "scheduled-query:");
    /// The ARN of an `AWS::SecretsManager::Secret`, or one below it.
    SecretArn = |text| crate::cfn::arn::check(text, "secretsmanager", "secret:");
    /// What identifies an `AWS::EC2::SecurityGroup`.
    SecurityGroupId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::IAM::ServerCertificate`, or one below it.
    ServerCertificateArn = |text| crate::cfn::arn::check(text, "iam", "server-certificate/");
    /// The ARN of an `AWS::ECS::Service`, or one below it.
    ServiceArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::SSM::ServiceSetting`, or one below it.
    ServiceSettingArn = |text| crate::cfn::arn::check(text, "ssm", "servicesetting/");
    /// The ARN of an `AWS::Signer::SigningProfile`, or one below it.
    SigningProfileArn = |text| crate::cfn::arn::check(text, "signer", "/signing-profiles/");
    /// The ARN of an `AWS::S3::StorageLensGroup`, or one below it.
    StorageLensGroupArn = |text| crate::cfn::arn::check(text, "s3", "storage-lens-group/");
    /// The ARN of an `AWS::EC2::SubnetCidrReservation`, or one below it.
    SubnetCidrReservationArn = |text| crate::cfn::arn::check(text, "", "");
    /// What identifies an `AWS::EC2::Subnet`.
    SubnetId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::SNS::Subscription`, or one below it.
    SubscriptionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::DynamoDB::Table`, or one below it.
    TableArn = |text| crate::cfn::arn::check(text, "dynamodb", "table/");
    /// The name of an `AWS::DynamoDB::Table`.
    TableName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::DynamoDB::Table`, or one below it.
    TableStreamArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::ElasticLoadBalancingV2::TargetGroup`, or one below it.
    TargetGroupArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::ECS::TaskDefinition`, or one below it.
    TaskDefinitionArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::SNS::Topic`, or one below it.
    TopicArn = |text| crate::cfn::arn::check(text, "sns", "");
    /// The ARN of an `AWS::Route53::TrafficPolicy`, or one below it.
    TrafficPolicyArn = |text| crate::cfn::arn::check(text, "route53", "trafficpolicy/");
    /// The ARN of an `AWS::Route53::TrafficPolicyInstance`, or one below it.
    TrafficPolicyInstanceArn = |text| crate::cfn::arn::check(text, "route53", "trafficpolicyinstance/");
    /// The ARN of an `AWS::EC2::TransitGateway`, or one below it.
    TransitGatewayArn = |text| crate::cfn::arn::check(text, "ec2", "transit-gateway/");
    /// What identifies an `AWS::EC2::TransitGatewayAttachment`.
    TransitGatewayAttachmentId fits TransitGatewayAttachmentIdOrTransitGatewayPeeringAttachmentTransitGatewayAttachmentId = |text| crate::cfn::arn::check_id(text);
    /// One of [`TransitGatewayAttachmentId`], [`TransitGatewayPeeringAttachmentTransitGatewayAttachmentId`].
    TransitGatewayAttachmentIdOrTransitGatewayPeeringAttachmentTransitGatewayAttachmentId = |text| crate::cfn::arn::any([<TransitGatewayAttachmentId as Kind>::check(text), <TransitGatewayPeeringAttachmentTransitGatewayAttachmentId as Kind>::check(text)]);
    /// What identifies an `AWS::EC2::TransitGateway`.
    TransitGatewayId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::EC2::TransitGatewayMulticastDomain`, or one below it.
    TransitGatewayMulticastDomainArn = |text| crate::cfn::arn::check(text, "ec2", "transit-gateway-multicast-domain/");
    /// What identifies an `AWS::EC2::TransitGatewayPeeringAttachment`.
    TransitGatewayPeeringAttachmentTransitGatewayAttachmentId fits TransitGatewayAttachmentIdOrTransitGatewayPeeringAttachmentTransitGatewayAttachmentId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::EC2::TransitGatewayRouteTable`.
    TransitGatewayRouteTableId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::EC2::TransitGatewayVpcAttachment`.
    TransitGatewayVpcAttachmentId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::ElasticLoadBalancingV2::TrustStore`, or one below it.
    TrustStoreArn = |text| crate::cfn::arn::check(text, "", "");
    /// The ARN of an `AWS::IAM::User`, or one below it.
    UserArn = |text| crate::cfn::arn::check(text, "iam", "user/");
    /// The name of an `AWS::IAM::User`.
    UserName = |text| crate::cfn::arn::check_name(text);
    /// The ARN of an `AWS::Cognito::UserPool`, or one below it.
    UserPoolArn = |text| crate::cfn::arn::check(text, "cognito-idp", "userpool/");
    /// What identifies an `AWS::Cognito::UserPoolClient`.
    UserPoolClientId fits UserPoolClientIdOrUserPoolClientUserPoolId = |text| crate::cfn::arn::check_id(text);
    /// One of [`UserPoolClientId`], [`UserPoolClientUserPoolId`].
    UserPoolClientIdOrUserPoolClientUserPoolId = |text| crate::cfn::arn::any([<UserPoolClientId as Kind>::check(text), <UserPoolClientUserPoolId as Kind>::check(text)]);
    /// What identifies an `AWS::Cognito::UserPoolClient`.
    UserPoolClientUserPoolId fits UserPoolClientIdOrUserPoolClientUserPoolId = |text| crate::cfn::arn::check_id(text);
    /// The ARN of an `AWS::EC2::VerifiedAccessGroup`, or one below it.
    VerifiedAccessGroupArn = |text| crate::cfn::arn::check(text, "ec2", "verified-access-group/");
    /// The ARN of an `AWS::Lambda::Version`, or one below it.
    VersionFunctionArn fits FunctionReference = |text| crate::cfn::arn::check(text, "", "");
    /// What identifies an `AWS::EC2::Volume`.
    VolumeId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::EC2::VPCEndpoint`.
    VpcEndpointId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::EC2::VPCEndpointService`.
    VpcEndpointServiceId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::EC2::VPC`.
    VpcId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::EC2::VPCPeeringConnection`.
    VpcPeeringConnectionId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::EC2::VPNConnection`.
    VpnConnectionId = |text| crate::cfn::arn::check_id(text);
    /// What identifies an `AWS::EC2::VPNGateway`.
    VpnGatewayId fits InternetGatewayIdOrVpnGatewayId = |text| crate::cfn::arn::check_id(text);
}
