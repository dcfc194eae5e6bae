//! Machines have no address on the internet.

use ias_core::policy::{AnyResource, Findings, policy};

use super::machine::{MACHINES, setting};

/// Machines have no public address.
///
/// Looked at are instances, launch templates and launch configurations that ask for one, by themselves or for a network
/// interface. Otherwise the subnet decides, which has a [rule of its own](super::SUBNET_NO_PUBLIC_ADDRESS).
///
/// # Why it matters
///
/// Between the internet and a machine with a public address there is nothing but one security group.
///
/// # How to mend it
///
/// ```
/// use ias_aws::ec2::cfn_instance::NetworkInterface;
///
/// NetworkInterface::new("0").associate_public_ip_address(false);
/// ```
///
/// # When an exception is right
///
/// For machines that are a gateway or a proxy.
///
/// # Sources
///
/// - [Amazon EC2 instance IP addressing](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html)
/// - PCI DSS 4.0.1 1.4.4, HIPAA 164.312(e)(1), NIST 800-53 r5 AC-4 and SC-7
#[policy(id = "ec2-no-public-address", severity = Medium, enforcement = Advisory, types = MACHINES)]
pub fn no_public_address(machine: &AnyResource<'_>, findings: &mut Findings) {
    let interfaces = setting(machine, "NetworkInterfaces").items();
    let asked = interfaces.iter().map(|interface| interface.key("AssociatePublicIpAddress"));
    for public in std::iter::once(setting(machine, "AssociatePublicIpAddress")).chain(asked) {
        findings
            .expect(&public.cast::<bool>(), |on| on != Some(true), "the machine gets a public address")
            .hint("leave `AssociatePublicIpAddress` out, and put a load balancer before the machine");
    }
}
