//! How a text may be written.

/// The three styles in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// As it is.
    Plain,
    /// As the lines of a block (`|`).
    Literal,
    /// Between double quotes, with escapes.
    Quoted,
}

/// Bytes that mean nothing inside a plain text, wherever they stand: most text holds no others.
const CALM: [bool; 256] = {
    let mut calm = [false; 256];
    let mut byte = b'!';
    while byte <= b'~' {
        calm[byte as usize] = !matches!(byte, b'#' | b':');
        byte += 1;
    }
    calm
};

/// The plainest style in which every reader gives the text back.
pub(super) fn style(text: &str) -> Style {
    match text.bytes().all(|byte| CALM[byte as usize]) {
        true if begins_plainly(text) => Style::Plain,
        true => Style::Quoted,
        false => style_of_any(text),
    }
}

fn style_of_any(text: &str) -> Style {
    let bytes = text.as_bytes();
    let mut plain = begins_plainly(text);
    let mut lines = 0;
    let mut before = b'\n';
    let mut ascii = true;
    for (at, &byte) in bytes.iter().enumerate() {
        match byte {
            b'\n' => {
                // Spaces at the end of a line do not survive editors; quoted, they are seen.
                if matches!(before, b' ' | b'\t') {
                    return Style::Quoted;
                }
                lines += 1;
            }
            b'\t' => plain = false,
            b' ' | b':' if at + 1 == bytes.len() => plain = false,
            b' ' if before == b':' => plain = false,
            b'#' if before == b' ' => plain = false,
            b' '..=b'~' => {}
            0x80.. => ascii = false,
            _ => return Style::Quoted,
        }
        before = byte;
    }
    if !ascii && !text.chars().all(|c| c.is_ascii() || is_shown(c)) {
        return Style::Quoted;
    }
    match lines {
        0 if plain => Style::Plain,
        0 => Style::Quoted,
        _ if is_block(bytes) => Style::Literal,
        _ => Style::Quoted,
    }
}

/// Whether text of several lines can stand in a block whose indentation the reader finds out by itself.
fn is_block(bytes: &[u8]) -> bool {
    let ends_well = !bytes.ends_with(b"\n\n") && !matches!(bytes.last(), Some(b' ' | b'\t'));
    !matches!(bytes.first(), None | Some(b' ' | b'\t' | b'\n')) && ends_well
}

/// Whether the beginning means nothing in YAML, and the whole is no word or number of any version of it.
fn begins_plainly(text: &str) -> bool {
    let bytes = text.as_bytes();
    match bytes {
        [] => false,
        [b'a'..=b'z' | b'A'..=b'Z', ..] => !is_word(bytes),
        // What deployment puts in the place of `${root.output}` may look like a number.
        [b'$', b'{', ..] => false,
        [b'/' | b'_' | b'$' | b'(', ..] => true,
        [b'0'..=b'9', ..] => !looks_numeric(bytes) && !text.contains("${"),
        // Options of a command line; not `-`, `- x`, `-1`, `-.inf`, `---`.
        [b'-', b'a'..=b'z' | b'A'..=b'Z', ..] | [b'-', b'-', b'a'..=b'z' | b'A'..=b'Z', ..] => true,
        [0x80..=0xFF, ..] => text.chars().next().is_some_and(char::is_alphabetic),
        _ => false,
    }
}

/// The words that some reader takes for a truth value, nothing or a number, in any casing.
fn is_word(bytes: &[u8]) -> bool {
    const WORDS: [&[u8]; 11] =
        [b"y", b"n", b"yes", b"no", b"on", b"off", b"true", b"false", b"null", b"nan", b"inf"];
    bytes.len() <= 5 && WORDS.iter().any(|word| word.eq_ignore_ascii_case(bytes))
}

/// Whether text that begins with a digit could be a number, date or time: nothing in it says otherwise.
///
/// Covers octal, hexadecimal and binary numbers, exponents, `_` between digits, base 60 (`12:30:45`), dates and times.
fn looks_numeric(bytes: &[u8]) -> bool {
    let numeric = |byte: &u8| {
        matches!(byte, b'0'..=b'9' | b'a'..=b'f' | b'A'..=b'F' | b'x' | b'X' | b'o' | b'O' | b'_' | b'.' | b',')
            || matches!(byte, b':' | b'+' | b'-' | b't' | b'T' | b'z' | b'Z' | b' ')
    };
    bytes.iter().all(numeric)
}

/// Whether a character outside ASCII is written as it is.
///
/// Others are escaped: line breaks of YAML 1.1 (U+0085, U+2028, U+2029), what readers refuse (controls,
/// non-characters), what nobody sees (spaces, U+FEFF), and what turns the direction of text, so that a reviewer cannot
/// be shown something else than what is read (<https://trojansource.codes>).
pub(super) fn is_shown(c: char) -> bool {
    let code = u32::from(c);
    let hidden = matches!(code, 0xAD | 0x61C | 0x180E | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0xFEFF | 0xFFF9..=0xFFFB);
    let no_character = code & 0xFFFE == 0xFFFE || (0xFDD0..=0xFDEF).contains(&code);
    !(c.is_control() || c.is_whitespace() || hidden || no_character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(expect: Style, texts: &[&str]) {
        for text in texts {
            assert_eq!(style(text), expect, "{text:?}");
        }
    }

    #[test]
    fn ordinary_text_is_plain() {
        check(
            Style::Plain,
            &[
                "web",
                "apps/v1",
                "nginx:1.27",
                "ghcr.io/acme/orders:1.4.2@sha256:0f",
                "app.kubernetes.io/name",
            ],
        );
        check(
            Style::Plain,
            &[
                "64Mi",
                "100m",
                "10.0.0.0/16",
                "3scale",
                "--port=80",
                "-c",
                "/healthz",
                "$(HOME)/x",
                "https://${a.b}/1",
            ],
        );
        check(
            Style::Plain,
            &["a b", "a:b", "a#b", "it's", "say \"x\"", "Größe", "日本", "nope", "yessir", "a,b [c] {d}"],
        );
    }

    #[test]
    fn what_a_reader_could_mistake_is_quoted() {
        check(
            Style::Quoted,
            &["", "y", "N", "yes", "No", "on", "OFF", "True", "false", "null", "Null", "~", "NaN", "inf"],
        );
        check(
            Style::Quoted,
            &["0", "8080", "-1", "+1", "1_000", "0x1F", "0o7", "0b1", "017", "1e3", "1.", ".5", "1.4.2"],
        );
        check(Style::Quoted, &["${a.b}", "${a.b}0", "12${a.b}"]);
        check(
            Style::Quoted,
            &["12:30:45", "2001-01-01", "2001-12-14t21:59:43.10-05:00", "2001-12-14 21:59:43.10 -5"],
        );
        check(
            Style::Quoted,
            &[
                "=", "<<", "-", "--", "---", "...", "- x", "? x", ": x", "a: b", "a:", "# x", "a #b", " a",
                "a ",
            ],
        );
        check(
            Style::Quoted,
            &["*x", "&x", "!x", "%x", "@x", "`x", "'x", "\"", "{a}", "[a]", "|", ">", ",", ".inf", "-.inf"],
        );
        check(
            Style::Quoted,
            &[
                "\t",
                "a\tb",
                "\u{85}",
                "a\u{2028}b",
                "\u{feff}",
                "\u{7f}",
                "a\0",
                "\u{fffe}",
                "a\u{a0}b",
                "\u{202e}x",
            ],
        );
        check(Style::Quoted, &["🦀", "\u{1fffe}", "a\r\nb"]);
    }

    #[test]
    fn lines_become_a_block_where_it_is_safe() {
        check(
            Style::Literal,
            &["a\nb", "a\nb\n", "a\n\n  b\n", "#!/bin/sh\nrun\n", "a\n\tb", "no\nyes", "- a\n- b\n", "ä\nö"],
        );
        check(
            Style::Quoted,
            &["\n", "a\n\n", "\na", " a\nb", "\ta\nb", "a \nb", "a\nb ", "a\n \nb", "a\r\nb\n", "a\n\u{85}b"],
        );
    }
}
