//! No public exposure.

use ias_core::Construct;
use serde_json::Value as Json;

use super::finding::{Finding, expect_none};

/// Where types hold resource policies.
const POLICIES: [(&str, &str); 11] = [
    ("AWS::ECR::Repository", "RepositoryPolicyText"),
    ("AWS::EFS::FileSystem", "FileSystemPolicy"),
    ("AWS::Events::EventBusPolicy", "Statement"),
    ("AWS::KMS::Key", "KeyPolicy"),
    ("AWS::OpenSearchService::Domain", "AccessPolicies"),
    ("AWS::S3::BucketPolicy", "PolicyDocument"),
    ("AWS::SecretsManager::ResourcePolicy", "ResourcePolicy"),
    ("AWS::SNS::TopicPolicy", "PolicyDocument"),
    ("AWS::SQS::QueuePolicy", "PolicyDocument"),
    ("AWS::IAM::Role", "AssumeRolePolicyDocument"),
    ("AWS::Backup::BackupVault", "AccessPolicy"),
];

/// Switches that open something to the internet, and whether they are on where they are left out. Source: the page of each
/// type in the [CloudFormation reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/).
const SWITCHES: [(&str, &str, bool); 6] = [
    ("AWS::AmazonMQ::Broker", "PubliclyAccessible", false),
    ("AWS::DMS::ReplicationInstance", "PubliclyAccessible", true),
    ("AWS::RDS::DBCluster", "PubliclyAccessible", false),
    ("AWS::RDS::DBInstance", "PubliclyAccessible", false),
    ("AWS::Redshift::Cluster", "PubliclyAccessible", false),
    ("AWS::RedshiftServerless::Workgroup", "PubliclyAccessible", false),
];

/// The four doors of a bucket; a configuration that leaves one out leaves it open.
const DOORS: [&str; 4] =
    ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"];

/// Asserts that nothing in the stacks of the app is open to everybody, as far as the templates say.
///
/// Looked at are policies of resources that allow any principal without a condition, buckets, databases, brokers, security
/// groups that let all addresses in, load balancers that face the internet, and function URLs without authentication.
/// `except` names resources that are meant to be public, by the path of the construct or of a scope around it, or by logical
/// id. What only deployment knows is taken for right.
///
/// # Panics
///
/// With the list, if an exception has nothing to except, or with the problems of the program.
#[track_caller]
pub fn assert_private(app: &dyn Construct, except: &[&str]) {
    let found = exposed(app);
    let unused: Vec<&str> =
        except.iter().copied().filter(|name| !found.iter().any(|one| one.is_at(name))).collect();
    assert!(unused.is_empty(), "nothing public is at {}; take the exception away", unused.join(", "));
    let found: Vec<Finding> =
        found.into_iter().filter(|one| !except.iter().any(|name| one.is_at(name))).collect();
    expect_none("resources that are open to everybody:", &found);
}

/// The resources that [`assert_private`] refuses without exceptions.
///
/// # Panics
///
/// With the problems of the program.
#[track_caller]
pub fn exposed(app: &dyn Construct) -> Vec<Finding> {
    Finding::all(app, problem)
}

fn problem(type_name: &str, properties: &Json) -> Option<String> {
    if let Some((_, name)) = POLICIES.iter().find(|(one, _)| *one == type_name) {
        let open = statements(properties.get(name)?).into_iter().any(allows_all);
        return open.then(|| format!("allows any principal without a condition in {name}"));
    }
    if let Some((_, name, default)) = SWITCHES.iter().find(|(one, ..)| *one == type_name) {
        let on = match properties.get(name) {
            None => *default,
            Some(value) => *value == Json::Bool(true) || value == "true",
        };
        return on.then(|| format!("needs {name} to be false"));
    }
    match type_name {
        "AWS::S3::Bucket" => bucket(properties),
        "AWS::EC2::SecurityGroup" => {
            let rules = properties.get("SecurityGroupIngress")?.as_array()?;
            rules.iter().any(from_all).then(|| "lets all addresses in".to_owned())
        }
        "AWS::EC2::SecurityGroupIngress" => from_all(properties).then(|| "lets all addresses in".to_owned()),
        "AWS::ElasticLoadBalancingV2::LoadBalancer" | "AWS::ElasticLoadBalancing::LoadBalancer" => {
            let open = properties.get("Scheme").is_none_or(|scheme| scheme == "internet-facing");
            open.then(|| "faces the internet".to_owned())
        }
        "AWS::Lambda::Url" => {
            (properties.get("AuthType")? == "NONE").then(|| "is called without authentication".to_owned())
        }
        "AWS::Lambda::Permission" => {
            let narrowed = ["SourceArn", "SourceAccount", "PrincipalOrgID", "EventSourceToken"];
            let open = properties.get("Principal")? == "*"
                && narrowed.iter().all(|name| properties.get(name).is_none());
            open.then(|| "lets any principal call the function".to_owned())
        }
        _ => None,
    }
}

fn bucket(properties: &Json) -> Option<String> {
    if let Some(grant) = properties.get("AccessControl").and_then(Json::as_str)
        && ["PublicRead", "PublicReadWrite", "AuthenticatedRead"].contains(&grant)
    {
        return Some(format!("has the access control {grant}"));
    }
    let doors = properties.get("PublicAccessBlockConfiguration")?.as_object()?;
    let is_open = |door: &&&str| match doors.get(**door) {
        None => true,
        Some(shut) => *shut == Json::Bool(false) || shut == "false",
    };
    let open: Vec<&str> = DOORS.iter().filter(is_open).copied().collect();
    (!open.is_empty()).then(|| format!("needs {} to be true", open.join(", ")))
}

fn from_all(rule: &Json) -> bool {
    let is = |name: &str, all: &str| rule.get(name).is_some_and(|cidr| cidr == all);
    is("CidrIp", "0.0.0.0/0") || is("CidrIpv6", "::/0")
}

/// The statements of a policy, which is a document or text of one.
fn statements(policy: &Json) -> Vec<Json> {
    let policy = match policy {
        Json::String(text) => serde_json::from_str(text).unwrap_or_default(),
        other => other.clone(),
    };
    match policy.get("Statement").unwrap_or(&policy) {
        Json::Array(list) => list.clone(),
        one => vec![one.clone()],
    }
}

fn allows_all(statement: Json) -> bool {
    let is_all = |value: &Json| match value {
        Json::Array(list) => list.iter().any(|one| one == "*"),
        one => one == "*",
    };
    let principal = statement.get("Principal");
    let all = principal.is_some_and(|who| is_all(who) || who.get("AWS").is_some_and(is_all));
    statement.get("Effect").is_some_and(|effect| effect == "Allow")
        && all
        && statement.get("Condition").is_none()
}
