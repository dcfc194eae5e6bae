//! Which properties of which types hold what the schemas do not say: policies, ranges of addresses, schedules.
//!
//! Source: the documentation of the types, and the lists that [cfn-lint](https://github.com/aws-cloudformation/cfn-lint)
//! keeps in its rules E3510, E3512, E3513, E3027.

use ias_core::{Object, Value};

use super::at::{At, Problems};
use super::cidr::{self, Ranges};
use super::policy::{self, Grammar};
use super::schedule::{self, Dialect};
use super::{json, known, ports, time};

/// What a property holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rule {
    /// A policy document.
    Policy(Grammar),
    /// A range of addresses.
    Cidr(Ranges),
    /// A schedule.
    Schedule(Dialect),
    /// A moment.
    Time,
    /// JSON as text.
    Json,
    /// A rule of a security group.
    Permission,
    /// A range of ports, `From` and `To`.
    PortRange,
}

const IDENTITY: Rule = Rule::Policy(Grammar::IDENTITY);
const TRUST: Rule = Rule::Policy(Grammar::TRUST);
const POLICY: Rule = Rule::Policy(Grammar::RESOURCE);
const STRICT: Rule = Rule::Policy(Grammar::of_service(""));
const V4: Rule = Rule::Cidr(Ranges::V4);
const V6: Rule = Rule::Cidr(Ranges::V6);
const V4_OR_V6: Rule = Rule::Cidr(Ranges::ANY);
const SCHEDULE: Rule = Rule::Schedule(Dialect::Schedule);
const CRON: Rule = Rule::Schedule(Dialect::Cron);

/// The rules of a type, by path: `/` leads into a map, `*` into every item of a list.
pub(super) fn of(type_name: &str) -> &'static [(&'static str, Rule)] {
    match RULES.binary_search_by(|(name, _)| (*name).cmp(type_name)) {
        Ok(at) => RULES[at].1,
        Err(_) => &[],
    }
}

/// Checks what a path leads to.
pub(super) fn check(properties: &Object, path: &str, rule: Rule, to: &mut Problems<'_>) {
    match rule {
        Rule::Permission if path.is_empty() => ports::rule(properties, &At::START, to),
        _ => into_map(properties, path, rule, &At::START, to),
    }
}

fn into_map(map: &Object, path: &str, rule: Rule, at: &At<'_>, to: &mut Problems<'_>) {
    let (key, rest) = path.split_once('/').unwrap_or((path, ""));
    if let Some(value) = map.get(key) {
        descend(value, rest, rule, &at.key(map, key), to);
    }
}

fn descend(value: &Value, path: &str, rule: Rule, at: &At<'_>, to: &mut Problems<'_>) {
    if path.is_empty() {
        return apply(value, rule, at, to);
    }
    known::forms(value, &mut |value| match value {
        Value::Map(map) => into_map(map, path, rule, at, to),
        Value::List(list) => {
            let Some(rest) = path.strip_prefix('*') else { return };
            let rest = rest.trim_start_matches('/');
            for (index, item) in list.iter().enumerate() {
                descend(item, rest, rule, &at.index(index), to);
            }
        }
        _ => {}
    });
}

fn apply(value: &Value, rule: Rule, at: &At<'_>, to: &mut Problems<'_>) {
    match rule {
        Rule::Policy(grammar) => policy::check(value, grammar, at, to),
        Rule::Cidr(ranges) => cidr::check(value, ranges, at, to),
        Rule::Schedule(dialect) => schedule::check(value, dialect, at, to),
        Rule::Time => time::check(value, at, to),
        Rule::Json => json::check(value, at, to),
        Rule::Permission | Rule::PortRange => known::forms(value, &mut |value| match value {
            Value::Map(map) if rule == Rule::PortRange => ports::range(map, ["From", "To"], at, to),
            Value::Map(map) => ports::rule(map, at, to),
            _ => {}
        }),
    }
}

/// By type name, sorted.
#[rustfmt::skip]
static RULES: &[(&str, &[(&str, Rule)])] = &[
    ("AWS::APS::ResourcePolicy", &[("PolicyDocument", POLICY)]),
    ("AWS::ApiGateway::DomainNameV2", &[("Policy", POLICY)]),
    ("AWS::ApiGateway::RestApi", &[("Policy", POLICY)]),
    ("AWS::ApplicationAutoScaling::ScalableTarget", &[
        ("ScheduledActions/*/EndTime", Rule::Time), ("ScheduledActions/*/Schedule", SCHEDULE), ("ScheduledActions/*/StartTime", Rule::Time),
    ]),
    ("AWS::AutoScaling::ScheduledAction", &[
        ("EndTime", Rule::Time), ("Recurrence", Rule::Schedule(Dialect::Crontab)), ("StartTime", Rule::Time),
    ]),
    ("AWS::Backup::BackupPlan", &[("BackupPlan/BackupPlanRule/*/ScheduleExpression", CRON)]),
    ("AWS::Backup::BackupVault", &[("AccessPolicy", POLICY)]),
    ("AWS::Backup::LogicallyAirGappedBackupVault", &[("AccessPolicy", POLICY)]),
    ("AWS::Bedrock::ResourcePolicy", &[("PolicyDocument", POLICY)]),
    ("AWS::CloudTrail::ResourcePolicy", &[("ResourcePolicy", POLICY)]),
    ("AWS::CloudWatch::Dashboard", &[("DashboardBody", Rule::Json)]),
    ("AWS::CodeArtifact::Domain", &[("PermissionsPolicyDocument", POLICY)]),
    ("AWS::CodeArtifact::Repository", &[("PermissionsPolicyDocument", POLICY)]),
    ("AWS::DMS::ReplicationTask", &[("ReplicationTaskSettings", Rule::Json), ("TableMappings", Rule::Json)]),
    ("AWS::DynamoDB::GlobalTable", &[
        ("Replicas/*/ReplicaStreamSpecification/ResourcePolicy/PolicyDocument", POLICY),
        ("Replicas/*/ResourcePolicy/PolicyDocument", POLICY),
    ]),
    ("AWS::DynamoDB::Table", &[
        ("ResourcePolicy/PolicyDocument", POLICY), ("StreamSpecification/ResourcePolicy/PolicyDocument", POLICY),
    ]),
    // Of IPv6 since 2025: https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/cvpn-working-endpoints.html
    ("AWS::EC2::ClientVpnAuthorizationRule", &[("TargetNetworkCidr", V4_OR_V6)]),
    ("AWS::EC2::ClientVpnEndpoint", &[("ClientCidrBlock", V4)]),
    ("AWS::EC2::ClientVpnRoute", &[("DestinationCidrBlock", V4_OR_V6)]),
    ("AWS::EC2::NetworkAclEntry", &[("CidrBlock", V4), ("Ipv6CidrBlock", V6), ("PortRange", Rule::PortRange)]),
    ("AWS::EC2::PrefixList", &[("Entries/*/Cidr", V4_OR_V6)]),
    ("AWS::EC2::Route", &[("DestinationCidrBlock", V4), ("DestinationIpv6CidrBlock", V6)]),
    ("AWS::EC2::SecurityGroup", &[
        ("SecurityGroupEgress/*", Rule::Permission),
        ("SecurityGroupEgress/*/CidrIp", V4),
        ("SecurityGroupEgress/*/CidrIpv6", V6),
        ("SecurityGroupIngress/*", Rule::Permission),
        ("SecurityGroupIngress/*/CidrIp", V4),
        ("SecurityGroupIngress/*/CidrIpv6", V6),
    ]),
    ("AWS::EC2::SecurityGroupEgress", &[("", Rule::Permission), ("CidrIp", V4), ("CidrIpv6", V6)]),
    ("AWS::EC2::SecurityGroupIngress", &[("", Rule::Permission), ("CidrIp", V4), ("CidrIpv6", V6)]),
    ("AWS::EC2::Subnet", &[("CidrBlock", Rule::Cidr(Ranges::NETWORK_V4)), ("Ipv6CidrBlock", Rule::Cidr(Ranges::SUBNET_V6))]),
    ("AWS::EC2::SubnetCidrBlock", &[("Ipv6CidrBlock", Rule::Cidr(Ranges::SUBNET_V6))]),
    ("AWS::EC2::TransitGatewayRoute", &[("DestinationCidrBlock", V4_OR_V6)]),
    ("AWS::EC2::VPC", &[("CidrBlock", Rule::Cidr(Ranges::NETWORK_V4))]),
    ("AWS::EC2::VPCCidrBlock", &[("CidrBlock", Rule::Cidr(Ranges::NETWORK_V4)), ("Ipv6CidrBlock", Rule::Cidr(Ranges::VPC_V6))]),
    ("AWS::EC2::VPCEndpoint", &[("PolicyDocument", POLICY)]),
    ("AWS::EC2::VPNConnectionRoute", &[("DestinationCidrBlock", V4)]),
    ("AWS::ECR::PublicRepository", &[("RepositoryPolicyText", POLICY)]),
    ("AWS::ECR::RegistryPolicy", &[("PolicyText", POLICY)]),
    ("AWS::ECR::Repository", &[("LifecyclePolicy/LifecyclePolicyText", Rule::Json), ("RepositoryPolicyText", POLICY)]),
    ("AWS::EFS::FileSystem", &[("FileSystemPolicy", POLICY)]),
    ("AWS::EKS::Cluster", &[
        ("KubernetesNetworkConfig/ServiceIpv4Cidr", Rule::Cidr(Ranges::CLUSTER_SERVICES)),
        ("RemoteNetworkConfig/RemoteNodeNetworks/*/Cidrs/*", V4),
        ("RemoteNetworkConfig/RemotePodNetworks/*/Cidrs/*", V4),
        ("ResourcesVpcConfig/PublicAccessCidrs/*", V4_OR_V6),
    ]),
    ("AWS::Elasticsearch::Domain", &[("AccessPolicies", POLICY)]),
    ("AWS::EventSchemas::RegistryPolicy", &[("Policy", POLICY)]),
    ("AWS::Events::EventBus", &[("Policy", POLICY)]),
    ("AWS::Events::Rule", &[("ScheduleExpression", Rule::Schedule(Dialect::Rule)), ("Targets/*/Input", Rule::Json)]),
    ("AWS::FSx::S3AccessPointAttachment", &[("S3AccessPoint/Policy", POLICY)]),
    ("AWS::Glue::Crawler", &[("Schedule/ScheduleExpression", CRON)]),
    ("AWS::Glue::Trigger", &[("Schedule", CRON)]),
    ("AWS::IAM::Group", &[("Policies/*/PolicyDocument", IDENTITY)]),
    ("AWS::IAM::GroupPolicy", &[("PolicyDocument", IDENTITY)]),
    ("AWS::IAM::ManagedPolicy", &[("PolicyDocument", IDENTITY)]),
    ("AWS::IAM::Policy", &[("PolicyDocument", IDENTITY)]),
    ("AWS::IAM::Role", &[("AssumeRolePolicyDocument", TRUST), ("Policies/*/PolicyDocument", IDENTITY)]),
    ("AWS::IAM::RolePolicy", &[("PolicyDocument", IDENTITY)]),
    ("AWS::IAM::User", &[("Policies/*/PolicyDocument", IDENTITY)]),
    ("AWS::IAM::UserPolicy", &[("PolicyDocument", IDENTITY)]),
    ("AWS::IoT::Policy", &[("PolicyDocument", POLICY)]),
    ("AWS::KMS::Key", &[("KeyPolicy", STRICT)]),
    ("AWS::KMS::ReplicaKey", &[("KeyPolicy", STRICT)]),
    ("AWS::Kinesis::ResourcePolicy", &[("ResourcePolicy", POLICY)]),
    ("AWS::Lambda::ResourcePolicy", &[("PolicyDocument", POLICY)]),
    ("AWS::Lex::ResourcePolicy", &[("Policy", POLICY)]),
    ("AWS::Lightsail::Instance", &[("Networking/Ports/*/Cidrs/*", V4), ("Networking/Ports/*/Ipv6Cidrs/*", V6)]),
    ("AWS::Logs::ResourcePolicy", &[("PolicyDocument", POLICY)]),
    ("AWS::MSK::ClusterPolicy", &[("Policy", POLICY)]),
    ("AWS::MediaPackageV2::ChannelPolicy", &[("Policy", POLICY)]),
    ("AWS::MediaPackageV2::OriginEndpointPolicy", &[("Policy", POLICY)]),
    ("AWS::MediaTailor::ChannelPolicy", &[("Policy", POLICY)]),
    ("AWS::OSIS::Pipeline", &[("ResourcePolicy/Policy", POLICY)]),
    ("AWS::Oam::Sink", &[("Policy", POLICY)]),
    ("AWS::Omics::SequenceStore", &[("S3AccessPolicy", POLICY)]),
    ("AWS::OpenSearchService::Domain", &[("AccessPolicies", POLICY)]),
    ("AWS::RDS::DBInstance", &[("RestoreTime", Rule::Time)]),
    ("AWS::RDS::DBSecurityGroup", &[("DBSecurityGroupIngress/*/CIDRIP", V4)]),
    ("AWS::RDS::DBSecurityGroupIngress", &[("CIDRIP", V4)]),
    ("AWS::Redshift::Cluster", &[("NamespaceResourcePolicy", POLICY)]),
    ("AWS::Redshift::ClusterSecurityGroupIngress", &[("CIDRIP", V4)]),
    ("AWS::RedshiftServerless::Namespace", &[("NamespaceResourcePolicy", POLICY)]),
    ("AWS::S3::AccessPoint", &[("Policy", POLICY)]),
    ("AWS::S3::BucketPolicy", &[("PolicyDocument", Rule::Policy(Grammar::of_service("s3")))]),
    ("AWS::S3::MultiRegionAccessPointPolicy", &[("Policy", POLICY)]),
    ("AWS::S3Express::AccessPoint", &[("Policy", POLICY)]),
    ("AWS::S3Express::BucketPolicy", &[("PolicyDocument", POLICY)]),
    ("AWS::S3Files::FileSystemPolicy", &[("Policy", POLICY)]),
    ("AWS::S3ObjectLambda::AccessPointPolicy", &[("PolicyDocument", POLICY)]),
    ("AWS::S3Outposts::AccessPoint", &[("Policy", POLICY)]),
    ("AWS::S3Outposts::BucketPolicy", &[("PolicyDocument", POLICY)]),
    ("AWS::S3Tables::TableBucketPolicy", &[("ResourcePolicy", POLICY)]),
    ("AWS::S3Tables::TablePolicy", &[("ResourcePolicy", POLICY)]),
    ("AWS::S3Vectors::VectorBucketPolicy", &[("Policy", POLICY)]),
    ("AWS::SNS::TopicInlinePolicy", &[("PolicyDocument", Rule::Policy(Grammar::of_service("sns")))]),
    ("AWS::SNS::TopicPolicy", &[("PolicyDocument", Rule::Policy(Grammar::of_service("sns")))]),
    ("AWS::SQS::QueueInlinePolicy", &[("PolicyDocument", Rule::Policy(Grammar::of_service("sqs")))]),
    ("AWS::SQS::QueuePolicy", &[("PolicyDocument", Rule::Policy(Grammar::of_service("sqs")))]),
    ("AWS::SSM::ResourcePolicy", &[("Policy", POLICY)]),
    ("AWS::SSO::PermissionSet", &[("InlinePolicy", IDENTITY)]),
    ("AWS::SageMaker::ModelPackageGroup", &[("ModelPackageGroupPolicy", POLICY)]),
    ("AWS::Scheduler::Schedule", &[("EndDate", Rule::Time), ("ScheduleExpression", SCHEDULE), ("StartDate", Rule::Time)]),
    ("AWS::SecretsManager::ResourcePolicy", &[("ResourcePolicy", POLICY)]),
    ("AWS::SecretsManager::Secret", &[("GenerateSecretString/SecretStringTemplate", Rule::Json)]),
    ("AWS::StepFunctions::StateMachine", &[("DefinitionString", Rule::Json)]),
    ("AWS::VpcLattice::AuthPolicy", &[("Policy", POLICY)]),
    ("AWS::VpcLattice::ResourcePolicy", &[("Policy", POLICY)]),
    ("AWS::XRay::ResourcePolicy", &[("PolicyDocument", POLICY)]),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{self, Schema, Shape, Struct};

    /// The schema at the end of a path.
    fn follow<'a>(of: &'a Struct, path: &str) -> Option<&'a Schema> {
        let (first, rest) = path.split_once('/').unwrap_or((path, ""));
        rest.split('/').filter(|step| !step.is_empty()).try_fold(
            of.property(first)?.schema.get(),
            |schema, step| match (&schema.shape, step) {
                (Shape::List(item), "*") => Some(item.get()),
                (Shape::Struct(inner), name) => Some(inner.get().property(name)?.schema.get()),
                (Shape::Union(of), name) => {
                    let all = of.get().alternatives.iter();
                    all.filter_map(|one| match &one.schema.get().shape {
                        Shape::Struct(inner) if one.property.is_none() => {
                            Some(inner.get().property(name)?.schema.get())
                        }
                        _ => None,
                    })
                    .next()
                }
                _ => None,
            },
        )
    }

    #[test]
    fn every_path_leads_to_a_property() {
        assert!(RULES.is_sorted_by(|(a, _), (b, _)| a < b));
        for (type_name, rules) in RULES {
            let of = facts::find(type_name).unwrap_or_else(|| panic!("{type_name} is gone"));
            for (path, rule) in rules.iter().filter(|(path, _)| !path.is_empty()) {
                let Some(schema) = follow(of.properties.get(), path) else {
                    panic!("{type_name} has no {path}")
                };
                let structs = matches!(rule, Rule::Permission | Rule::PortRange);
                let texts = matches!(schema.shape, Shape::Text | Shape::Document | Shape::Free | Shape::Any);
                assert!(texts != structs, "{type_name} {path}: {:?}", schema.shape);
            }
        }
    }
}
