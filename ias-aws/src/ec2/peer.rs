//! The other side of a rule.

use ias_core::{IntoVal, Invalid, Is, Object, Val};

use super::cidr::Ipv4Block;
use super::{Connectable, Connections, SecurityGroup};
use crate::{cfn, codes, kinds};

/// The other side of a rule: a range of addresses, a prefix list, or a security group.
///
/// ```
/// use ias_aws::ec2::Peer;
///
/// let office = Peer::ipv4("203.0.113.0/24");
/// let everyone = Peer::any_ipv4();
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Peer(Side);

#[derive(Clone, Debug, PartialEq)]
enum Side {
    Ipv4(Val<String>),
    Ipv6(Val<String>),
    PrefixList(Val<Is<kinds::PrefixListId>>),
    /// With its path, if it stands in the tree.
    Group(Val<Is<kinds::SecurityGroupId>>, Option<String>),
}

impl Peer {
    /// A range of IPv4 addresses, such as `10.0.0.0/8`; known text that is none is reported.
    #[track_caller]
    pub fn ipv4(cidr: impl IntoVal<String>) -> Peer {
        let cidr = cidr.into_val();
        match cidr.known() {
            Some(known) if Ipv4Block::parse(&known).is_none() => {
                let hint =
                    "write the first address and a prefix, as in `10.0.0.0/8`, or `203.0.113.7/32` for one";
                let message = format!("`{known}` is no range of IPv4 addresses");
                Peer(Side::Ipv4(Invalid::new(&codes::CIDR_INVALID, message).hint(hint).val()))
            }
            _ => Peer(Side::Ipv4(cidr)),
        }
    }

    /// Every IPv4 address.
    pub fn any_ipv4() -> Peer {
        Peer(Side::Ipv4(Val::unchecked("0.0.0.0/0")))
    }

    /// A range of IPv6 addresses, such as `2001:db8::/32`; known text that is none is reported.
    #[track_caller]
    pub fn ipv6(cidr: impl IntoVal<String>) -> Peer {
        let cidr = cidr.into_val();
        let is_range = |text: &str| {
            let parts = text.split_once('/');
            parts.is_some_and(|(address, prefix)| {
                address.parse::<std::net::Ipv6Addr>().is_ok()
                    && prefix.parse::<u8>().is_ok_and(|bits| bits <= 128)
            })
        };
        match cidr.known() {
            Some(known) if !is_range(&known) => {
                let message = format!("`{known}` is no range of IPv6 addresses");
                let hint = "write an address and a prefix, as in `2001:db8::/32`";
                Peer(Side::Ipv6(Invalid::new(&codes::CIDR_INVALID, message).hint(hint).val()))
            }
            _ => Peer(Side::Ipv6(cidr)),
        }
    }

    /// Every IPv6 address.
    pub fn any_ipv6() -> Peer {
        Peer(Side::Ipv6(Val::unchecked("::/0")))
    }

    /// The ranges of a prefix list.
    pub fn prefix_list(id: impl IntoVal<Is<kinds::PrefixListId>>) -> Peer {
        Peer(Side::PrefixList(id.into_val()))
    }

    /// A security group that does not stand in the tree.
    pub fn security_group_id(id: impl IntoVal<Is<kinds::SecurityGroupId>>) -> Peer {
        Peer(Side::Group(id.into_val(), None))
    }

    pub(super) fn group(group: &SecurityGroup) -> Peer {
        use ias_core::Construct as _;
        Peer(Side::Group(group.security_group_id(), Some(group.node().path())))
    }

    /// Whether a rule may stand inside the security group's own definition.
    pub(super) fn can_inline(&self) -> bool {
        !matches!(self.0, Side::Group(..))
    }

    pub(super) fn is_ipv6(&self) -> bool {
        matches!(self.0, Side::Ipv6(_))
    }

    /// What tells it apart in ids and descriptions; the same as in the AWS CDK.
    pub(super) fn unique_id(&self) -> String {
        let known = match &self.0 {
            Side::Ipv4(cidr) | Side::Ipv6(cidr) => cidr.known(),
            Side::PrefixList(id) => id.known(),
            Side::Group(_, Some(path)) => cfn::logical_id(path),
            Side::Group(id, None) => id.known(),
        };
        known.unwrap_or_else(|| "{IndirectPeer}".to_owned())
    }

    /// Writes it into a rule for traffic that comes from it.
    pub(super) fn write_source(&self, rule: &mut Object) {
        self.write(rule, "SourcePrefixListId", "SourceSecurityGroupId");
    }

    /// Writes it into a rule for traffic that goes to it.
    pub(super) fn write_destination(&self, rule: &mut Object) {
        self.write(rule, "DestinationPrefixListId", "DestinationSecurityGroupId");
    }

    fn write(&self, rule: &mut Object, prefix_list: &'static str, group: &'static str) {
        match &self.0 {
            Side::Ipv4(cidr) => rule.set("CidrIp", cidr),
            Side::Ipv6(cidr) => rule.set("CidrIpv6", cidr),
            Side::PrefixList(id) => rule.set(prefix_list, id),
            Side::Group(id, _) => rule.set(group, id),
        };
    }
}

/// Ranges of addresses can be let in and out like constructs, but get no rules of their own.
impl Connectable for Peer {
    fn connections(&self) -> Connections {
        Connections::of_peer(self.clone())
    }
}
