//! Documents as snapshots keep them.

use serde_json::Value as Json;

/// What stands for the hash of an asset.
pub const MASK: &str = "<asset hash>";

/// The same document with every hash of an asset masked, so that a snapshot does not change with the content of a file.
///
/// A hash is a run of exactly 64 lower-case hexadecimal digits, a SHA-256, also in the middle of a text.
///
/// ```
/// use ias_core::testing::masked;
/// let key = format!("{}.zip", "0f".repeat(32));
/// assert_eq!(masked(&serde_json::json!({ "S3Key": key })), serde_json::json!({ "S3Key": "<asset hash>.zip" }));
/// ```
pub fn masked(document: &Json) -> Json {
    match document {
        Json::String(text) => Json::String(without_hashes(text)),
        Json::Array(items) => items.iter().map(masked).collect(),
        Json::Object(map) => map
            .iter()
            .map(|(key, value)| (without_hashes(key), masked(value)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        other => other.clone(),
    }
}

fn without_hashes(text: &str) -> String {
    const DIGITS: usize = 64;
    let is_digit = |sign: char| matches!(sign, '0'..='9' | 'a'..='f');
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_digit) {
        let run = &rest[start..];
        let end = run.find(|sign| !is_digit(sign)).unwrap_or(run.len());
        out.push_str(&rest[..start]);
        out.push_str(if end == DIGITS { MASK } else { &run[..end] });
        rest = &run[end..];
    }
    out + rest
}
