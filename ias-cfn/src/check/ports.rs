//! Ports and ranges of them, and the protocols that have them.
//!
//! Source: [security group rules](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html).

use ias_core::{Diagnostic, Object, Value};

use super::at::{At, Problems};
use super::known::number;
use crate::codes;

const HIGHEST: i64 = 65_535;

/// Checks a rule of a security group.
pub(super) fn rule(rule: &Object, at: &At<'_>, to: &mut Problems<'_>) {
    let protocol = match rule.get("IpProtocol") {
        Some(Value::Text(protocol)) => protocol.to_lowercase(),
        Some(Value::Int(protocol)) => protocol.to_string(),
        _ => return,
    };
    match &*protocol {
        "tcp" | "6" | "udp" | "17" => ports(rule, &protocol, at, to),
        "-1" | "all" | "icmp" | "icmpv6" => {}
        other if other.parse::<u8>().is_ok() => {}
        other => {
            let problem = Diagnostic::error(&codes::PORTS_INVALID, format!("`{other}` is no protocol"));
            let hint =
                "protocols are `tcp`, `udp`, `icmp`, `icmpv6`, `-1` for all, or a number from 0 to 255";
            to.add(&at.key(rule, "IpProtocol"), problem.hint(hint));
        }
    }
}

fn ports(rule: &Object, protocol: &str, at: &At<'_>, to: &mut Problems<'_>) {
    for name in ["FromPort", "ToPort"] {
        match rule.get(name) {
            None if !super::known::open(rule) => {
                let message = format!("a rule for `{protocol}` needs a `{name}`");
                let problem = Diagnostic::error(&codes::PORTS_INVALID, message);
                to.add(
                    at,
                    problem.hint("a single port is both `FromPort` and `ToPort`; all of them are 0 to 65535"),
                );
                return;
            }
            Some(value) => {
                // -1 is taken for all ports, though only ICMP documents it.
                if let Some(port) = number(value).filter(|port| !(-1..=HIGHEST).contains(port)) {
                    let problem = Diagnostic::error(&codes::PORTS_INVALID, format!("{port} is no port"));
                    to.add(&at.key(rule, name), problem.hint("ports go from 0 to 65535"));
                    return;
                }
            }
            None => {}
        }
    }
    range(rule, ["FromPort", "ToPort"], at, to);
}

/// Checks that a range does not end before it begins.
pub(super) fn range(map: &Object, [first, last]: [&str; 2], at: &At<'_>, to: &mut Problems<'_>) {
    if let (Some(from), Some(until)) = (map.get(first).and_then(number), map.get(last).and_then(number))
        && from > until
        && until >= 0
    {
        let message = format!("`{first}` {from} lies behind `{last}` {until}");
        let problem = Diagnostic::error(&codes::PORTS_INVALID, message);
        to.add(&at.key(map, last), problem.hint("swap the two"));
    }
}
