//! References to container images.
//!
//! The grammar is that of [distribution/reference](https://pkg.go.dev/github.com/distribution/reference): an optional
//! registry, a path of lower-case parts, an optional tag, an optional digest. The API server takes any text; the container
//! runtime then refuses to start the container (`InvalidImageName`).

/// What is wrong with a reference, and what was probably meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BadImage {
    pub(crate) reason: String,
    pub(crate) meant: Option<String>,
}

/// Whether a text is a reference to an image.
pub(crate) fn check(text: &str) -> Result<(), BadImage> {
    if is_simple(text.as_bytes()) {
        return Ok(());
    }
    let bad = |reason: &str, meant: Option<String>| {
        // What is proposed is a reference itself.
        Err(BadImage { reason: reason.to_owned(), meant: meant.filter(|meant| check(meant).is_ok()) })
    };
    if text.is_empty() {
        return bad("it is empty", None);
    }
    if text.contains(|c: char| c.is_whitespace()) {
        let compact: String = text.split_whitespace().collect();
        return bad("it has a space in it", Some(compact));
    }
    if let Some((_, rest)) = text.split_once("://") {
        return bad("it is no URL", Some(rest.to_owned()));
    }
    let (name, digest) = text.split_once('@').map_or((text, None), |(name, digest)| (name, Some(digest)));
    if digest.is_some_and(|digest| !is_digest(digest)) {
        return bad("what stands after `@` is no digest, such as `sha256:` and 64 digits", None);
    }
    // A `:` before the last `/` is that of a port.
    let (name, tag) = match name.rsplit_once(':') {
        Some((name, tag)) if !tag.contains('/') => (name, Some(tag)),
        _ => (name, None),
    };
    if tag.is_some_and(|tag| !is_tag(tag)) {
        return bad("the tag is not up to 128 letters, digits, `_`, `.` and `-`", None);
    }
    let path = match name.split_once('/') {
        Some((registry, path)) if is_registry(registry) => path,
        _ => name,
    };
    if path.is_empty() || name.len() > 255 {
        return bad("it has no name of up to 255 characters", None);
    }
    if path.split('/').all(is_part) {
        return Ok(());
    }
    // Case does not count in the name of a registry either.
    let lower = format!("{}{}", name.to_ascii_lowercase(), &text[name.len()..]);
    match path.contains(|c: char| c.is_ascii_uppercase()) {
        true => bad("the name of an image is in lower case", Some(lower)),
        false => bad(
            "the parts of a name are lower-case letters and digits, joined with `.`, `_`, `__` or `-`",
            None,
        ),
    }
}

/// Nearly all references: parts of lower-case letters and digits with single joints, and a tag.
fn is_simple(text: &[u8]) -> bool {
    let mut joint = true; // What comes next must be a letter or digit.
    for (at, byte) in text.iter().enumerate() {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' => joint = false,
            b'.' | b'_' | b'-' | b'/' if !joint => joint = true,
            b':' if !joint && at < 255 => {
                let tag = &text[at + 1..];
                let first = tag.first().is_some_and(u8::is_ascii_alphanumeric);
                let inner = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
                return first && tag.len() <= 128 && tag.iter().all(inner);
            }
            _ => return false,
        }
    }
    !joint && text.len() <= 255
}

/// As the first part is read: a host has a dot or a port, or is `localhost`, or has a capital letter.
fn is_registry(text: &str) -> bool {
    let (host, port) = text.split_once(':').map_or((text, None), |(host, port)| (host, Some(port)));
    let label = |label: &str| {
        let inner = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        !label.is_empty() && !label.starts_with('-') && !label.ends_with('-') && label.bytes().all(inner)
    };
    let is_host = host.split('.').all(label) || host.starts_with('[') && text.contains(']');
    let marks = host.contains(['.', '[']) || port.is_some() || host == "localhost";
    is_host && (marks || host.contains(|c: char| c.is_ascii_uppercase()))
}

/// `[a-z0-9]+` joined with `.`, `_`, `__` or any number of `-`.
fn is_part(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let between =
        |text: &str| matches!(text, "." | "_" | "__") || !text.is_empty() && text.bytes().all(|b| b == b'-');
    let bytes = text.as_bytes();
    if !bytes.first().is_some_and(|&byte| plain(byte)) || !bytes.last().is_some_and(|&byte| plain(byte)) {
        return false;
    }
    text.split(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
        .all(|gap| gap.is_empty() || between(gap))
}

fn is_tag(text: &str) -> bool {
    let word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    let inner = |byte: u8| word(byte) || matches!(byte, b'.' | b'-');
    text.len() <= 128 && text.bytes().next().is_some_and(word) && text.bytes().all(inner)
}

fn is_digest(text: &str) -> bool {
    let Some((algorithm, digits)) = text.split_once(':') else { return false };
    let hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit() && !byte.is_ascii_uppercase());
    match algorithm {
        "sha256" => hex && digits.len() == 64,
        "sha384" => hex && digits.len() == 96,
        "sha512" => hex && digits.len() == 128,
        _ => digits.len() >= 32 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn references_that_a_runtime_takes() {
        let digest = format!("sha256:{}", "a1".repeat(32));
        let good = [
            "nginx".to_owned(),
            "nginx:1.27".into(),
            "library/nginx".into(),
            "ghcr.io/acme/orders:1.4.2".into(),
            "localhost:5000/a/b".into(),
            "registry.k8s.io/pause:3.9".into(),
            "127.0.0.1:5000/x:v_1".into(),
            format!("nginx@{digest}"),
            format!("a.io/b:1@{digest}"),
            "my--app/a__b.c".into(),
            "HOST/name".into(),
            "123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders:prod-1".into(),
        ];
        good.iter().for_each(|text| assert_eq!(check(text), Ok(()), "{text}"));
    }

    #[track_caller]
    fn bad(text: &str, reason: &str, meant: Option<&str>) {
        let found = check(text).unwrap_err();
        assert!(found.reason.contains(reason), "{found:?}");
        assert_eq!(found.meant.as_deref(), meant);
    }

    #[test]
    fn references_that_a_runtime_refuses() {
        bad("", "empty", None);
        bad("nginx: 1.27", "a space", Some("nginx:1.27"));
        bad("https://ghcr.io/acme/orders", "no URL", Some("ghcr.io/acme/orders"));
        bad("ghcr.io/Acme/Orders:1.4", "lower case", Some("ghcr.io/acme/orders:1.4"));
        bad("Nginx", "lower case", Some("nginx"));
        bad("nginx:", "the tag", None);
        bad("nginx:latest!", "the tag", None);
        bad("nginx@sha256:abc", "no digest", None);
        bad("a//b", "parts of a name", None);
        bad("-a", "parts of a name", None);
        bad("ghcr.io/", "no name", None);
    }

    proptest! {
        #[test]
        fn no_text_is_too_odd(text in "\\PC*") {
            let _ = check(&text);
        }

        #[test]
        fn what_is_proposed_is_good(text in "[a-zA-Z0-9./:@ _-]{0,30}") {
            if let Err(BadImage { meant: Some(meant), .. }) = check(&text) {
                prop_assert_eq!(check(&meant), Ok(()));
            }
        }
    }
}
