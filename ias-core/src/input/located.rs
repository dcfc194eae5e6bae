//! Values of input files with the place where each stands.

use std::sync::Arc;

use crate::diagnostic::Place;

/// A place in an input. Cheap to clone: a file has as many as it has values.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct At {
    pub(super) file: Arc<str>,
    pub(super) line: u32,
    pub(super) column: u32,
}

impl At {
    pub(super) fn place(&self) -> Place {
        Place::new(self.file.to_string(), self.line, self.column)
    }
}

/// A value and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Located {
    /// Unique in its tree, see [`Located::number`].
    pub(super) id: usize,
    pub(super) at: At,
    pub(super) content: Content,
}

#[derive(Clone, Debug)]
pub(super) enum Content {
    Scalar { text: String, value: Scalar, quoted: bool },
    List(Vec<Located>),
    Map(Vec<Entry>),
}

/// What a scalar is by the core schema of YAML 1.2.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Scalar {
    Null,
    Bool(bool),
    Int(i128),
    Float(f64),
    Text,
}

#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) at: At,
    pub(super) value: Located,
    /// A context value of the `cdk` command line that no file has: it counts only if the program's type names it.
    pub(super) tentative: bool,
}

impl Located {
    pub(super) fn new(at: At, content: Content) -> Located {
        Located { id: 0, at, content }
    }

    pub(super) fn plain(at: At, text: String) -> Located {
        let value = Scalar::read(&text);
        Located::new(at, Content::Scalar { text, value, quoted: false })
    }

    pub(super) fn map(at: At) -> Located {
        Located::new(at, Content::Map(Vec::new()))
    }

    pub(super) fn is_null(&self) -> bool {
        matches!(self.content, Content::Scalar { value: Scalar::Null, .. })
    }

    /// The number of values in this one, itself included.
    pub(super) fn size(&self) -> usize {
        match &self.content {
            Content::Scalar { .. } => 1,
            Content::List(items) => 1 + items.iter().map(Located::size).sum::<usize>(),
            Content::Map(entries) => 1 + entries.iter().map(|entry| entry.value.size()).sum::<usize>(),
        }
    }

    /// Lays another layer over this one: maps are merged, everything else is replaced.
    pub(super) fn merge(&mut self, over: Located) {
        if let (Content::Map(below), Content::Map(_)) = (&mut self.content, &over.content) {
            let Content::Map(above) = over.content else { return };
            for entry in above {
                match below.iter_mut().find(|old| old.key == entry.key) {
                    Some(old) => {
                        old.value.merge(entry.value);
                        old.tentative &= entry.tentative;
                    }
                    None => below.push(entry),
                }
            }
        } else {
            *self = over;
        }
    }

    /// Gives every value its number, parents first, and returns what is known of each.
    pub(super) fn number(&mut self) -> Vec<Known> {
        let mut known = Vec::new();
        let root = Known {
            parent: None,
            is_list: false,
            path: String::new(),
            at: self.at.clone(),
            named: self.at.clone(),
        };
        self.number_below(root, &mut known);
        known
    }

    fn number_below(&mut self, about: Known, known: &mut Vec<Known>) {
        self.id = known.len();
        let path = about.path.clone();
        known.push(Known { is_list: matches!(self.content, Content::List(_)), ..about });
        let id = self.id;
        let join = |step: &str| if path.is_empty() { step.to_owned() } else { format!("{path}.{step}") };
        match &mut self.content {
            Content::Scalar { .. } => {}
            Content::List(items) => {
                for (n, item) in items.iter_mut().enumerate() {
                    let (at, path) = (item.at.clone(), join(&n.to_string()));
                    item.number_below(
                        Known { parent: Some(id), is_list: false, path, named: at.clone(), at },
                        known,
                    );
                }
            }
            Content::Map(entries) => {
                for entry in entries {
                    let (path, at) = (join(&entry.key), entry.value.at.clone());
                    entry.value.number_below(
                        Known { parent: Some(id), is_list: false, path, at, named: entry.at.clone() },
                        known,
                    );
                }
            }
        }
    }
}

/// What is known of a value besides its content.
pub(super) struct Known {
    pub(super) parent: Option<usize>,
    pub(super) is_list: bool,
    /// The keys that lead to it, joined with dots.
    pub(super) path: String,
    pub(super) at: At,
    /// Where its key stands; for others, where it stands itself.
    pub(super) named: At,
}

impl Scalar {
    /// Reads a plain scalar by the [core schema](https://yaml.org/spec/1.2.2/#103-core-schema).
    pub(super) fn read(text: &str) -> Scalar {
        match text {
            "" | "~" | "null" | "Null" | "NULL" => Scalar::Null,
            "true" | "True" | "TRUE" => Scalar::Bool(true),
            "false" | "False" | "FALSE" => Scalar::Bool(false),
            ".nan" | ".NaN" | ".NAN" => Scalar::Float(f64::NAN),
            ".inf" | ".Inf" | ".INF" | "+.inf" | "+.Inf" | "+.INF" => Scalar::Float(f64::INFINITY),
            "-.inf" | "-.Inf" | "-.INF" => Scalar::Float(f64::NEG_INFINITY),
            _ => Scalar::number(text).unwrap_or(Scalar::Text),
        }
    }

    fn number(text: &str) -> Option<Scalar> {
        if let Some(digits) = text.strip_prefix("0x") {
            let hex = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
            return hex.then(|| i128::from_str_radix(digits, 16).map_or(Scalar::Text, Scalar::Int));
        }
        if let Some(digits) = text.strip_prefix("0o") {
            let octal = !digits.is_empty() && digits.bytes().all(|digit| matches!(digit, b'0'..=b'7'));
            return octal.then(|| i128::from_str_radix(digits, 8).map_or(Scalar::Text, Scalar::Int));
        }
        let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
        if !unsigned.is_empty() && unsigned.bytes().all(|byte| byte.is_ascii_digit()) {
            return match text.parse() {
                Ok(number) => Some(Scalar::Int(number)),
                Err(_) => text.parse().ok().map(Scalar::Float),
            };
        }
        // [-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => {
                (mantissa, Some(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)))
            }
            None => (unsigned, None),
        };
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let (whole, part) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let fits = digits(whole) && digits(part) && !(whole.is_empty() && part.is_empty());
        let fits = fits && exponent.is_none_or(|exponent| !exponent.is_empty() && digits(exponent));
        fits.then(|| text.parse().ok().map(Scalar::Float)).flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expect: Scalar) {
        assert_eq!(Scalar::read(text), expect, "{text}");
    }

    #[test]
    fn scalars_follow_the_core_schema() {
        check("", Scalar::Null);
        check("True", Scalar::Bool(true));
        check("yes", Scalar::Text);
        check("0o17", Scalar::Int(15));
        check("0xFf", Scalar::Int(255));
        check("017", Scalar::Int(17));
        check("-12", Scalar::Int(-12));
        check("1.", Scalar::Float(1.0));
        check(".5e-3", Scalar::Float(0.0005));
        check("-.inf", Scalar::Float(f64::NEG_INFINITY));
        check("1e3", Scalar::Float(1000.0));
        for text in
            ["1_000", "12:30:45", "1.2.3", "e5", ".", "-", "+", "0x", "0b1", "1e", "nan", "inf", "2001-01-01"]
        {
            check(text, Scalar::Text);
        }
    }
}
