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
    let Some(tags) = resource.tags() else { return };
    let has = |key: &str| tags.iter().any(|(known, _)| known.as_deref() == Some(key));
    let missing: Vec<&str> = mandatory.keys.iter().map(String::as_str).filter(|key| !has(key)).collect();
    let Some(first) = missing.first() else { return };
    let message = format!("the resource has no tag `{}`", missing.join("`, `"));
    // A key that is not known yet may be the one.
    if tags.iter().any(|(key, _)| key.is_none()) {
        return findings.untold(resource, message);
    }
    findings
        .add(resource, message)
        .hint(format_args!("add them to a scope: `Tags::of(&app).add(\"{first}\", ..)`"));
}
