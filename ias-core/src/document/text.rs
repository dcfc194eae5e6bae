//! From bytes to text that a reader takes.

use super::Position;
use super::problem::{Kind, Problem};

const START: Position = Position { line: 1, column: 1 };

/// The text without a mark of its byte order.
pub(super) fn decode(bytes: &[u8], limit: usize) -> Result<&str, Problem> {
    if bytes.len() > limit {
        let message = format!("it has more than {limit} bytes");
        return Err(Problem::new(Kind::Limit, START, message));
    }
    if let [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] = bytes {
        return Err(Problem::new(Kind::Syntax, START, "it is UTF-16").hint("save it as UTF-8"));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let (valid, rest) = bytes.split_at(error.valid_up_to());
        let valid = std::str::from_utf8(valid).unwrap_or_default();
        let message =
            format!("the byte 0x{:02X} here is no UTF-8", rest.first().copied().unwrap_or_default());
        Problem::new(Kind::Syntax, end(valid), message).hint("save it as UTF-8")
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// Refuses the characters that [YAML](https://yaml.org/spec/1.2.2/#51-character-set) does not take.
///
/// The parser would take the first NUL for the end of the text.
pub(super) fn check(text: &str) -> Result<(), Problem> {
    let refused = |c: char| match c {
        '\t' | '\n' | '\r' | ' '..='~' | '\u{85}' => false,
        _ => c <= '\u{9f}' || matches!(c, '\u{fffe}' | '\u{ffff}'),
    };
    match text.char_indices().find(|(_, c)| refused(*c)) {
        None => Ok(()),
        Some((at, c)) => {
            let message = format!("the character U+{:04X} is not taken", u32::from(c));
            let hint = "write it as an escape between double quotes, such as \"\\0\"";
            Err(Problem::new(Kind::Syntax, end(&text[..at]), message).hint(hint))
        }
    }
}

/// The position after a text.
pub(super) fn end(text: &str) -> Position {
    let last = text.rsplit('\n').next().unwrap_or_default();
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX).saturating_add(1);
    Position {
        line: count(text.bytes().filter(|&byte| byte == b'\n').count()),
        column: count(last.chars().count()),
    }
}
