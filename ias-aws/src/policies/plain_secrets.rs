//! Secrets that everybody who reads the template knows.

/// Whether the text says something by itself; a dynamic reference to a secret does not.
pub(super) fn is_plain(text: &str) -> bool {
    !text.is_empty() && !text.contains("{{resolve:")
}
