//! Who comes in through the VPN is logged.

use ias_core::key;
use ias_core::policy::{Findings, Resource, policy};

use crate::ec2::cfn_client_vpn_endpoint::ConnectionLogOptions;
use crate::ec2::{CfnClientVpnEndpoint, CfnClientVpnEndpointProps};

/// Client VPN endpoints log who connects.
///
/// # Why it matters
///
/// A stolen laptop or certificate shows in these logs only.
///
/// # How to mend it
///
/// ```
/// use ias_aws::ec2::cfn_client_vpn_endpoint::ConnectionLogOptions;
///
/// ConnectionLogOptions::new(true).cloudwatch_log_group("vpn");
/// ```
///
/// # When an exception is right
///
/// For endpoints that last for a test only.
///
/// # Sources
///
/// - [Security Hub control EC2.51](https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-51)
/// - PCI DSS 4.0.1 10.2.1, HIPAA 164.312(b), NIST 800-53 r5 AU-2 and AU-12
#[policy(id = "ec2-client-vpn-logs", severity = Low, enforcement = Mandatory)]
pub fn client_vpn_logs(endpoint: &Resource<'_, CfnClientVpnEndpoint>, findings: &mut Findings) {
    let logs = key(CfnClientVpnEndpointProps::connection_log_options).then(ConnectionLogOptions::enabled);
    findings
        .expect(&endpoint.get(logs), |on| on == Some(true), "nobody sees who connects")
        .hint("set `Enabled` of `ConnectionLogOptions` to true");
}
