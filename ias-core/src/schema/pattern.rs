//! Patterns of texts.

use std::borrow::Cow;
use std::sync::OnceLock;

use regex_lite::Regex;

use super::sequence::Sequence;

/// What a text must match: a regular expression in the words of the vendor, and how it is checked.
#[derive(Debug)]
pub struct Pattern {
    text: Cow<'static, str>,
    checks: Vec<Check>,
}

/// What must or must not match, in the words of the crate that matches. Compiled when it is used first.
#[derive(Debug)]
struct Check {
    wanted: bool,
    source: Cow<'static, str>,
    sequence: OnceLock<Option<Sequence>>,
    regex: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// A pattern in the vendor's words, with the regular expressions that a text must match (`true`) or must not match.
    ///
    /// They are those of [regex-lite](https://docs.rs/regex-lite#syntax), compiled when they are used first; one that
    /// cannot be compiled is not checked.
    ///
    /// ```
    /// use ias_core::schema::Pattern;
    ///
    /// let pattern = Pattern::new("^(?!aws:)[a-z:]+$", [(true, "^[a-z:]+$"), (false, "^aws:")]);
    /// assert!(pattern.matches("owner") && !pattern.matches("aws:owner"));
    /// ```
    pub fn new<S: Into<Cow<'static, str>>>(
        text: impl Into<Cow<'static, str>>,
        checks: impl IntoIterator<Item = (bool, S)>,
    ) -> Pattern {
        let check = |(wanted, source): (bool, S)| Check {
            wanted,
            source: source.into(),
            sequence: OnceLock::new(),
            regex: OnceLock::new(),
        };
        Pattern { text: text.into(), checks: checks.into_iter().map(check).collect() }
    }

    /// The pattern in the vendor's words.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Regular expressions that a text must match (`true`) or must not match; none if it cannot be checked.
    pub fn checks(&self) -> impl Iterator<Item = (bool, &str)> {
        self.checks.iter().map(|check| (check.wanted, &*check.source))
    }

    /// Whether the pattern can be checked; a few use what has no safe translation, such as references back.
    pub fn is_checked(&self) -> bool {
        !self.checks.is_empty()
    }

    /// Whether a text matches, anywhere in it if the pattern has no anchors. What cannot be checked matches everything.
    pub fn matches(&self, text: &str) -> bool {
        self.checks.iter().all(|check| check.admits(text))
    }
}

impl Check {
    fn admits(&self, text: &str) -> bool {
        // Most patterns are a sequence of classes, for which the general way is twenty times slower.
        let sequence = self.sequence.get_or_init(|| Sequence::read(&self.source)).as_ref();
        let matches = match sequence.and_then(|sequence| sequence.matches(text)) {
            Some(matches) => matches,
            None => match self.regex.get_or_init(|| Regex::new(&self.source).ok()) {
                Some(regex) => regex.is_match(text),
                None => self.wanted,
            },
        };
        matches == self.wanted
    }
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Pattern) -> bool {
        self.text == other.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_checks_must_agree() {
        let checks = [(true, "^[a-z:]+$"), (false, "^aws:")];
        let pattern = Pattern::new("^(?!aws:)[a-z:]+$", checks);
        assert!(pattern.matches("owner") && pattern.is_checked());
        assert!(!pattern.matches("aws:owner") && !pattern.matches("Owner"));
        assert!(Pattern::new("(.)\\1", [] as [(bool, &str); 0]).matches("ab"));
    }
}
