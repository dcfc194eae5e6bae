//! What tags may say.

use ias_core::policy::{AnyResource, Findings, policy};

/// The values that tags may have, by key.
///
/// ```
/// use ias_aws::policies::general::TagValues;
///
/// TagValues::new().of("environment", ["production", "test"]).of("data", ["public", "internal", "secret"]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TagValues {
    keys: Vec<(String, Vec<String>)>,
}

impl TagValues {
    /// Any value for each key.
    pub fn new() -> TagValues {
        TagValues::default()
    }

    /// These values only for a key.
    #[must_use]
    pub fn of(mut self, key: &str, values: impl IntoIterator<Item = impl Into<String>>) -> TagValues {
        self.keys.push((key.to_owned(), values.into_iter().map(Into::into).collect()));
        self
    }

    fn values(&self, key: &str) -> Option<&[String]> {
        self.keys.iter().find(|(one, _)| one == key).map(|(_, values)| &**values)
    }
}

/// Tags have allowed values.
///
/// A pack says which: [`TagValues`]. That a tag is there at all is asked by [another rule](super::MANDATORY_TAGS).
///
/// # Why it matters
///
/// Costs, backups and permissions that go by a tag miss what says `Prod` instead of `production`.
///
/// # How to mend it
///
/// Tag a scope, and all below it has the value:
///
/// ```
/// # let app = ias_core::App::new();
/// ias_core::Tags::of(&app).add("environment", "production");
/// ```
///
/// # When an exception is right
///
/// For resources that are moved from one value to another.
///
/// # Sources
///
/// - [Tagging best practices](https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/tagging-best-practices.html)
/// - NIST 800-53 r5 CM-8
#[policy(id = "aws-tag-values", severity = Low, enforcement = Mandatory)]
pub fn tag_values(resource: &AnyResource<'_>, allowed: &TagValues, findings: &mut Findings) {
    for (key, value) in resource.tags().into_iter().flatten() {
        // A key that is not known yet has values that are not known to be wrong.
        let Some(key) = key else { continue };
        let Some(values) = allowed.values(&key) else { continue };
        let fine = |value: Option<String>| value.is_some_and(|value| values.contains(&value));
        findings
            .expect(&value, fine, format_args!("the tag `{key}` has another value than it may have"))
            .hint(format_args!("take one of `{}`", values.join("`, `")));
    }
}
