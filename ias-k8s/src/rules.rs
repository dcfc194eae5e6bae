//! Which names, keys and values Kubernetes takes.
//!
//! The facts are those of its `apimachinery` validation: names of
//! [objects](https://kubernetes.io/docs/concepts/overview/working-with-objects/names/) and
//! [labels](https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set).

use crate::Version;

/// What the names of a kind look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NameRule {
    /// RFC 1123 label: lower-case letters, digits, `-`.
    Label,
    /// RFC 1035 label: the same, beginning with a letter.
    LetterLabel,
    /// RFC 1123 subdomain: labels joined with `.`, up to so many characters.
    Subdomain(usize),
    /// Anything that can be a part of a path.
    PathSegment,
}

impl NameRule {
    /// The rule of a kind.
    pub(crate) fn of(group: &str, kind: &str) -> NameRule {
        match (group, kind) {
            ("", "Namespace") => NameRule::Label,
            ("", "Service") => NameRule::LetterLabel,
            ("batch", "CronJob") => NameRule::Subdomain(52),
            ("rbac.authorization.k8s.io", _) => NameRule::PathSegment,
            // Their names are made of other things than a name: a version and group, a signer, an address.
            ("apiregistration.k8s.io", "APIService")
            | ("certificates.k8s.io", _)
            | ("networking.k8s.io", "IPAddress") => NameRule::PathSegment,
            _ => NameRule::Subdomain(253),
        }
    }

    pub(crate) fn admits(self, name: &str) -> bool {
        match self {
            NameRule::Label => is_label(name),
            NameRule::LetterLabel => is_label(name) && name.starts_with(|c: char| c.is_ascii_lowercase()),
            NameRule::Subdomain(longest) => is_subdomain(name, longest),
            NameRule::PathSegment => {
                !name.is_empty() && !matches!(name, "." | "..") && !name.contains(['/', '%'])
            }
        }
    }

    /// What such a name is, to stand after "it takes".
    pub(crate) fn words(self) -> String {
        match self {
            NameRule::Label => {
                "lower-case letters, digits and `-`, a letter or digit at both ends, at most 63".to_owned()
            }
            NameRule::LetterLabel => {
                "lower-case letters, digits and `-`, a letter first, a letter or digit last, at most 63"
                    .to_owned()
            }
            NameRule::Subdomain(longest) => {
                format!(
                    "lower-case letters, digits, `-` and `.`, a letter or digit at both ends, at most {longest}"
                )
            }
            NameRule::PathSegment => "anything but `/`, `%`, `.` and `..`".to_owned(),
        }
    }

    /// The nearest name that is allowed, if there is one.
    pub(crate) fn mend(self, name: &str) -> Option<String> {
        let dots = matches!(self, NameRule::Subdomain(_));
        let longest = if let NameRule::Subdomain(longest) = self { longest } else { 63 };
        let mended = match self {
            NameRule::PathSegment => name.replace(['/', '%'], "-"),
            _ => {
                let mut out = String::new();
                for c in name.chars() {
                    match c.to_ascii_lowercase() {
                        c @ ('a'..='z' | '0'..='9') => out.push(c),
                        '.' if dots && !out.ends_with(['.', '-']) => out.push('.'),
                        _ if out.ends_with(['-', '.']) => {}
                        _ => out.push('-'),
                    }
                }
                let out = out.trim_start_matches(|c: char| {
                    !c.is_ascii_lowercase() && (self == NameRule::LetterLabel || !c.is_ascii_digit())
                });
                out.get(..longest).unwrap_or(out).trim_end_matches(['-', '.']).replace("-.", ".")
            }
        };
        (mended != name && self.admits(&mended)).then_some(mended)
    }
}

pub(crate) fn is_label(text: &str) -> bool {
    let inner = |byte: &u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
    text.len() <= 63 && has_ends(text, u8::is_ascii_uppercase) && text.bytes().all(|byte| inner(&byte))
}

pub(crate) fn is_subdomain(text: &str, longest: usize) -> bool {
    // Parts may be longer than 63 here: Kubernetes asks for the form only.
    let part = |part: &str| {
        let inner = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
        has_ends(part, u8::is_ascii_uppercase) && part.bytes().all(inner)
    };
    text.len() <= longest && text.split('.').all(part)
}

/// The key of a label or annotation: a name, and before it an optional prefix.
pub(crate) fn is_key(key: &str) -> bool {
    match key.bytes().position(|byte| byte == b'/') {
        Some(at) => is_subdomain(&key[..at], 253) && is_name(&key[at + 1..]),
        None => is_name(key),
    }
}

/// The value of a label.
pub(crate) fn is_label_value(text: &str) -> bool {
    text.is_empty() || is_name(text)
}

fn is_name(text: &str) -> bool {
    text.len() <= 63 && has_ends(text, |_| false) && text.bytes().all(is_word)
}

/// A key of the data of a ConfigMap or Secret.
pub(crate) fn is_data_key(key: &str) -> bool {
    let length = !key.is_empty() && key.len() <= 253;
    length && key != "." && !key.starts_with("..") && key.bytes().all(is_word)
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.')
}

/// Whether the first and the last are letters or digits.
fn has_ends(text: &str, except: impl Fn(&u8) -> bool) -> bool {
    let good = |byte: &u8| byte.is_ascii_alphanumeric() && !except(byte);
    text.as_bytes().first().is_some_and(good) && text.as_bytes().last().is_some_and(good)
}

/// The nearest label value, label name or data key, if there is one.
pub(crate) fn mend_word(text: &str) -> Option<String> {
    let mended: String =
        text.chars().map(|c| if c.is_ascii() && is_word(c as u8) { c } else { '-' }).collect();
    let mended = mended.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    let mended = mended.get(..63).unwrap_or(mended).trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
    (mended != text && is_name(mended)).then(|| mended.to_owned())
}

/// The nearest key, if there is one.
pub(crate) fn mend_key(key: &str) -> Option<String> {
    let mended = match key.rsplit_once('/') {
        Some((prefix, name)) => {
            let prefix = if is_subdomain(prefix, 253) {
                prefix.to_owned()
            } else {
                NameRule::Subdomain(253).mend(prefix)?
            };
            format!("{prefix}/{}", if is_name(name) { name.to_owned() } else { mend_word(name)? })
        }
        None => mend_word(key)?,
    };
    is_key(&mended).then_some(mended)
}

/// The name of a port of a container: up to 15 lower-case letters, digits and `-`, with a letter among them
/// ([RFC 6335](https://www.rfc-editor.org/rfc/rfc6335#section-5.1)).
pub(crate) fn is_port_name(text: &str) -> bool {
    let inner = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
    text.len() <= 15
        && text.bytes().all(inner)
        && text.bytes().any(|byte| byte.is_ascii_lowercase())
        && !text.starts_with('-')
        && !text.ends_with('-')
        && !text.contains("--")
}

/// The name of an environment variable. Since Kubernetes 1.32 it is anything that can be printed but `=`
/// ([KEP 4369](https://github.com/kubernetes/enhancements/issues/4369)); before, it is letters, digits, `-`, `_` and `.`.
pub(crate) fn is_variable(text: &str, version: Version) -> bool {
    if version >= Version::V1_32 {
        return !text.is_empty() && text.bytes().all(|byte| matches!(byte, b' '..=b'~') && byte != b'=');
    }
    let first = text.bytes().next().is_some_and(|byte| !byte.is_ascii_digit());
    first && text.bytes().all(is_word) && text != "." && !text.starts_with("..")
}

/// A percentage without sign, such as `25%`.
pub(crate) fn percent(text: &str) -> Option<u32> {
    let digits = text.strip_suffix('%')?;
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok()).flatten()
}

/// A number with a unit, such as `100m`, `1.5Gi`, `1e3`.
pub(crate) fn is_quantity(text: &str) -> bool {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let end = unsigned.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(unsigned.len());
    let (number, unit) = unsigned.split_at(end);
    let is_number = number.bytes().any(|byte| byte.is_ascii_digit()) && number.matches('.').count() <= 1;
    let exponent = |text: &str| {
        let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    const UNITS: [&str; 16] =
        ["", "n", "u", "m", "k", "M", "G", "T", "P", "E", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];
    is_number && (UNITS.contains(&unit) || unit.strip_prefix(['e', 'E']).is_some_and(exponent))
}

/// The quantity that was probably meant.
pub(crate) fn mend_quantity(text: &str) -> Option<String> {
    let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let without = compact.trim_end_matches(['B', 'b']);
    let kilo = without.strip_suffix('K').map(|number| format!("{number}k"));
    let kibi = ["ki", "mi", "gi", "ti"].iter().find_map(|unit| {
        let number = without.to_ascii_lowercase().strip_suffix(unit).map(str::to_owned)?;
        Some(format!("{number}{}i", unit[..1].to_uppercase()))
    });
    let candidates = [Some(compact.clone()), Some(without.to_owned()), kilo, kibi];
    candidates.into_iter().flatten().find(|candidate| is_quantity(candidate))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(rule: NameRule, good: &[&str], bad: &[(&str, Option<&str>)]) {
        for name in good {
            assert!(rule.admits(name), "{name}");
        }
        for (name, mended) in bad {
            assert!(!rule.admits(name), "{name}");
            assert_eq!(rule.mend(name).as_deref(), *mended, "{name}");
        }
    }

    #[test]
    fn names() {
        check(
            NameRule::Label,
            &["a", "0", "a-b", "1a"],
            &[("", None), ("A", Some("a")), ("a.b", Some("a-b")), ("-a", Some("a"))],
        );
        check(
            NameRule::LetterLabel,
            &["a", "a1"],
            &[("1a", Some("a")), ("My_Service", Some("my-service")), ("42", None)],
        );
        let subdomain = NameRule::Subdomain(253);
        check(
            subdomain,
            &["a.b", "a-b.c", "0"],
            &[("a..b", Some("a.b")), ("a.", Some("a")), ("A_b.C", Some("a-b.c")), ("日本", None)],
        );
        check(NameRule::Subdomain(52), &[], &[("a".repeat(60).as_str(), Some("a".repeat(52).as_str()))]);
        check(
            NameRule::PathSegment,
            &["system:node", "A_b"],
            &[("a/b", Some("a-b")), ("..", None), ("", None)],
        );
    }

    #[test]
    fn keys_and_values() {
        let good = ["app", "app.kubernetes.io/name", "a_B.c", "example.com/MyName"];
        assert!(good.iter().all(|key| is_key(key)));
        let bad = ["", "/a", "a/", "A.com/x", "a/b/c", "-a", "a b", "x_y/z"];
        assert!(!bad.iter().any(|key| is_key(key)));
        assert_eq!(mend_key("My App").as_deref(), Some("My-App"));
        assert_eq!(mend_key("Example.com/a b").as_deref(), Some("example.com/a-b"));
        assert!(
            is_label_value("")
                && is_label_value("1.4.2")
                && !is_label_value("a b")
                && !is_label_value(&"a".repeat(64))
        );
        assert_eq!(mend_word("v 1!").as_deref(), Some("v-1"));
        assert!(
            is_data_key("app.properties") && is_data_key("_x") && !is_data_key("..a") && !is_data_key("a/b")
        );
    }

    #[test]
    fn ports_variables_and_percentages() {
        assert!(["http", "a", "8080-tcp", "x1"].iter().all(|text| is_port_name(text)));
        assert!(
            !["", "8080", "HTTP", "a--b", "-a", "a-", "a_b", "longer-than-fifteen"]
                .iter()
                .any(|text| is_port_name(text))
        );
        assert!(["PATH", "a.b-c", "_x"].iter().all(|text| is_variable(text, Version::V1_31)));
        assert!(!["", "1A", "A B", "A=B", "..a", "."].iter().any(|text| is_variable(text, Version::V1_31)));
        assert!(
            is_variable("1 A", Version::V1_32)
                && !is_variable("A=B", Version::V1_32)
                && !is_variable("é", Version::V1_32)
        );
        assert_eq!(
            (percent("25%"), percent("25"), percent("2.5%"), percent("-1%"), percent("%")),
            (Some(25), None, None, None, None)
        );
    }

    #[test]
    fn quantities() {
        let good = ["0", "100m", "1.5", "64Mi", "1e3", "1E-2", "+1", ".5", "5.", "2k", "1Ei", "12E"];
        assert!(good.iter().all(|text| is_quantity(text)));
        let bad = ["", "Mi", "64MB", "64 Mi", "1.2.3", "1e", "64mi", "1K", "-", "."];
        assert!(!bad.iter().any(|text| is_quantity(text)));
    }

    proptest::proptest! {
        #[test]
        fn no_text_is_too_odd_and_what_is_proposed_is_good(text in "\\PC{0,80}") {
            let rules = [NameRule::Label, NameRule::LetterLabel, NameRule::Subdomain(52), NameRule::PathSegment];
            for rule in rules {
                proptest::prop_assert!(rule.mend(&text).is_none_or(|mended| rule.admits(&mended)));
            }
            proptest::prop_assert!(mend_key(&text).is_none_or(|mended| is_key(&mended)));
            proptest::prop_assert!(mend_word(&text).is_none_or(|mended| is_label_value(&mended)));
            proptest::prop_assert!(mend_quantity(&text).is_none_or(|mended| is_quantity(&mended)));
            let _ = (is_port_name(&text), is_variable(&text, Version::V1_31), percent(&text), is_data_key(&text));
        }

        #[test]
        fn names_of_the_documented_form_are_taken(text in "[a-z]([-a-z0-9]{0,50}[a-z0-9])?") {
            proptest::prop_assert!(NameRule::Label.admits(&text) && NameRule::LetterLabel.admits(&text));
            proptest::prop_assert!(NameRule::Subdomain(253).admits(&text) && is_label_value(&text) && is_key(&text));
        }
    }
}
