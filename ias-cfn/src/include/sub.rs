//! Texts with names in them: `Fn::Sub`.
//!
//! Source: [`Fn::Sub`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html).

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Part<'a> {
    /// What stands for itself, `${!Escaped}` included.
    Text(&'a str),
    /// `${Name}` or `${Name.Attribute}`, as it is written, and the two.
    Name(&'a str, &'a str, Option<&'a str>),
}

/// The parts of a text in order. A `${` that opens no name is text.
pub(crate) fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let (mut from, mut at) = (0, 0);
    while let Some(open) = text[at..].find("${").map(|found| at + found) {
        at = open + 2;
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, ':' | '.' | '_');
        let length = text[at..].find(|c| !fits(c)).unwrap_or(text.len() - at);
        let inside = &text[at..at + length];
        if inside.is_empty() || !text[at + length..].starts_with('}') {
            continue;
        }
        at += length + 1;
        if from < open {
            parts.push(Part::Text(&text[from..open]));
        }
        let (name, attribute) = match inside.split_once('.') {
            Some((name, attribute)) => (name, Some(attribute)),
            None => (inside, None),
        };
        parts.push(Part::Name(&text[open..at], name, attribute));
        from = at;
    }
    if from < text.len() {
        parts.push(Part::Text(&text[from..]));
    }
    parts
}

/// What stands between the braces of a name as it is written: a variable may have a dot in it, too.
pub(crate) fn inside(written: &str) -> &str {
    written.trim_start_matches("${").trim_end_matches('}')
}

/// The names in a text.
pub(super) fn names(text: &str) -> impl Iterator<Item = &str> {
    parts(text).into_iter().filter_map(|part| match part {
        Part::Name(_, name, _) => Some(name),
        Part::Text(_) => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_between_text() {
        assert_eq!(
            parts("a-${B}${C.D.E}/${!F}-${AWS::Region}$"),
            [
                Part::Text("a-"),
                Part::Name("${B}", "B", None),
                Part::Name("${C.D.E}", "C", Some("D.E")),
                Part::Text("/${!F}-"),
                Part::Name("${AWS::Region}", "AWS::Region", None),
                Part::Text("$"),
            ]
        );
        assert_eq!(parts(""), []);
        assert_eq!(parts("${a b} ${é ${} ${"), [Part::Text("${a b} ${é ${} ${")]);
        assert_eq!(names("${!A${B}}").collect::<Vec<_>>(), ["B"]);
    }
}
