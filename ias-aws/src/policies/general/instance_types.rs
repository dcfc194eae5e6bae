//! Which machines may be started where.

use ias_core::Json;
use ias_core::policy::{AnyResource, Field, Findings, policy};

use crate::policies::Placed;
use crate::policies::ec2::machine::{MACHINES, setting};

/// The types of machines that may be started, by region.
///
/// ```
/// use ias_aws::policies::general::InstanceTypes;
///
/// let types = InstanceTypes::new().everywhere(["t4g", "m7g"]).in_region("eu-west-1", ["g6", "p5.48xlarge"]);
/// assert!(types.allow("g6.xlarge", Some("eu-west-1")));
/// assert!(!types.allow("g6.xlarge", Some("eu-central-1")));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InstanceTypes {
    /// The region, which is absent for all, and a type or family.
    allowed: Vec<(Option<String>, String)>,
}

impl InstanceTypes {
    /// No type.
    pub fn new() -> InstanceTypes {
        InstanceTypes::default()
    }

    /// Allows families such as `m7g`, and types such as `p5.48xlarge`, in every region.
    #[must_use]
    pub fn everywhere(mut self, types: impl IntoIterator<Item = impl Into<String>>) -> InstanceTypes {
        self.allowed.extend(types.into_iter().map(|one| (None, one.into())));
        self
    }

    /// Allows families and types in one region.
    #[must_use]
    pub fn in_region(
        mut self,
        region: &str,
        types: impl IntoIterator<Item = impl Into<String>>,
    ) -> InstanceTypes {
        self.allowed.extend(types.into_iter().map(|one| (Some(region.to_owned()), one.into())));
        self
    }

    /// Whether a type may be started in a region; if that is not known, whether it may be in every one.
    pub fn allow(&self, instance_type: &str, region: Option<&str>) -> bool {
        let family = instance_type.split_once('.').map_or(instance_type, |(family, _)| family);
        self.allowed.iter().any(|(place, one)| {
            (one == instance_type || one == family) && (place.is_none() || place.as_deref() == region)
        })
    }

    /// Whether some region allows a type.
    fn allow_somewhere(&self, instance_type: &str) -> bool {
        self.allowed.iter().any(|(place, _)| self.allow(instance_type, place.as_deref()))
    }
}

/// Machines are of allowed types.
///
/// A pack says which in which region: [`InstanceTypes`]. Looked at are instances, launch templates and configurations,
/// what groups of Auto Scaling start instead, nodes of EKS, and environments of Batch. Types that AWS chooses by
/// attributes cannot be told.
///
/// # Why it matters
///
/// One machine with eight GPUs costs more in a week than a small team's month. Types that are not bought in advance, or
/// that a region has few of, are noticed when they fail to start.
///
/// # How to mend it
///
/// Take a type of an allowed family:
///
/// ```
/// use ias_aws::ec2::CfnInstanceProps;
///
/// CfnInstanceProps::new().instance_type("m7g.large");
/// ```
///
/// # When an exception is right
///
/// For an experiment with an end.
///
/// # Sources
///
/// - [Instance types by region](https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-instance-regions.html)
#[policy(
    id = "aws-instance-types",
    severity = Medium,
    enforcement = Mandatory,
    types = &[
        "AWS::AutoScaling::AutoScalingGroup",
        "AWS::AutoScaling::LaunchConfiguration",
        "AWS::Batch::ComputeEnvironment",
        "AWS::EC2::Instance",
        "AWS::EC2::LaunchTemplate",
        "AWS::EKS::Nodegroup",
    ]
)]
pub fn instance_types(resource: &AnyResource<'_>, allowed: &InstanceTypes, findings: &mut Findings) {
    let region = resource.region();
    for field in types_of(resource) {
        for kind in field.cast::<String>().known() {
            if allowed.allow(&kind, region) {
                continue;
            }
            match region {
                None if allowed.allow_somewhere(&kind) => {
                    findings.untold(&field, "the stack leaves its region to deployment");
                }
                None => drop(findings.add(&field, format_args!("`{kind}` is no allowed type"))),
                Some(region) => {
                    findings.add(&field, format_args!("`{kind}` is no allowed type in `{region}`"));
                }
            }
        }
        if field.is_unknown() {
            findings.untold(&field, "the type is known at deployment only");
        }
    }
}

/// Where a resource names types of machines.
fn types_of<'a>(resource: &AnyResource<'a>) -> Vec<Field<'a, Json>> {
    let property = |name: &str| resource.property::<Json>(name);
    match resource.type_name() {
        "AWS::AutoScaling::AutoScalingGroup" => {
            let template = property("MixedInstancesPolicy").key("LaunchTemplate");
            template.key("Overrides").items().iter().map(|one| one.key("InstanceType")).collect()
        }
        "AWS::Batch::ComputeEnvironment" => property("ComputeResources").key("InstanceTypes").items(),
        "AWS::EKS::Nodegroup" => property("InstanceTypes").items(),
        name if MACHINES.contains(&name) => vec![setting(resource, "InstanceType")],
        _ => Vec::new(),
    }
}
