//! What security groups let in from everywhere.

use std::ops::RangeInclusive;

use ias_core::Json;
use ias_core::policy::{AnyResource, Field, Form, Resource};

use crate::ec2::{CfnSecurityGroup, CfnSecurityGroupIngress, CfnSecurityGroupIngressProps};

/// The types that say what a security group lets in.
pub(super) const INGRESS: &[&str] = &["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"];

/// SSH and RDP.
pub(super) const ADMIN_PORTS: [i64; 2] = [22, 3389];

/// A rule that lets everybody in on some ports.
pub(super) struct Open<'a> {
    /// Where it says everybody.
    pub(super) at: Field<'a, Json>,
    /// `0.0.0.0/0` or `::/0`.
    pub(super) source: &'static str,
    /// The ports of TCP or UDP.
    pub(super) ports: RangeInclusive<i64>,
}

/// The rules of a security group, or the one that stands beside it, which let everybody in.
///
/// What only deployment knows counts as closed, and ICMP, which has no ports, is left out.
pub(super) fn open_rules<'a>(resource: &AnyResource<'a>) -> Vec<Open<'a>> {
    if resource.type_name() == "AWS::EC2::SecurityGroupIngress" {
        return open(&|name| resource.property(name)).into_iter().collect();
    }
    let rules = resource.property::<Json>("SecurityGroupIngress").items();
    rules.iter().filter_map(|rule| open(&|name| rule.key(name))).collect()
}

/// Whether a group lets everybody in, by itself or by a rule beside it.
pub(super) fn is_open(group: &AnyResource<'_>) -> bool {
    let Some(group) = group.typed::<CfnSecurityGroup>() else { return false };
    let beside = group.referrers::<CfnSecurityGroupIngress>();
    let of_it = |rule: &&Resource<'_, CfnSecurityGroupIngress>| {
        rule.get(CfnSecurityGroupIngressProps::group_id).target() == Some(group.any())
    };
    let mut rules = beside.iter().filter(of_it).map(Resource::any);
    !open_rules(&group.any()).is_empty() || rules.any(|rule| !open_rules(&rule).is_empty())
}

/// One rule, whose properties `of` reads.
fn open<'a>(of: &dyn Fn(&str) -> Field<'a, Json>) -> Option<Open<'a>> {
    let sources = [("CidrIp", "0.0.0.0/0"), ("CidrIpv6", "::/0")].into_iter();
    let mut sources = sources.map(|(name, all)| (of(name), all));
    let (at, source) = sources.find(|(at, all)| at.texts().any(|text| text == *all))?;
    Some(Open { at, source, ports: ports(of)? })
}

fn ports<'a>(of: &dyn Fn(&str) -> Field<'a, Json>) -> Option<RangeInclusive<i64>> {
    let protocol = of("IpProtocol");
    let port = |name: &str| of(name).forms().find_map(number);
    let may_be = |names: &[&str]| {
        protocol.texts().any(|text| names.iter().any(|name| name.eq_ignore_ascii_case(text)))
    };
    if may_be(&["-1"]) {
        return Some(0..=65535);
    }
    if protocol.as_str().is_some() && !may_be(&["tcp", "udp", "6", "17"]) {
        return None;
    }
    match (port("FromPort")?, port("ToPort")) {
        (-1, _) => Some(0..=65535),
        (from, to) => Some(from..=to.unwrap_or(from)),
    }
}

/// A number, also one that is written as text.
pub(super) fn number(form: Form<'_>) -> Option<i64> {
    let Form::Known(value) = form else { return None };
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}
