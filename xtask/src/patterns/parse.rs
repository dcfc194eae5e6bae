//! Taking a pattern apart, as far as translating needs.

use super::class::{self, Class};

/// A part of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// Written as it stands: anchors, quantifiers, flags, literals.
    Raw(String),
    Class(Class),
    Group(Group),
    Look {
        ahead: bool,
        negative: bool,
        inner: Vec<Vec<Node>>,
    },
}

/// A group of alternatives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// How it begins: `(`, `(?:`.
    pub open: String,
    pub inner: Vec<Vec<Node>>,
    /// Whether a quantifier follows.
    pub repeated: bool,
}

/// Reads a pattern from left to right.
pub struct Parser {
    signs: Vec<char>,
    at: usize,
}

impl Parser {
    pub fn new(pattern: &str) -> Parser {
        Parser { signs: pattern.chars().collect(), at: 0 }
    }

    /// The whole pattern.
    pub fn alternatives(mut self) -> Result<Vec<Vec<Node>>, String> {
        let out = self.until_close()?;
        if self.at < self.signs.len() { Err("a `)` too many".to_owned()) } else { Ok(out) }
    }

    fn until_close(&mut self) -> Result<Vec<Vec<Node>>, String> {
        let mut out = vec![Vec::new()];
        while let Some(sign) = self.peek(0) {
            match sign {
                ')' => break,
                '|' => {
                    self.at += 1;
                    out.push(Vec::new());
                }
                _ => {
                    let node = self.node()?;
                    out.last_mut().expect("it begins with one").extend(node);
                }
            }
        }
        Ok(out)
    }

    fn node(&mut self) -> Result<Option<Node>, String> {
        let sign = self.peek(0).expect("asked for");
        self.at += 1;
        Ok(Some(match sign {
            '(' => return self.group(),
            '[' => Node::Class(class::bracket(self)?),
            '\\' => return self.escape().map(Some),
            '{' | '*' | '+' | '?' => Node::Raw(self.quantifier(sign)),
            '}' => Node::Raw("\\}".to_owned()),
            // `${1,128}` means no more than `$`.
            '$' if self.is_bounds() => {
                while self.take() != Some('}') {}
                Node::Raw("$".to_owned())
            }
            other => Node::Raw(other.to_string()),
        }))
    }

    fn group(&mut self) -> Result<Option<Node>, String> {
        let look = [("?=", true, false), ("?!", true, true), ("?<=", false, false), ("?<!", false, true)];
        if let Some((open, ahead, negative)) = look.into_iter().find(|(open, ..)| self.begins(open)) {
            self.at += open.len();
            let inner = self.until_close()?;
            self.close()?;
            // No sign after it: the end.
            let all = |one: &Vec<Node>| matches!(one.as_slice(), [Node::Class(class)] if class.is_all());
            if ahead && negative && inner.iter().all(all) {
                return Ok(Some(Node::Raw("$".to_owned())));
            }
            return Ok(Some(Node::Look { ahead, negative, inner }));
        }
        let mut open = "(".to_owned();
        if self.begins("?") {
            // `?:`, `?<name>`, `?i:`, or `?i)`, which is a flag and no group.
            while let Some(sign) = self.take() {
                open.push(sign);
                match sign {
                    ':' | '>' => break,
                    ')' => return Ok(Some(Node::Raw(open))),
                    _ => {}
                }
            }
        }
        let inner = self.until_close()?;
        self.close()?;
        let repeated = matches!(self.peek(0), Some('*' | '+' | '?')) || self.is_bounds();
        Ok(Some(Node::Group(Group { open, inner, repeated })))
    }

    fn close(&mut self) -> Result<(), String> {
        if self.take() == Some(')') { Ok(()) } else { Err("a `)` is missing".to_owned()) }
    }

    fn quantifier(&mut self, first: char) -> String {
        if first != '{' {
            return first.to_string();
        }
        self.at -= 1;
        if !self.is_bounds() {
            self.at += 1;
            return "\\{".to_owned();
        }
        let mut out = String::new();
        while let Some(sign) = self.take() {
            out.push(sign);
            if sign == '}' {
                break;
            }
        }
        out
    }

    /// Whether `{2}`, `{2,}` or `{2,3}` follows.
    fn is_bounds(&self) -> bool {
        if self.peek(0) != Some('{') {
            return false;
        }
        let inside: String = self.signs[self.at + 1..].iter().take_while(|&&sign| sign != '}').collect();
        let closed = self.signs.get(self.at + 1 + inside.chars().count()) == Some(&'}');
        let number = |text: &str| !text.is_empty() && text.chars().all(|sign| sign.is_ascii_digit());
        closed
            && match inside.split_once(',') {
                None => number(&inside),
                Some((min, max)) => number(min) && (max.is_empty() || number(max)),
            }
    }

    fn escape(&mut self) -> Result<Node, String> {
        let sign = self.peek(0).ok_or("it ends in a backslash")?;
        match sign {
            'A' => self.raw("^"),
            'Z' | 'z' => self.raw("$"),
            'b' | 'B' => self.raw(&format!("\\{sign}")),
            '1'..='9' => Err("a reference back".to_owned()),
            'k' => Err("a named reference back".to_owned()),
            _ => Ok(Node::Class(class::escape(self)?)),
        }
    }

    fn raw(&mut self, text: &str) -> Result<Node, String> {
        self.at += 1;
        Ok(Node::Raw(text.to_owned()))
    }

    pub(super) fn peek(&self, ahead: usize) -> Option<char> {
        self.signs.get(self.at + ahead).copied()
    }

    pub(super) fn take(&mut self) -> Option<char> {
        let sign = self.peek(0);
        self.at += 1;
        sign
    }

    pub(super) fn begins(&self, text: &str) -> bool {
        text.chars().enumerate().all(|(n, sign)| self.peek(n) == Some(sign))
    }
}
