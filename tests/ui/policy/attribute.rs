use ias_core::policy::{AnyResource, Findings, policy};

/// Lakes have an owner.
#[policy(id = "Lake", severity = Hihg, enforcement = Mandatory, kind = "x")]
pub fn lake_owner(_lake: &AnyResource<'_>, _findings: &mut Findings) {}

/// Lakes are covered.
#[policy(severity = High)]
pub fn lake_covered(_lake: &AnyResource<'_>, _findings: &mut Findings) {}

/// Lakes are clean.
#[policy(id = "lake-clean", severity = Low, enforcement = Remediate)]
pub fn lake_clean(_lake: &AnyResource<'_>, _findings: &mut Findings) {}

fn main() {
    let _ = (&LAKE_OWNER, &LAKE_COVERED, &LAKE_CLEAN);
}
