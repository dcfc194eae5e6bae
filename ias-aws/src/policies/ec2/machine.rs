//! What starts machines, and with which settings.

use ias_core::Json;
use ias_core::policy::{AnyResource, Field};

/// The types that start machines.
pub(crate) const MACHINES: &[&str] =
    &["AWS::AutoScaling::LaunchConfiguration", "AWS::EC2::Instance", "AWS::EC2::LaunchTemplate"];

/// A setting of a machine, which a launch template has one level deeper.
pub(crate) fn setting<'a>(machine: &AnyResource<'a>, name: &str) -> Field<'a, Json> {
    match machine.type_name() {
        "AWS::EC2::LaunchTemplate" => machine.property::<Json>("LaunchTemplateData").key(name),
        _ => machine.property(name),
    }
}

/// The security groups of a machine and of its network interfaces.
pub(super) fn groups<'a>(machine: &AnyResource<'a>) -> Vec<Field<'a, Json>> {
    let mut groups = setting(machine, "SecurityGroupIds").items();
    groups.extend(setting(machine, "SecurityGroups").items());
    for interface in setting(machine, "NetworkInterfaces").items() {
        groups.extend(interface.key("GroupSet").items());
        groups.extend(interface.key("Groups").items());
    }
    groups
}

/// Whether a machine has an accelerator, as far as its type is known: families such as `p5`, `g6`, `trn2`, `inf2`.
///
/// Source: [accelerated computing](https://docs.aws.amazon.com/ec2/latest/instancetypes/ac.html).
pub(super) fn is_accelerated(machine: &AnyResource<'_>) -> bool {
    let kind = setting(machine, "InstanceType");
    let letters = |kind: &str| {
        let end = kind.find(|sign: char| !sign.is_ascii_lowercase()).unwrap_or(kind.len());
        ["dl", "f", "g", "gr", "inf", "p", "trn", "vt"].contains(&&kind[..end])
    };
    kind.texts().any(letters)
}
