use ias_aws::cfn::CfnType as _;
use ias_aws::ec2::cfn_security_group::Ingress;
use ias_aws::ec2::{
    CfnSecurityGroup, CfnSecurityGroupIngress, CfnSecurityGroupIngressProps, CfnSecurityGroupProps,
    CfnVolume, CfnVolumeProps,
};
use ias_aws::policies::ec2::{NO_OPEN_ADMIN_PORTS, VOLUME_ENCRYPTED};

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            &NO_OPEN_ADMIN_PORTS,
            |stack| {
                let web = Ingress::new("tcp").cidr_ip("0.0.0.0/0").from_port(443).to_port(443);
                let office = Ingress::new("tcp").cidr_ip("198.51.100.0/24").from_port(22).to_port(22);
                group(stack, "G", [web, office]);
            },
            |stack| {
                let all = Ingress::new("tcp").cidr_ip("0.0.0.0/0"); // finding
                group(stack, "G", [all.from_port(0).to_port(1024)]);
            },
            |stack| {
                let props = CfnSecurityGroupIngressProps::new("-1").cidr_ipv6("2001:db8::/32");
                CfnSecurityGroupIngress::new(stack, "I", props.group_name("default"))
                    .add_override("/Properties/CidrIpv6", "::/0"); // finding
            },
        ),
        Case::new(
            &VOLUME_ENCRYPTED,
            |stack| drop(CfnVolume::new(stack, "V", volume().encrypted(true))),
            |stack| drop(CfnVolume::new(stack, "V", volume())), // finding
            |stack| {
                CfnVolume::new(stack, "V", volume().encrypted(true))
                    .add_deletion_override("/Properties/Encrypted"); // finding
            },
        ),
    ]
}

fn volume() -> CfnVolumeProps {
    CfnVolumeProps::new().availability_zone("eu-west-1a").size(20)
}

#[track_caller]
fn group<const N: usize>(stack: &ias_aws::Stack, id: &str, rules: [Ingress; N]) {
    CfnSecurityGroup::new(stack, id, CfnSecurityGroupProps::new("for a test").security_group_ingress(rules));
}
