use ias_core::policy::policy;

/// Lakes have an owner.
#[policy(id = "lake-owner", severity = High, enforcement = Mandatory)]
pub struct LakeOwner;

fn main() {}
