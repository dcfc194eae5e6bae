//! Nobody reaches the doors of administrators from everywhere.

use ias_core::Json;
use ias_core::policy::{AnyResource, Field, Findings, Form, policy};

/// SSH and RDP.
const PORTS: [i64; 2] = [22, 3389];

/// Security groups keep the ports of administrators shut to the world.
///
/// Looked at are rules that let `0.0.0.0/0` or `::/0` in on port 22 or 3389, or on all ports; in a security group and beside
/// it.
///
/// # Why it matters
///
/// Open ports of SSH and RDP are tried with lists of passwords from the first minute on.
///
/// # How to mend it
///
/// Take the rule away and use Session Manager, which needs no open port; or name the network that may come in:
///
/// ```
/// use ias_aws::ec2::cfn_security_group::Ingress;
///
/// Ingress::new("tcp").from_port(22).to_port(22).cidr_ip("198.51.100.0/24");
/// ```
///
/// # When an exception is right
///
/// For a bastion whose clients have no fixed address, with keys only.
///
/// # Sources
///
/// - [Security group rules](https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html)
/// - PCI DSS 4.0 1.3.1, HIPAA 164.312(e)(1), NIST 800-53 r5 AC-4 and CM-7, CIS AWS Foundations 3.0 5.2 and 5.3
#[policy(
    id = "ec2-no-open-admin-ports",
    severity = High,
    enforcement = Mandatory,
    types = &["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
)]
pub fn no_open_admin_ports(resource: &AnyResource<'_>, findings: &mut Findings) {
    if resource.type_name() == "AWS::EC2::SecurityGroupIngress" {
        let property = |name: &str| resource.property::<Json>(name);
        return rule(&property, findings);
    }
    for ingress in resource.property::<Json>("SecurityGroupIngress").items() {
        let property = |name: &str| ingress.key(name);
        rule(&property, findings);
    }
}

/// One rule, whose properties `of` reads.
fn rule<'a>(of: &dyn Fn(&str) -> Field<'a, Json>, findings: &mut Findings) {
    let sources = [("CidrIp", "0.0.0.0/0"), ("CidrIpv6", "::/0")];
    let Some(open) =
        sources.iter().map(|(name, all)| (of(name), *all)).find(|(at, all)| at.as_str() == Some(*all))
    else {
        return;
    };
    let number = |name: &str| of(name).forms().find_map(number);
    let all = matches!(of("IpProtocol").as_str(), Some("-1"));
    let (from, to) = (number("FromPort"), number("ToPort"));
    let port = PORTS.into_iter().find(|port| match (from, to) {
        _ if all => true,
        (Some(from), to) => (from..=to.unwrap_or(from)).contains(port) || from == -1,
        _ => false,
    });
    if let Some(port) = port {
        let (at, all) = open;
        findings
            .add(&at, format_args!("port {port} is open to {all}"))
            .hint("use Session Manager, or name the network that may come in");
    }
}

fn number(form: Form<'_>) -> Option<i64> {
    let Form::Known(value) = form else { return None };
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}
