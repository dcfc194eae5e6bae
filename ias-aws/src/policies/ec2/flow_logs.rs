//! Networks log who talks to whom.

use ias_core::policy::{Findings, Resource, policy};

use crate::ec2::{CfnFlowLog, CfnFlowLogProps, CfnVpc};

/// Networks have flow logs.
///
/// Looked at is whether a flow log of the same stack is for the network.
///
/// # Why it matters
///
/// After an intrusion, the first question is where it came from and where the data went. Only flow logs answer it.
///
/// # How to mend it
///
/// ```
/// # use ias_aws::{Stack, StackProps};
/// # let app = ias_core::App::new();
/// # let stack = Stack::new(&app, "network", StackProps::new());
/// use ias_aws::ec2;
///
/// let vpc = ec2::Vpc::new(&stack, "Vpc", ec2::VpcProps::new());
/// vpc.add_flow_log("Refused", ec2::FlowLogOptions::new().traffic_type(ec2::cfn_flow_log::TrafficType::Reject));
/// ```
///
/// # When an exception is right
///
/// For networks that last for a test only, and for those whose subnets have logs of their own.
///
/// # Sources
///
/// - [Logging IP traffic using VPC Flow Logs](https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html)
/// - PCI DSS 4.0.1 10.2.1, HIPAA 164.312(b), NIST 800-53 r5 AU-12 and SI-4, CIS AWS Foundations 5.0 3.7
#[policy(id = "ec2-flow-logs", severity = Medium, enforcement = Mandatory)]
pub fn flow_logs(vpc: &Resource<'_, CfnVpc>, findings: &mut Findings) {
    let logs = vpc.referrers::<CfnFlowLog>();
    let logged = logs.iter().any(|log| log.get(CfnFlowLogProps::resource_id).target() == Some(vpc.any()));
    if !logged {
        findings.add(vpc, "the network has no flow log").hint("add one: `vpc.add_flow_log(..)`");
    }
}
