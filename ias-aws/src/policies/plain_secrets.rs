//! Secrets that everybody who reads the template knows.

/// Whether the text says something by itself; a dynamic reference to a secret does not.
pub(super) fn is_plain(text: &str) -> bool {
    !text.is_empty() && !text.contains("{{resolve:")
}

/// Whether it is the id of an [access key](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-prefixes).
pub(super) fn is_access_key(text: &str) -> bool {
    let kind = text.starts_with("AKIA") || text.starts_with("ASIA");
    kind && text.len() == 20 && text.bytes().all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit())
}
