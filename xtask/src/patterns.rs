//! From the vendors' regular expressions to those that are checked.

/// What must (`true`) or must not match a text that the vendor's pattern matches.
///
/// # Errors
///
/// Why the pattern has no safe translation.
pub fn translate(pattern: &str) -> Result<Vec<(bool, String)>, String> {
    Ok(vec![(true, pattern.to_owned())])
}
