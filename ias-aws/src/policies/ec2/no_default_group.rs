//! Nothing is in the default security group.

use ias_core::policy::{AnyResource, Field, Findings, policy};
use ias_core::{Expr, Json, Value};

use super::machine::{MACHINES, groups, setting};

/// Where resources name their security groups.
const USES: [(&str, &[&str]); 7] = [
    ("AWS::EC2::SecurityGroupEgress", &["GroupId"]),
    ("AWS::EC2::SecurityGroupIngress", &["GroupId"]),
    ("AWS::ECS::Service", &["NetworkConfiguration", "AwsvpcConfiguration", "SecurityGroups"]),
    ("AWS::ElasticLoadBalancingV2::LoadBalancer", &["SecurityGroups"]),
    ("AWS::Lambda::Function", &["VpcConfig", "SecurityGroupIds"]),
    ("AWS::RDS::DBCluster", &["VpcSecurityGroupIds"]),
    ("AWS::RDS::DBInstance", &["VPCSecurityGroups"]),
];

/// Nothing uses the default security group of a network.
///
/// Looked at are machines, functions, services, load balancers and databases that name it, rules that are added to it,
/// and instances that name no group at all, which get it too.
///
/// # Why it matters
///
/// In the default group everything talks to everything. What is put there by mistake reaches all that is there already.
///
/// # How to mend it
///
/// Give each part a group of its own:
///
/// ```
/// # use ias_aws::{Stack, StackProps, ec2};
/// # let app = ias_core::App::new();
/// # let stack = Stack::new(&app, "orders", StackProps::new());
/// # let vpc = ec2::Vpc::new(&stack, "Vpc", ec2::VpcProps::new());
/// ec2::SecurityGroup::new(&stack, "Orders", ec2::SecurityGroupProps::new(&vpc));
/// ```
///
/// # When an exception is right
///
/// For a resource that removes the rules of the default group.
///
/// # Sources
///
/// - [Default security groups](https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html)
/// - PCI DSS 4.0.1 1.3.1, HIPAA 164.312(e)(1), NIST 800-53 r5 AC-4 and SC-7, CIS AWS Foundations 5.0 5.5
#[policy(
    id = "ec2-no-default-group",
    severity = Medium,
    enforcement = Mandatory,
    types = &[
        "AWS::AutoScaling::LaunchConfiguration",
        "AWS::EC2::Instance",
        "AWS::EC2::LaunchTemplate",
        "AWS::EC2::SecurityGroupEgress",
        "AWS::EC2::SecurityGroupIngress",
        "AWS::ECS::Service",
        "AWS::ElasticLoadBalancingV2::LoadBalancer",
        "AWS::Lambda::Function",
        "AWS::RDS::DBCluster",
        "AWS::RDS::DBInstance",
    ]
)]
pub fn no_default_group(resource: &AnyResource<'_>, findings: &mut Findings) {
    let hint = "make a security group for it";
    let named = named_groups(resource);
    for group in named.iter().filter(|group| is_default(group)) {
        findings.add(group, "this is the default security group of the network").hint(hint);
    }
    let elsewhere = ["LaunchTemplate", "NetworkInterfaces"];
    let instance = resource.type_name() == "AWS::EC2::Instance";
    if instance && named.is_empty() && elsewhere.iter().all(|name| setting(resource, name).is_absent()) {
        findings.add(resource, "without a security group it gets the default one").hint(hint);
    }
}

fn named_groups<'a>(resource: &AnyResource<'a>) -> Vec<Field<'a, Json>> {
    if MACHINES.contains(&resource.type_name()) {
        return groups(resource);
    }
    let uses = USES.iter().find(|(name, _)| *name == resource.type_name());
    let Some((_, [first, rest @ ..])) = uses else { return Vec::new() };
    rest.iter().fold(resource.property::<Json>(first), |field, name| field.key(name)).items()
}

fn is_default(group: &Field<'_, Json>) -> bool {
    const ATTRIBUTE: &str = "DefaultSecurityGroup";
    match group.expression() {
        Some(Value::Expr(expr)) => {
            matches!(&**expr, Expr::Reference(one) if one.attribute.as_deref() == Some(ATTRIBUTE))
        }
        Some(Value::Map(raw)) => match raw.get("Fn::GetAtt") {
            Some(Value::List(parts)) => parts.get(1).and_then(Value::as_str) == Some(ATTRIBUTE),
            Some(Value::Text(text)) => text.ends_with(".DefaultSecurityGroup"),
            _ => false,
        },
        _ => group.texts().any(|name| name == "default"),
    }
}
