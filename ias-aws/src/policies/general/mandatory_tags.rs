//! Tags that every resource has.

use ias_core::policy::{AnyResource, Findings, policy};

/// The keys of the tags that every resource has which can have tags.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MandatoryTags {
    keys: Vec<String>,
}

impl MandatoryTags {
    /// Tags with these keys.
    pub fn new(keys: impl IntoIterator<Item = impl Into<String>>) -> MandatoryTags {
        MandatoryTags { keys: keys.into_iter().map(Into::into).collect() }
    }
}

/// Resources have the mandatory tags.
///
/// A pack says which: [`MandatoryTags`]. Resources whose type takes no tags are not looked at.
///
/// # Why it matters
///
/// Who pays, who is called at night, and what may be deleted is asked of thousands of resources at once, and only tags answer.
///
/// # How to mend it
///
/// Tag a scope, and all below it has the tag:
///
/// ```
/// # let app = ias_core::App::new();
/// ias_core::Tags::of(&app).add("owner", "team-orders");
/// ```
///
/// # When an exception is right
///
/// For resources whose tags another system writes.
///
/// # Sources
///
/// - [Tagging best practices](https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/tagging-best-practices.html)
/// - NIST 800-53 r5 CM-8
#[policy(id = "aws-mandatory-tags", severity = Low, enforcement = Mandatory)]
pub fn mandatory_tags(resource: &AnyResource<'_>, mandatory: &MandatoryTags, findings: &mut Findings) {
    let Some(keys) = resource.tag_keys() else { return };
    let missing: Vec<&str> =
        mandatory.keys.iter().filter(|key| !keys.contains(key)).map(String::as_str).collect();
    if !missing.is_empty() {
        let hint = format!("add them to a scope: `Tags::of(&app).add(\"{}\", ..)`", missing[0]);
        findings.add(resource, format_args!("the resource has no tag `{}`", missing.join("`, `"))).hint(hint);
    }
}
