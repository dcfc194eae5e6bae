//! Protocols and ports of a rule.

use std::fmt;

use ias_core::{IntoVal, Object, Val};

/// A protocol and its ports.
///
/// ```
/// use ias_aws::ec2::Port;
///
/// assert_eq!(Port::tcp(443).to_string(), "443");
/// assert_eq!(Port::udp_range(8000, 8010).to_string(), "UDP 8000-8010");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Port {
    protocol: &'static str,
    from: Option<Val<i64>>,
    to: Option<Val<i64>>,
    /// What it is called in ids and descriptions; the same as in the AWS CDK.
    name: String,
}

impl Port {
    /// A TCP port.
    pub fn tcp(port: impl IntoVal<i64>) -> Port {
        Port::range("tcp", "", port.into_val(), None)
    }

    /// TCP ports from one to another.
    pub fn tcp_range(from: impl IntoVal<i64>, to: impl IntoVal<i64>) -> Port {
        Port::range("tcp", "", from.into_val(), Some(to.into_val()))
    }

    /// Every TCP port.
    pub fn all_tcp() -> Port {
        Port { name: "ALL PORTS".to_owned(), ..Port::tcp_range(0, 65_535) }
    }

    /// A UDP port.
    pub fn udp(port: impl IntoVal<i64>) -> Port {
        Port::range("udp", "UDP ", port.into_val(), None)
    }

    /// UDP ports from one to another.
    pub fn udp_range(from: impl IntoVal<i64>, to: impl IntoVal<i64>) -> Port {
        Port::range("udp", "UDP ", from.into_val(), Some(to.into_val()))
    }

    /// Every UDP port.
    pub fn all_udp() -> Port {
        Port { name: "UDP ALL PORTS".to_owned(), ..Port::udp_range(0, 65_535) }
    }

    /// Requests of `ping`.
    pub fn icmp_ping() -> Port {
        Port {
            protocol: "icmp",
            from: Some(Val::unchecked(8)),
            to: Some(Val::unchecked(-1)),
            name: "ICMP Type 8".to_owned(),
        }
    }

    /// Every protocol and port.
    pub fn all_traffic() -> Port {
        Port { protocol: "-1", from: None, to: None, name: "ALL TRAFFIC".to_owned() }
    }

    fn range(protocol: &'static str, prefix: &str, from: Val<i64>, to: Option<Val<i64>>) -> Port {
        let name = match (from.known(), to.as_ref().map(Val::known)) {
            (Some(from), None) => format!("{prefix}{from}"),
            (Some(from), Some(Some(to))) => format!("{prefix}{from}-{to}"),
            _ => format!("{prefix}{{IndirectPort}}"),
        };
        Port { protocol, to: Some(to.unwrap_or_else(|| from.clone())), from: Some(from), name }
    }

    /// Whether a rule may stand inside the security group's own definition, where a late port could close a circle.
    pub(super) fn can_inline(&self) -> bool {
        self.from.iter().chain(&self.to).all(|port| port.known().is_some())
    }

    pub(super) fn write(&self, rule: &mut Object) {
        rule.set("IpProtocol", self.protocol);
        if let Some(from) = &self.from {
            rule.set("FromPort", from);
        }
        if let Some(to) = &self.to {
            rule.set("ToPort", to);
        }
    }
}

impl fmt::Display for Port {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}
