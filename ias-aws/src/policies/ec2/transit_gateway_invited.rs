//! Networks join a transit gateway when somebody lets them.

use ias_core::policy::{Findings, Resource, policy};

use crate::ec2::{CfnTransitGateway, CfnTransitGatewayProps};

/// Transit gateways do not let in every network that asks.
///
/// # Why it matters
///
/// With `AutoAcceptSharedAttachments`, every account that the gateway is shared with connects networks to all others, and
/// nobody looks.
///
/// # How to mend it
///
/// ```
/// use ias_aws::ec2::CfnTransitGatewayProps;
///
/// CfnTransitGatewayProps::new().auto_accept_shared_attachments("disable");
/// ```
///
/// # When an exception is right
///
/// For an organisation whose pipeline alone makes attachments.
///
/// # Sources
///
/// - [Security Hub control EC2.23](https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-23)
/// - PCI DSS 4.0.1 1.4.2, HIPAA 164.312(e)(1), NIST 800-53 r5 AC-4
#[policy(id = "ec2-transit-gateway-invited", severity = High, enforcement = Mandatory)]
pub fn transit_gateway_invited(gateway: &Resource<'_, CfnTransitGateway>, findings: &mut Findings) {
    let accepts = gateway.get(CfnTransitGatewayProps::auto_accept_shared_attachments);
    let message = "every network of an account that it is shared with joins";
    findings
        .expect(&accepts, |accepts| accepts.as_deref() != Some("enable"), message)
        .hint("set `AutoAcceptSharedAttachments` to `disable`");
}
