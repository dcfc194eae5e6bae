//! Tasks have no public address.

use ias_core::Json;
use ias_core::policy::{AnyResource, Findings, policy};

/// Services give their tasks no public address.
///
/// # Why it matters
///
/// A task with a public address is reached around the load balancer, its certificate and its firewall.
///
/// # How to mend it
///
/// ```
/// use ias_aws::ecs::cfn_service::{AwsVpcConfiguration, AwsVpcConfigurationAssignPublicIp};
///
/// AwsVpcConfiguration::new().assign_public_ip(AwsVpcConfigurationAssignPublicIp::Disabled);
/// ```
///
/// Tasks in private subnets reach the internet through a NAT gateway, and AWS through endpoints of the VPC.
///
/// # When an exception is right
///
/// For VPCs without private subnets, with a security group that lets nothing in.
///
/// # Sources
///
/// - [Fargate task networking](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html)
/// - [Controls for ECS: ECS.2](https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html)
/// - PCI DSS 4.0.1 1.4.4, HIPAA 164.312(a)(1), NIST 800-53 r5 AC-4 and SC-7
#[policy(
    id = "ecs-no-public-address",
    severity = High,
    enforcement = Mandatory,
    types = &["AWS::ECS::Service", "AWS::ECS::TaskSet"]
)]
pub fn no_public_address(service: &AnyResource<'_>, findings: &mut Findings) {
    let network = service.property::<Json>("NetworkConfiguration");
    // The two types write it in two ways.
    for name in ["AwsvpcConfiguration", "AwsVpcConfiguration"] {
        let public = network.key(name).key("AssignPublicIp").cast::<String>();
        findings
            .expect(&public, |public| public.as_deref() != Some("ENABLED"), "tasks have a public address")
            .hint("set `AssignPublicIp` to `DISABLED`, and put the tasks into private subnets");
    }
}
