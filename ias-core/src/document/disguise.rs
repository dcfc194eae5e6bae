//! What the parser refuses and the readers of others take: a lone `-` in a flow list, and tabs before a value.
//!
//! `!Join [-, [a, b]]` and a tab behind `key:` are in templates and manifests that are in use. libyaml, PyYAML (but for the
//! tab) and Go's reader take both, the [specification](https://yaml.org/spec/1.2.2/#733-plain-style) only the second.
//! The character that the parser stumbles over is replaced by one that means nothing in YAML, and put back into the text
//! that comes out of the parser. Each stands for one, so every position stays.

/// Where the stand-ins of ASCII begin: an area for private use.
const STAND_INS: u32 = 0xF_0000;

/// The text with stand-ins; none if nothing in it needs one.
pub(super) fn disguise(text: &str) -> Option<String> {
    if text.chars().any(is_stand_in) {
        return None;
    }
    let mut changed = false;
    let mut disguised = String::with_capacity(text.len() + 64);
    let mut before = Before::Start;
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        let next = characters.peek().copied();
        let is_lone = c == '-' && before != Before::Text && matches!(next, Some(',' | '[' | ']' | '{' | '}'));
        let begins = if c == '-' { next.is_some_and(|next| !next.is_whitespace()) } else { is_word(c) };
        if is_lone || before == Before::Tabs && begins {
            disguised.extend(char::from_u32(STAND_INS + u32::from(c)));
            changed = true;
        } else {
            disguised.push(c);
        }
        before = match c {
            ':' => Before::Colon,
            '\t' if matches!(before, Before::Colon | Before::Tabs) => Before::Tabs,
            ' ' if before == Before::Tabs => Before::Tabs,
            '[' | '{' | ',' => Before::Start,
            c if c.is_whitespace() => Before::Start,
            _ => Before::Text,
        };
    }
    changed.then_some(disguised)
}

/// What stands before a character.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// Something behind which a value may begin.
    Start,
    Colon,
    /// Tabs behind a colon, maybe spaces among them.
    Tabs,
    Text,
}

/// A text of a disguised one without stand-ins.
pub(super) fn reveal(text: &str) -> String {
    let plain = |c| if is_stand_in(c) { char::from_u32(u32::from(c) - STAND_INS).unwrap_or(c) } else { c };
    text.chars().map(plain).collect()
}

fn is_stand_in(c: char) -> bool {
    (STAND_INS..STAND_INS + 0x80).contains(&u32::from(c))
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expect: Option<&str>) {
        let disguised = disguise(text);
        let shown =
            |text: &str| text.chars().map(|c| if is_stand_in(c) { '?' } else { c }).collect::<String>();
        assert_eq!(disguised.as_deref().map(shown).as_deref(), expect);
        assert!(disguised.is_none_or(|disguised| reveal(&disguised) == text));
    }

    #[test]
    fn only_what_the_parser_refuses() {
        check("a: !Join [-, [a-, b]]", Some("a: !Join [?, [a-, b]]"));
        check("{a: -, b: [-]}", Some("{a: ?, b: [?]}"));
        check("a:\tb\nc: \td\ne:\t \t-1\nf:\t- g", Some("a:\t?\nc: \td\ne:\t \t?1\nf:\t- g"));
        check("- a\n- [b, c-]", None);
        check("\u{f002d} [-]", None);
    }
}
