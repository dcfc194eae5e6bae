//! Patterns of texts.

/// What a text must match: a regular expression in the words of the vendor, and how it is checked.
#[derive(Debug)]
pub struct Pattern {
    text: &'static str,
    /// What must (`true`) or must not match, all of it; empty if the vendor's words cannot be checked.
    checks: Vec<(bool, &'static str)>,
}

impl Pattern {
    pub(super) fn new(text: &'static str, checks: Vec<(bool, &'static str)>) -> Pattern {
        Pattern { text, checks }
    }

    /// The pattern in the vendor's words.
    pub fn as_str(&self) -> &'static str {
        self.text
    }

    /// Whether the pattern can be checked; some use what has no safe translation, such as look-behind.
    pub fn is_checked(&self) -> bool {
        !self.checks.is_empty()
    }
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Pattern) -> bool {
        self.text == other.text
    }
}
