//! The writer: straight from a [`Value`], with nothing in between.

use std::fmt::Write as _;

use ias_core::{Object, Value};

use super::plain::{Style, is_shown, style};

/// The longest key, as written, that readers look for without being told (`? `): YAML says 1,024 characters.
const LONGEST_SIMPLE_KEY: usize = 1000;

/// Writes documents, with `---` between them.
///
/// What only deployment knows has no notation in YAML; an expression is written as `null`. Charts put the text of
/// expressions in their place before.
pub fn write<'a>(documents: impl IntoIterator<Item = &'a Value>) -> String {
    let mut to = Writer::default();
    for document in documents {
        to.begin();
        to.value(document, 0, Slot::Start);
    }
    to.finish()
}

/// Stands between two documents.
const SEPARATOR: &str = "---\n";

/// Where a value stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Slot {
    /// At the beginning of a document or after `- `: the first line goes on here.
    Start,
    /// After `key:`.
    AfterKey,
}

/// Documents in the making.
#[derive(Default)]
pub(crate) struct Writer {
    out: String,
    /// Where each document begins.
    starts: Vec<usize>,
}

impl Writer {
    /// With room for so many bytes.
    pub(crate) fn with_capacity(bytes: usize) -> Writer {
        Writer { out: String::with_capacity(bytes), starts: Vec::new() }
    }

    /// Begins the next document.
    pub(crate) fn begin(&mut self) {
        if !self.out.is_empty() {
            self.out.push_str(SEPARATOR);
        }
        self.starts.push(self.out.len());
    }

    /// Writes an entry of the map that is the current document.
    pub(crate) fn top(&mut self, key: &str, value: &Value) {
        self.entry(key, value, 0);
    }

    /// Writes an entry of the current document whose value is a text.
    pub(crate) fn top_text(&mut self, key: &str, text: &str) {
        self.key(key, 0);
        self.out.push(' ');
        self.text(text, 2);
    }

    /// Writes an entry of the current document whose value is a map.
    pub(crate) fn top_map(&mut self, key: &str, map: &Object) {
        self.key(key, 0);
        match map.is_empty() {
            true => self.out.push_str(" {}\n"),
            false => self.map(map, 2, Slot::AfterKey),
        }
    }

    /// The documents as they were written.
    pub(crate) fn finish(self) -> String {
        self.out
    }

    /// The documents in an order: which of them comes first, which second, and so on.
    pub(crate) fn finish_in(self, order: &[usize]) -> String {
        if order.is_sorted() {
            return self.out;
        }
        let text = |at: usize| match self.starts.get(at + 1) {
            Some(next) => &self.out[self.starts[at]..next - SEPARATOR.len()],
            None => &self.out[self.starts[at]..],
        };
        let mut sorted = String::with_capacity(self.out.len());
        for (n, &at) in order.iter().enumerate() {
            sorted.push_str(if n == 0 { "" } else { SEPARATOR });
            sorted.push_str(text(at));
        }
        sorted
    }

    fn value(&mut self, value: &Value, indent: usize, slot: Slot) {
        match value {
            Value::List(list) if !list.is_empty() => return self.list(list, indent, slot),
            Value::Map(map) if !map.is_empty() => return self.map(map, indent, slot),
            _ => {}
        }
        if slot == Slot::AfterKey {
            self.out.push(' ');
        }
        match value {
            Value::Text(text) => return self.text(text, indent),
            Value::Int(number) => {
                let _ = write!(self.out, "{number}");
            }
            Value::Float(number) => self.float(*number),
            Value::Number(number) => self.number(number),
            Value::Bool(truth) => self.out.push_str(if *truth { "true" } else { "false" }),
            Value::List(_) => self.out.push_str("[]"),
            Value::Map(_) => self.out.push_str("{}"),
            Value::Null | Value::Expr(_) => self.out.push_str("null"),
        }
        self.out.push('\n');
    }

    fn list(&mut self, list: &[Value], indent: usize, slot: Slot) {
        if slot == Slot::AfterKey {
            self.out.push('\n');
        }
        for (at, item) in list.iter().enumerate() {
            if at > 0 || slot == Slot::AfterKey {
                self.indent(indent);
            }
            self.out.push_str("- ");
            self.value(item, indent + 2, Slot::Start);
        }
    }

    fn map(&mut self, map: &Object, indent: usize, slot: Slot) {
        if slot == Slot::AfterKey {
            self.out.push('\n');
        }
        for (at, (key, value)) in map.iter().enumerate() {
            if at > 0 || slot == Slot::AfterKey {
                self.indent(indent);
            }
            self.entry(key, value, indent);
        }
    }

    fn entry(&mut self, key: &str, value: &Value, indent: usize) {
        self.key(key, indent);
        self.value(value, indent + 2, Slot::AfterKey);
    }

    fn key(&mut self, key: &str, indent: usize) {
        let begin = self.out.len();
        match style(key) {
            Style::Plain => self.out.push_str(key),
            Style::Literal | Style::Quoted => self.quoted(key),
        }
        if self.out.len() - begin > LONGEST_SIMPLE_KEY {
            self.out.insert_str(begin, "? ");
            self.out.push('\n');
            self.indent(indent);
        }
        self.out.push(':');
    }

    /// Writes a text and ends the line. Lines of a block stand at `indent`, which a document itself does not have.
    fn text(&mut self, text: &str, indent: usize) {
        match style(text) {
            Style::Plain => self.out.push_str(text),
            Style::Literal if indent > 0 => return self.literal(text, indent),
            Style::Literal | Style::Quoted => self.quoted(text),
        }
        self.out.push('\n');
    }

    fn literal(&mut self, text: &str, indent: usize) {
        self.out.push_str(if text.ends_with('\n') { "|\n" } else { "|-\n" });
        for line in text.lines() {
            if !line.is_empty() {
                self.indent(indent);
                self.out.push_str(line);
            }
            self.out.push('\n');
        }
    }

    fn quoted(&mut self, text: &str) {
        self.out.push('"');
        for c in text.chars() {
            match c {
                '"' => self.out.push_str("\\\""),
                '\\' => self.out.push_str("\\\\"),
                '\n' => self.out.push_str("\\n"),
                '\r' => self.out.push_str("\\r"),
                '\t' => self.out.push_str("\\t"),
                ' '..='~' => self.out.push(c),
                _ if is_shown(c) && !c.is_ascii() => self.out.push(c),
                _ => self.escape(u32::from(c)),
            }
        }
        self.out.push('"');
    }

    fn escape(&mut self, code: u32) {
        let _ = match code {
            0..=0xFF => write!(self.out, "\\x{code:02X}"),
            0x100..=0xFFFF => write!(self.out, "\\u{code:04X}"),
            _ => write!(self.out, "\\U{code:08X}"),
        };
    }

    /// A point and a signed exponent: PyYAML takes `1e21` for text, and all take `1.0e+21` for a number.
    fn float(&mut self, number: f64) {
        if !number.is_finite() {
            let word = if number.is_nan() {
                ".nan"
            } else if number > 0.0 {
                ".inf"
            } else {
                "-.inf"
            };
            return self.out.push_str(word);
        }
        self.number(&format!("{number:?}"));
    }

    /// A number as JSON writes it.
    fn number(&mut self, text: &str) {
        match text.split_once('e') {
            None => self.out.push_str(text),
            Some((mantissa, exponent)) => {
                let point = if mantissa.contains('.') { "" } else { ".0" };
                let sign = if exponent.starts_with(['-', '+']) { "" } else { "+" };
                let _ = write!(self.out, "{mantissa}{point}e{sign}{exponent}");
            }
        }
    }

    fn indent(&mut self, width: usize) {
        const SPACES: &str = "                                ";
        let mut rest = width;
        while rest > 0 {
            let now = rest.min(SPACES.len());
            self.out.push_str(&SPACES[..now]);
            rest -= now;
        }
    }
}

#[cfg(test)]
mod tests {
    use ias_core::value;

    use super::*;

    #[track_caller]
    fn check(document: Value, expect: &str) {
        assert_eq!(write([&document]), expect);
    }

    #[test]
    fn maps_and_lists_are_blocks() {
        check(
            value!({ "a": { "b": [1, { "c": true, "d": null }] } }),
            "a:\n  b:\n    - 1\n    - c: true\n      d: null\n",
        );
        check(value!([[1, [2]], {}, []]), "- - 1\n  - - 2\n- {}\n- []\n");
        check(
            value!({ "a": [{ "t": "x\ny" }, "p\nq\n"] }),
            "a:\n  - t: |-\n      x\n      y\n  - |\n    p\n    q\n",
        );
    }

    #[test]
    fn numbers_come_back_as_numbers() {
        check(
            value!([1.0, 0.1, 1e21, 1e-7, 1.5e300, -0.0]),
            "- 1.0\n- 0.1\n- 1.0e+21\n- 1.0e-7\n- 1.5e+300\n- -0.0\n",
        );
        check(value!([i64::MIN, i64::MAX]), "- -9223372036854775808\n- 9223372036854775807\n");
        let exact = |text: &'static str| Value::Number(text.into());
        check(
            Value::List(vec![exact("18446744073709551616"), exact("1e-400"), exact("1e+400")]),
            "- 18446744073709551616\n- 1.0e-400\n- 1.0e+400\n",
        );
    }

    #[test]
    fn escapes_are_those_that_every_reader_knows() {
        check(
            "\u{0}\u{1b}\u{85}\u{2028}\u{10ffff}\"\\ä🦀".into(),
            "\"\\x00\\x1B\\x85\\u2028\\U0010FFFF\\\"\\\\ä🦀\"\n",
        );
    }

    #[test]
    fn long_keys_are_announced() {
        let key = "k".repeat(1001);
        let mut inner = Object::new();
        inner.set(key.clone(), value!({ "a": 1 }));
        let document = value!({ "m": inner });
        check(document, &format!("m:\n  ? {key}\n  :\n    a: 1\n"));
    }

    #[test]
    fn documents_are_separated() {
        assert_eq!(write([&value!({ "a": 1 }), &value!("two\nlines")]), "a: 1\n---\n\"two\\nlines\"\n");
        assert_eq!(write([]), "");
    }
}
