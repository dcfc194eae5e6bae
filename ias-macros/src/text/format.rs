//! The language of the text: `{}`, `{0}`, `{name}`, `{{` and `}}`.

use std::ops::Range;

/// Text, or a part that an argument fills.
#[derive(Debug, PartialEq)]
pub(crate) enum Piece {
    Text(String),
    /// With its place in the text, in bytes.
    Part(Part, Range<usize>),
}

/// How a part names its argument.
#[derive(Debug, PartialEq)]
pub(crate) enum Part {
    Next,
    Index(usize),
    Name(String),
}

#[derive(Debug, PartialEq)]
pub(crate) struct Mistake {
    pub(crate) range: Range<usize>,
    pub(crate) message: String,
}

/// Everything that can be read, and everything that cannot.
pub(crate) fn parse(text: &str) -> (Vec<Piece>, Vec<Mistake>) {
    let (mut pieces, mut mistakes, mut literal) = (Vec::new(), Vec::new(), String::new());
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at + c.len_utf8()..];
        if (c == '{' || c == '}') && rest.starts_with(c) {
            literal.push(c);
            at += 2;
        } else if c == '}' {
            mistakes.push(Mistake {
                range: at..at + 1,
                message: "`}` closes nothing; write `}}` for the sign itself".into(),
            });
            at += 1;
        } else if c == '{' {
            let Some(end) = rest.find(['{', '}']).filter(|&end| rest[end..].starts_with('}')) else {
                let message = "`{` is not closed; write `{{` for the sign itself".into();
                mistakes.push(Mistake { range: at..at + 1, message });
                at += 1;
                continue;
            };
            let range = at..at + end + 2;
            let dollar = text[..at].ends_with('$');
            at = range.end;
            match part(&rest[..end], dollar) {
                Ok(part) => {
                    if !literal.is_empty() {
                        pieces.push(Piece::Text(std::mem::take(&mut literal)));
                    }
                    pieces.push(Piece::Part(part, range));
                }
                Err(message) => mistakes.push(Mistake { range, message }),
            }
        } else {
            literal.push(c);
            at += c.len_utf8();
        }
    }
    if !literal.is_empty() {
        pieces.push(Piece::Text(literal));
    }
    (pieces, mistakes)
}

fn part(inside: &str, dollar: bool) -> Result<Part, String> {
    let name = inside.trim();
    if name.is_empty() {
        return Ok(Part::Next);
    }
    if name.bytes().all(|b| b.is_ascii_digit()) {
        return name.parse().map(Part::Index).map_err(|_| format!("there is no argument `{{{name}}}`"));
    }
    if is_name(name) {
        return Ok(Part::Name(name.to_owned()));
    }
    if dollar {
        return Err(format!("`{{{inside}}}` is no part; for the sign itself write `${{{{{inside}}}}}`"));
    }
    match name.split_once(':') {
        Some((name, spec))
            if name.is_empty() || is_name(name) || name.bytes().all(|b| b.is_ascii_digit()) =>
        {
            Err(format!(
                "`{{{inside}}}` asks for a format, which a late value cannot have: \
             write `{{{name}}}`, and format a known value beforehand with `format!(\"{{:{spec}}}\", ..)`"
            ))
        }
        _ => Err(format!(
            "`{{{inside}}}` is more than a name or a number: write `{{}}` and give `{name}` as an argument"
        )),
    }
}

fn is_name(text: &str) -> bool {
    let word = text.strip_prefix("r#").unwrap_or(text);
    word != "_"
        && word.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && word.chars().all(|c| c.is_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expect: &str) {
        let (pieces, mistakes) = parse(text);
        assert!(mistakes.is_empty(), "{mistakes:?}");
        let shown: Vec<_> = pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => text.clone(),
                Piece::Part(Part::Next, _) => "<>".to_owned(),
                Piece::Part(Part::Index(index), _) => format!("<{index}>"),
                Piece::Part(Part::Name(name), _) => format!("<{name}>"),
            })
            .collect();
        assert_eq!(shown.join("|"), expect);
    }

    #[track_caller]
    fn refuse(text: &str, expect: &[(&str, &str)]) {
        let (_, mistakes) = parse(text);
        let found: Vec<_> = mistakes.iter().map(|m| (&text[m.range.clone()], m.message.as_str())).collect();
        assert_eq!(found.len(), expect.len(), "{found:?}");
        for ((place, message), (expected_place, words)) in found.iter().zip(expect) {
            assert_eq!(place, expected_place);
            assert!(message.contains(words), "{message}");
        }
    }

    #[test]
    fn reads_parts_and_doubled_braces() {
        check("", "");
        check("plain", "plain");
        check("arn:{}:s3:::{name}/*", "arn:|<>|:s3:::|<name>|/*");
        check("{0}{ 1 }", "<0>|<1>");
        check("${{aws:username}}", "${aws:username}");
        check("{{{}}}", "{|<>|}");
        check("ä{r#type}ö", "ä|<r#type>|ö");
    }

    #[test]
    fn every_mistake_is_found_at_its_place() {
        refuse("a}b{", &[("}", "write `}}`"), ("{", "write `{{`")]);
        refuse("{:?} {x:>4}", &[("{:?}", "`format!(\"{:?}\", ..)`"), ("{x:>4}", "write `{x}`")]);
        refuse("{a.b}", &[("{a.b}", "give `a.b` as an argument")]);
        refuse("${aws:username}", &[("{aws:username}", "write `${{aws:username}}`")]);
        refuse("{99999999999999999999}", &[("{99999999999999999999}", "no argument")]);
        refuse("{a {b}", &[("{", "not closed")]);
        refuse("{_}", &[("{_}", "more than a name")]);
    }
}
