//! Known references of the wrong kind: the ARN of a bucket where that of a role is wanted, a security group for a subnet.
//!
//! The typed API refuses most of them by type. Here are those that came in raw, or as a text that the types cannot tell.

use ias_core::{Diagnostic, Object, Value};

use super::at::{At, Problems};
use super::known::forms;
use crate::arn;
use crate::facts::{self, Kind, KindOf, Schema, Shape, Struct, Type};

/// How identifiers of EC2 begin, by type.
///
/// Source: [resource ids](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html).
const EC2: [(&str, &str); 24] = [
    ("AWS::EC2::CarrierGateway", "cagw"),
    ("AWS::EC2::CustomerGateway", "cgw"),
    ("AWS::EC2::DHCPOptions", "dopt"),
    ("AWS::EC2::EIP", "eipalloc"),
    ("AWS::EC2::EgressOnlyInternetGateway", "eigw"),
    ("AWS::EC2::FlowLog", "fl"),
    ("AWS::EC2::Instance", "i"),
    ("AWS::EC2::InternetGateway", "igw"),
    ("AWS::EC2::LaunchTemplate", "lt"),
    ("AWS::EC2::NatGateway", "nat"),
    ("AWS::EC2::NetworkAcl", "acl"),
    ("AWS::EC2::NetworkInterface", "eni"),
    ("AWS::EC2::PrefixList", "pl"),
    ("AWS::EC2::RouteTable", "rtb"),
    ("AWS::EC2::SecurityGroup", "sg"),
    ("AWS::EC2::Subnet", "subnet"),
    ("AWS::EC2::TransitGateway", "tgw"),
    ("AWS::EC2::TransitGatewayRouteTable", "tgw-rtb"),
    ("AWS::EC2::VPC", "vpc"),
    ("AWS::EC2::VPCEndpoint", "vpce"),
    ("AWS::EC2::VPCPeeringConnection", "pcx"),
    ("AWS::EC2::VPNConnection", "vpn"),
    ("AWS::EC2::VPNGateway", "vgw"),
    ("AWS::EC2::Volume", "vol"),
];

/// Whether a text says by itself what it refers to, so that it is worth looking at where it stands.
pub(super) fn tells(text: &str) -> bool {
    text.starts_with("arn:") || ec2_type(text).is_some()
}

/// The type that an identifier of EC2 names.
fn ec2_type(text: &str) -> Option<&'static str> {
    let (prefix, id) = text.rsplit_once('-')?;
    let hexadecimal = id.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if !matches!(id.len(), 8 | 17) || !hexadecimal {
        return None;
    }
    EC2.iter().find(|(_, of)| *of == prefix).map(|(type_name, _)| *type_name)
}

/// Checks the texts of a resource.
pub(super) fn check(properties: &Object, of: &Type, to: &mut Problems<'_>) {
    structure(properties, of.properties.get(), &At::START, to);
}

fn structure(map: &Object, of: &Struct, at: &At<'_>, to: &mut Problems<'_>) {
    for (key, value) in map {
        if let Some(property) = of.property(key) {
            self::value(value, property.schema.get(), &at.key(map, key), to);
        }
    }
}

fn value(value: &Value, of: &Schema, at: &At<'_>, to: &mut Problems<'_>) {
    forms(value, &mut |value| match (value, &of.shape) {
        (Value::Text(text), _) => {
            if let Some(kind) = of.limits.kind.and_then(facts::kind)
                && let Err(expected) = fits(text, &kind.of)
            {
                let problem = Diagnostic::error(
                    &ias_core::diagnostic::codes::WRONG_KIND,
                    format!("`{text}` is no `{}`", kind.name),
                );
                to.add(at, problem.hint(expected).disputable());
            }
        }
        (Value::List(list), Shape::List(of)) => {
            for (index, item) in list.iter().enumerate() {
                self::value(item, of.get(), &at.index(index), to);
            }
        }
        (Value::Map(map), Shape::Map(of)) => {
            map.iter().for_each(|(key, value)| self::value(value, of.get(), &at.key(map, key), to));
        }
        (Value::Map(map), Shape::Struct(of)) => structure(map, of.get(), at, to),
        (Value::Map(map), Shape::Union(of)) => {
            let alternatives = &of.get().alternatives;
            for one in alternatives {
                if let Some(property) = one.property
                    && let Some(inner) = map.get(property)
                {
                    self::value(inner, one.schema.get(), &at.key(map, property), to);
                }
            }
            let mut fitting = alternatives.iter().filter_map(|one| match &one.schema.get().shape {
                Shape::Struct(of) if one.property.is_none() => Some(of.get()),
                _ => None,
            });
            let has_all = |of: &&Struct| map.iter().all(|(key, _)| of.property(key).is_some());
            // Which one is meant is known where only one has all the keys.
            if let (Some(only), None) = (fitting.find(has_all), fitting.find(has_all)) {
                structure(map, only, at, to);
            }
        }
        _ => {}
    });
}

/// Whether a text can be of a kind; of what does not say what it refers to, it can.
fn fits(text: &str, kind: &KindOf) -> Result<(), String> {
    if let Some(type_name) = ec2_type(text) {
        let mut wanted = Vec::new();
        let all_local = members(kind, &mut |of| match of {
            KindOf::Local { type_name } => {
                EC2.iter().find(|(name, _)| name == type_name).map(|one| wanted.push(*one))
            }
            _ => None,
        });
        if !all_local || wanted.iter().any(|(name, _)| *name == type_name) {
            return Ok(());
        }
        let forms: Vec<String> =
            wanted.iter().map(|(_, prefix)| format!("`{prefix}-0123456789abcdef0`")).collect();
        return Err(format!("it is an `{type_name}`; expected an identifier such as {}", forms.join(" or ")));
    }
    if !text.starts_with("arn:") {
        return Ok(());
    }
    let mut expected = Vec::new();
    let all_global = members(kind, &mut |of| match of {
        KindOf::Global { service, prefix, .. } => {
            arn::check(text, service, prefix).err().map(|reason| expected.push(reason))
        }
        // Names often may be given as ARNs too.
        _ => None,
    });
    expected.dedup();
    if all_global { Err(expected.join(", or ")) } else { Ok(()) }
}

/// Whether `visit` gives something for every member of a kind.
fn members(kind: &KindOf, visit: &mut dyn FnMut(&KindOf) -> Option<()>) -> bool {
    match kind {
        KindOf::Any(names) => names.iter().all(|name| {
            let of = facts::kind(name).map(|Kind { of, .. }| of);
            of.is_some_and(|of| members(of, visit))
        }),
        one => visit(one).is_some(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(kind: &str, text: &str, expect: Result<(), &str>) {
        let kind = facts::kind(kind).expect(kind);
        assert_eq!(fits(text, &kind.of), expect.map_err(str::to_owned), "{text}");
    }

    #[test]
    fn texts_that_say_what_they_are_fit_or_not() {
        check("RoleArn", "arn:aws:iam::123456789012:role/worker", Ok(()));
        check("RoleArn", "worker", Ok(()));
        let role = "expected an ARN of the form `arn:partition:iam:region:account:role/..`";
        check("RoleArn", "arn:aws:s3:::data", Err(role));
        check("RoleArn", "arn:aws:iam::123456789012:user/anna", Err(role));
        check("SubnetId", "subnet-0123456789abcdef0", Ok(()));
        check("SubnetId", "subnet-1", Ok(()));
        check(
            "SubnetId",
            "sg-0123456789abcdef0",
            Err(
                "it is an `AWS::EC2::SecurityGroup`; expected an identifier such as `subnet-0123456789abcdef0`",
            ),
        );
        check("FunctionReference", "arn:aws:lambda:eu-west-1:123456789012:function:orders", Ok(()));
    }

    #[test]
    fn identifiers_of_ec2_are_of_known_types() {
        for (type_name, _) in EC2 {
            assert!(facts::find(type_name).is_some(), "{type_name} is gone");
        }
        assert!(tells("vpc-12345678") && tells("tgw-rtb-0123456789abcdef0"));
        assert!(!tells("orders-12345678") && !tells("sg-orders") && !tells("i-1234567g"));
    }
}
