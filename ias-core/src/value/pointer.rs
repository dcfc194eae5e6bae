//! JSON pointers ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)): `/Rules/0/Status`.

use std::borrow::Cow;

/// A key as one token of a pointer: `~` and `/` in it are written `~0` and `~1`.
pub fn escape(key: &str) -> Cow<'_, str> {
    if key.contains(['~', '/']) { key.replace('~', "~0").replace('/', "~1").into() } else { key.into() }
}

/// The key that one token of a pointer stands for.
pub fn unescape(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

/// The pointer to an entry of what `outer` leads to.
pub fn below(outer: &str, key: &str) -> String {
    format!("{outer}/{}", escape(key))
}

/// Whether a pointer leads to where `outer` does, or further into it.
///
/// ```
/// use ias_core::pointer::is_within;
///
/// assert!(is_within("/spec/replicas", "/spec") && is_within("/spec", "/spec"));
/// assert!(!is_within("/specific", "/spec") && !is_within("/spec", "/spec/replicas"));
/// ```
pub fn is_within(pointer: &str, outer: &str) -> bool {
    pointer.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_come_back() {
        for key in ["", "a", "a/b", "~", "~1", "a~/0"] {
            assert_eq!(unescape(&escape(key)), key);
        }
        assert_eq!(below("/metadata/labels", "acme.io/~x"), "/metadata/labels/acme.io~1~0x");
    }
}
