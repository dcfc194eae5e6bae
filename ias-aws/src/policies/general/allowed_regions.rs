//! Where resources may be.

use ias_core::policy::{AnyResource, Findings, policy};

use crate::policies::Placed;

/// The regions that resources may be in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowedRegions {
    regions: Vec<String>,
}

impl AllowedRegions {
    /// These regions, such as `eu-west-1`.
    pub fn new(regions: impl IntoIterator<Item = impl Into<String>>) -> AllowedRegions {
        AllowedRegions { regions: regions.into_iter().map(Into::into).collect() }
    }

    /// Whether resources may be in this one.
    pub fn allow(&self, region: &str) -> bool {
        self.regions.iter().any(|one| one == region)
    }

    /// Their names, for hints.
    pub(crate) fn list(&self) -> String {
        self.regions.join(", ")
    }
}

/// Resources are in allowed regions.
///
/// A pack says which: [`AllowedRegions`], which hold for [replicas, backups and exports](crate::policies::residency)
/// too. Of a stack that leaves its region to deployment it cannot be told.
///
/// # Why it matters
///
/// Where data lie decides whose law they are under; and what runs in a region that nobody watches is noticed late.
///
/// # How to mend it
///
/// ```
/// use ias_aws::{Environment, StackProps};
///
/// StackProps::new().environment(Environment::in_region("eu-west-1"));
/// ```
///
/// # When an exception is right
///
/// For what exists in one region only, such as certificates for CloudFront in `us-east-1`.
///
/// # Sources
///
/// - [Regions and zones](https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html)
/// - GDPR chapter V, NIST 800-53 r5 SA-9(5)
#[policy(id = "aws-allowed-regions", severity = High, enforcement = Mandatory)]
pub fn allowed_regions(resource: &AnyResource<'_>, allowed: &AllowedRegions, findings: &mut Findings) {
    match resource.region() {
        Some(region) if allowed.allow(region) => {}
        Some(region) => {
            let hint = format!("put the stack into one of {}", allowed.list());
            findings.add(resource, format_args!("`{region}` is no allowed region")).hint(hint);
        }
        None => findings.untold(resource, "the stack leaves its region to deployment"),
    }
}
