//! Subnets give out no addresses on the internet.

use ias_core::policy::{Findings, Resource, policy};

use crate::ec2::{CfnSubnet, CfnSubnetProps};

/// Subnets give machines no public address by themselves.
///
/// # Why it matters
///
/// Whatever is started in such a subnet is on the internet, whether somebody wanted that or not.
///
/// # How to mend it
///
/// ```
/// # let vpc = ias_core::known::<ias_aws::kinds::VpcId>("vpc-0123456789abcdef0");
/// use ias_aws::ec2::CfnSubnetProps;
///
/// CfnSubnetProps::new(vpc).cidr_block("10.0.0.0/24").map_public_ip_on_launch(false);
/// ```
///
/// Load balancers and NAT gateways in a public subnet do not need it.
///
/// # When an exception is right
///
/// For the public subnets of a network in which gateways are machines of one's own.
///
/// # Sources
///
/// - [Modify the IP addressing attributes of your subnet](https://docs.aws.amazon.com/vpc/latest/userguide/subnet-public-ip.html)
/// - PCI DSS 4.0.1 1.4.4, HIPAA 164.312(e)(1), NIST 800-53 r5 AC-4 and SC-7
#[policy(id = "ec2-subnet-no-public-address", severity = Medium, enforcement = Advisory)]
pub fn subnet_no_public_address(subnet: &Resource<'_, CfnSubnet>, findings: &mut Findings) {
    let public = subnet.get(CfnSubnetProps::map_public_ip_on_launch);
    findings
        .expect(&public, |on| on != Some(true), "what starts in the subnet gets a public address")
        .hint("leave `MapPublicIpOnLaunch` out");
}
