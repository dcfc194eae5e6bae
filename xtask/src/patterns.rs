//! From the vendors' regular expressions to those that are checked at run time.
//!
//! The vendors write for engines with look-around and classes of Unicode; what a program carries has neither. A pattern is
//! taken apart and written anew so that it matches *at least* what the vendor's does: a false alarm is worse than a miss.
//! Look-ahead at the beginning becomes a check of its own, which loses nothing; elsewhere it is left out.

mod class;
mod parse;
mod write;

use parse::{Group, Node, Parser};

/// What a translation yields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// What must (`true`) or must not match a text that the vendor's pattern matches.
    pub checks: Vec<(bool, String)>,
    /// Whether the checks together say exactly what the vendor says of ASCII texts.
    pub exact: bool,
}

/// Translates a pattern.
///
/// # Errors
///
/// Why the pattern has no translation.
pub fn translate(pattern: &str) -> Result<Translation, String> {
    let alternatives = Parser::new(pattern).alternatives()?;
    let mut checks = vec![(true, write::alternatives(&alternatives))];
    let mut lost = write::looks(&alternatives);
    if let [sequence] = alternatives.as_slice() {
        let (found, conditions) = conditions(sequence);
        lost -= found;
        checks.extend(conditions);
    }
    for (_, check) in &checks {
        regex_lite::Regex::new(check).map_err(|error| format!("{error} in `{check}`"))?;
    }
    // `^` alone, as is left of `^(?!aws:)`.
    if checks.len() > 1 {
        checks.retain(|(_, check)| check != "^" && check != "^.*$");
    }
    Ok(Translation { checks, exact: lost == 0 })
}

/// The look-ahead with which a sequence begins and the look-behind with which it ends, as checks of their own.
fn conditions(sequence: &[Node]) -> (usize, Vec<(bool, String)>) {
    let mut found = 0;
    let mut out = Vec::new();
    if let [.., Node::Look { ahead: false, negative, inner }, Node::Raw(end)] = sequence
        && end == "$"
        && !write::is_loose(inner)
    {
        found += 1;
        out.push((!negative, format!("(?:{})$", write::alternatives(inner))));
    }
    let mut rest = sequence;
    let mut anchored = false;
    loop {
        match rest {
            [Node::Raw(start), tail @ ..] if start == "^" => {
                anchored = true;
                rest = tail;
            }
            [Node::Look { ahead: true, negative, inner }, tail @ ..] => {
                let at_start = anchored || !negative && inner.iter().all(|one| starts(one));
                anchored |= at_start && !negative;
                // What must not match may not match more than the vendor's, what must may not match less.
                if at_start && !write::is_loose(inner) {
                    found += 1;
                    out.push((!negative, format!("^(?:{})", write::alternatives(inner))));
                }
                rest = tail;
            }
            // `^((?!aws:)[a-z]*)$` begins inside the group.
            [Node::Group(Group { inner, repeated: false, .. }), ..] if inner.len() == 1 => rest = &inner[0],
            _ => return (found, out),
        }
    }
}

fn starts(sequence: &[Node]) -> bool {
    matches!(sequence.first(), Some(Node::Raw(start)) if start == "^")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(pattern: &str, exact: bool, fits: &[&str], misses: &[&str]) {
        let found = translate(pattern).unwrap();
        assert_eq!(found.exact, exact, "{found:?}");
        let matches = |text: &str| {
            found
                .checks
                .iter()
                .all(|(wanted, check)| regex_lite::Regex::new(check).unwrap().is_match(text) == *wanted)
        };
        fits.iter().for_each(|text| assert!(matches(text), "{text:?} {found:?}"));
        misses.iter().for_each(|text| assert!(!matches(text), "{text:?} {found:?}"));
    }

    #[test]
    fn plain_patterns_stay() {
        let pattern = r"^arn:[\w+=/,.@-]+:\d{12}(:[a-z]*)?$|^\$$";
        assert_eq!(
            translate(pattern).unwrap(),
            Translation { checks: vec![(true, pattern.to_owned())], exact: true }
        );
    }

    #[test]
    fn look_ahead_at_the_beginning_is_a_check_of_its_own() {
        check("^(?!aws:)[a-z:]+$", true, &["a:b"], &["aws:b", "A"]);
        check(r"^(?!svc-)(?!.*[-]$)(?!.*--)[a-z0-9-]+$", true, &["a-b"], &["svc-a", "a-", "a--b"]);
        check("^((?!aws:)[a-z:]*)$", true, &["", "a:b"], &["aws:b"]);
        check("(?=^.{3,5}$)(?!^[0-9]+$)[a-z0-9]+", true, &["abc"], &["ab", "abcdef", "123"]);
        check("^(?!aws:)", true, &["x"], &["aws:x"]);
        check("^(?!aws:.*).{1,3}$", true, &["abc"], &["abcd"]);
    }

    #[test]
    fn look_behind_at_the_end_is_one_too() {
        check(r"^[a-z.]*(?<!\.)$", true, &["", "a.b"], &["a."]);
        check(r"^[\s\S]+(?![\s\S])", true, &["a\n"], &[""]);
    }

    #[test]
    fn elsewhere_it_is_left_out() {
        check("^[a-z](?!.*--)[a-z-]*$", false, &["a-b", "a--b"], &["-a"]);
        check("(?!^[0-9]+$)[a-z0-9]+", false, &["a1", "12"], &["-"]);
        check("^a$|^(?!b)c$", false, &["a", "c"], &["b"]);
    }

    #[test]
    fn classes_of_unicode_admit_all_beyond_ascii() {
        check(r"^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$", true, &["", "Straße 1", "a@b"], &["a#b", "a\tb"]);
        check(r"^\P{C}+$", true, &["a b", "é"], &["a\u{7}"]);
        check(r"^[^\p{C}]{1,3}$", true, &["abc"], &["a\nb", "abcd"]);
        check(r"^[\p{Graph}\x20]*$", true, &["a b"], &["a\tb"]);
        check(r"^\p{ASCII}+$", true, &["a"], &["é"]);
        check(r"^[\p{Print}&&[^|:/]]+$", false, &["a", "a|b"], &["\u{1}"]);
    }

    #[test]
    fn spellings_of_other_engines() {
        check(r"\A[0-9a-zA-Z-_]+\Z", true, &["a-_"], &["a b"]);
        check(r"^[\w- &]+$", true, &["a-b &"], &["a+"]);
        check(r"^[a-z,()#,@[\]+=&;!$*]+$", true, &["a[b]"], &["A"]);
        check(
            r"^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\r\n\t]*$",
            true,
            &["a\n", "😀"],
            &["\u{1}"],
        );
        check(r"^([\p{L}_]*)${1,128}", true, &["a"], &["-"]);
        check(r"^a{,3}$", true, &["a{,3}"], &["aaa"]);
    }

    #[test]
    fn what_has_no_translation_says_why() {
        for (pattern, why) in [(r"(.)\1", "back"), ("(a", "`)`"), ("[a", "`]`"), ("*a", "")] {
            let error = translate(pattern).unwrap_err();
            assert!(error.contains(why), "{error}");
        }
    }
}
