//! The events of JSON ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)).
//!
//! JSON is nearly a part of YAML, but not quite: YAML readers know no pairs of `\u` escapes, take `1e3` for text in some
//! versions, and refuse tabs before keys.

use std::borrow::Cow;

use saphyr_parser::{Event, Marker, ScalarStyle, Span};

use super::build::{self, position};
use super::problem::{Kind, Problem};

/// JSON values that follow each other.
pub(super) struct Events<'t> {
    text: &'t str,
    /// How far it is read, in bytes.
    at: usize,
    /// A place at or before that, whose line and column are known.
    mark: (usize, Marker),
    /// The lists and maps that are open.
    open: Vec<Open>,
    next: Next,
}

#[derive(Clone, Copy, PartialEq)]
enum Open {
    List,
    Map,
}

#[derive(Clone, Copy)]
enum Next {
    /// Another document or the end.
    Document,
    /// The end of a document.
    DocumentEnd,
    Value,
    /// A value or the end of an empty list.
    FirstItem,
    Key,
    /// A key or the end of an empty map.
    FirstKey,
    /// A comma or the end of a list or map.
    Comma,
}

type Read<T> = Result<T, Problem>;

impl<'t> Events<'t> {
    pub(super) fn new(text: &'t str) -> Events<'t> {
        Events { text, at: 0, mark: (0, Marker::new(0, 1, 0)), open: Vec::new(), next: Next::Document }
    }

    /// Where it stands now; linear in all, as it only counts what came since the last call.
    fn marker(&mut self) -> Marker {
        let (from, mark) = self.mark;
        let (mut line, mut column) = (mark.line(), mark.col());
        for c in self.text[from..self.at].chars() {
            (line, column) = if c == '\n' { (line + 1, 0) } else { (line, column + 1) };
        }
        self.mark = (self.at, Marker::new(self.at, line, column));
        self.mark.1
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_blank(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn refuse<T>(&mut self, message: impl Into<String>) -> Read<T> {
        Err(Problem::new(Kind::Syntax, position(self.marker()), message))
    }

    /// One byte of punctuation.
    fn take(&mut self, byte: u8) -> bool {
        let there = self.peek() == Some(byte);
        self.at += usize::from(there);
        there
    }

    fn after_value(&self) -> Next {
        if self.open.is_empty() { Next::DocumentEnd } else { Next::Comma }
    }

    fn event(&mut self) -> Read<Event<'t>> {
        match self.next {
            Next::Document if self.peek().is_none() => Ok(Event::StreamEnd),
            Next::Document => {
                self.next = Next::Value;
                Ok(Event::DocumentStart(false))
            }
            Next::DocumentEnd => {
                self.next = Next::Document;
                Ok(Event::DocumentEnd)
            }
            Next::FirstItem if self.peek() == Some(b']') => self.close(),
            Next::Value | Next::FirstItem => self.value(),
            Next::FirstKey if self.peek() == Some(b'}') => self.close(),
            Next::Key | Next::FirstKey => self.key(),
            Next::Comma => match self.open.last() {
                Some(Open::Map) if self.peek() == Some(b'}') => self.close(),
                Some(Open::List) if self.peek() == Some(b']') => self.close(),
                Some(Open::Map) => self.refuse("`,` or `}` is expected here"),
                _ => self.refuse("`,` or `]` is expected here"),
            },
        }
    }

    fn close(&mut self) -> Read<Event<'t>> {
        self.at += 1;
        let closed = self.open.pop();
        self.next = self.after_value();
        Ok(if closed == Some(Open::Map) { Event::MappingEnd } else { Event::SequenceEnd })
    }

    fn key(&mut self) -> Read<Event<'t>> {
        if self.peek() != Some(b'"') {
            return self.refuse("a key between double quotes is expected here");
        }
        let key = self.string()?;
        self.skip_blank();
        if !self.take(b':') {
            return self.refuse("`:` is expected here");
        }
        self.next = Next::Value;
        Ok(Event::Scalar(key, ScalarStyle::DoubleQuoted, 0, None))
    }

    fn value(&mut self) -> Read<Event<'t>> {
        let (open, next, event) = match self.peek() {
            Some(b'{') => (Open::Map, Next::FirstKey, Event::MappingStart(0, None)),
            Some(b'[') => (Open::List, Next::FirstItem, Event::SequenceStart(0, None)),
            Some(b'"') => {
                let text = self.string()?;
                self.next = self.after_value();
                return Ok(Event::Scalar(text, ScalarStyle::DoubleQuoted, 0, None));
            }
            _ => {
                let word = self.word()?;
                self.next = self.after_value();
                return Ok(Event::Scalar(Cow::Borrowed(word), ScalarStyle::Plain, 0, None));
            }
        };
        self.at += 1;
        self.open.push(open);
        self.next = next;
        Ok(event)
    }

    /// A number, `true`, `false` or `null`.
    fn word(&mut self) -> Read<&'t str> {
        let rest = &self.text[self.at..];
        let inner = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
        let word = &rest[..rest.find(|c| !inner(c)).unwrap_or(rest.len())];
        if !matches!(word, "true" | "false" | "null") && !is_number(word) {
            return self.refuse("a value is expected here");
        }
        self.at += word.len();
        Ok(word)
    }

    /// A text, from its first quote.
    fn string(&mut self) -> Read<Cow<'t, str>> {
        self.at += 1;
        let mut text = Cow::Borrowed("");
        loop {
            let rest = &self.text[self.at..];
            let end = rest.bytes().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1F));
            let Some(end) = end else { return self.refuse("a text without an end") };
            if text.is_empty() {
                text = Cow::Borrowed(&rest[..end]);
            } else {
                text.to_mut().push_str(&rest[..end]);
            }
            self.at += end;
            match rest.as_bytes()[end] {
                b'"' => {
                    self.at += 1;
                    return Ok(text);
                }
                b'\\' => {
                    let c = self.escape()?;
                    text.to_mut().push(c);
                }
                control => return self.refuse(format!("the character U+{control:04X} has to be escaped")),
            }
        }
    }

    fn escape(&mut self) -> Read<char> {
        let c = match self.text.as_bytes().get(self.at + 1) {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.code_point(),
            _ => return self.refuse("no such escape"),
        };
        self.at += 2;
        Ok(c)
    }

    fn code_point(&mut self) -> Read<char> {
        let unit = |at: usize| {
            let digits = self.text.get(at..at + 6)?.strip_prefix("\\u")?;
            let digits = digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then_some(digits)?;
            u16::from_str_radix(digits, 16).ok()
        };
        let units = [unit(self.at), unit(self.at + 6)];
        let (decoded, length) = match units {
            [Some(high @ 0xD800..=0xDBFF), Some(low)] => (char::decode_utf16([high, low]).next(), 12),
            [Some(one), _] => (char::decode_utf16([one]).next(), 6),
            [None, _] => return self.refuse("four hexadecimal digits are expected after `\\u`"),
        };
        match decoded {
            Some(Ok(c)) => {
                self.at += length;
                Ok(c)
            }
            _ => self.refuse("half a pair of `\\u` escapes is no character"),
        }
    }
}

impl<'t> build::Events<'t> for Events<'t> {
    fn next(&mut self) -> Result<(Event<'t>, Span), Problem> {
        self.skip_blank();
        // A comma stands between two values, and an event where its value begins.
        if matches!(self.next, Next::Comma) && self.peek() == Some(b',') {
            self.at += 1;
            self.skip_blank();
            self.next = if self.open.last() == Some(&Open::Map) { Next::Key } else { Next::Value };
        }
        let start = self.marker();
        Ok((self.event()?, Span::empty(start)))
    }
}

fn is_number(word: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let word = word.strip_prefix('-').unwrap_or(word);
    let (mantissa, exponent) = match word.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent.strip_prefix(['+', '-']).unwrap_or(exponent))),
        None => (word, None),
    };
    let (whole, part) = match mantissa.split_once('.') {
        Some((whole, part)) => (whole, Some(part)),
        None => (mantissa, None),
    };
    let whole_fits = whole == "0" || (digits(whole) && !whole.starts_with('0'));
    whole_fits && part.is_none_or(digits) && exponent.is_none_or(digits)
}
