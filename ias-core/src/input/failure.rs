//! What a type refuses while it is read, with where it was.

use std::fmt;

use serde::de::{self, Expected, Unexpected};

/// Why a value could not be read.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Why {
    Missing(&'static str),
    Unknown {
        key: String,
        known: &'static [&'static str],
    },
    Variant {
        given: String,
        known: &'static [&'static str],
    },
    /// Both in the user's words.
    Wrong {
        given: String,
        expected: String,
        empty: bool,
    },
    Other(String),
}

/// What to repair.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Spot {
    /// The value with this number.
    Value(usize),
    /// The key of the map with this number.
    Key(usize, String),
    /// The stand-in for the value with this number.
    StandIn(usize),
    /// The stand-in for a missing field of the map with this number.
    Filled(usize, &'static str),
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Failure {
    pub(super) why: Why,
    pub(super) spot: Option<Spot>,
}

impl Failure {
    fn new(why: Why) -> Failure {
        Failure { why, spot: None }
    }

    /// Says where it was, unless that is known more closely.
    pub(super) fn at(mut self, spot: impl FnOnce() -> Spot) -> Failure {
        self.spot.get_or_insert_with(spot);
        self
    }
}

impl de::Error for Failure {
    fn custom<T: fmt::Display>(message: T) -> Failure {
        Failure::new(Why::Other(message.to_string()))
    }

    fn invalid_type(given: Unexpected<'_>, expected: &dyn Expected) -> Failure {
        let empty = given == Unexpected::Unit;
        Failure::new(Why::Wrong { given: words(given), expected: wanted(&expected.to_string()), empty })
    }

    fn invalid_value(given: Unexpected<'_>, expected: &dyn Expected) -> Failure {
        Failure::invalid_type(given, expected)
    }

    fn invalid_length(count: usize, expected: &dyn Expected) -> Failure {
        let given = format!("{count} of them");
        Failure::new(Why::Wrong { given, expected: wanted(&expected.to_string()), empty: false })
    }

    fn unknown_variant(given: &str, known: &'static [&'static str]) -> Failure {
        Failure::new(Why::Variant { given: given.to_owned(), known })
    }

    fn unknown_field(key: &str, known: &'static [&'static str]) -> Failure {
        Failure::new(Why::Unknown { key: key.to_owned(), known })
    }

    fn missing_field(key: &'static str) -> Failure {
        Failure::new(Why::Missing(key))
    }

    fn duplicate_field(key: &'static str) -> Failure {
        Failure::new(Why::Other(format!("`{key}` is given twice, once under another name")))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.why)
    }
}

impl std::error::Error for Failure {}

fn words(given: Unexpected<'_>) -> String {
    match given {
        Unexpected::Bool(truth) => format!("`{truth}`"),
        Unexpected::Unsigned(number) => format!("`{number}`"),
        Unexpected::Signed(number) => format!("`{number}`"),
        Unexpected::Float(number) => format!("`{number}`"),
        Unexpected::Char(text) => format!("the text `{text}`"),
        Unexpected::Str(text) => format!("the text `{text}`"),
        Unexpected::Unit => "nothing".to_owned(),
        Unexpected::Seq => "a list".to_owned(),
        Unexpected::Map | Unexpected::StructVariant => "a map".to_owned(),
        Unexpected::UnitVariant => "a word alone".to_owned(),
        Unexpected::NewtypeVariant | Unexpected::TupleVariant => "a word with a value".to_owned(),
        Unexpected::Other(other) => other.replace("integer `", "`"),
        other => other.to_string(),
    }
}

/// What serde and the derive say they expect, in the words of somebody who writes the file.
fn wanted(expected: &str) -> String {
    let range = |low: i128, high: u128| format!("a whole number from {low} to {high}");
    match expected {
        "a string" | "a borrowed string" | "a character" | "string" => "text".to_owned(),
        "a boolean" => "`true` or `false`".to_owned(),
        "u8" => range(0, u8::MAX.into()),
        "u16" => range(0, u16::MAX.into()),
        "u32" => range(0, u32::MAX.into()),
        "i8" => range(i8::MIN.into(), 127),
        "i16" => range(i16::MIN.into(), 32_767),
        "i32" => range(i32::MIN.into(), 2_147_483_647),
        "u64" | "u128" | "usize" => "a whole number that is not negative".to_owned(),
        "i64" | "i128" | "isize" => "a whole number".to_owned(),
        "f32" | "f64" => "a number".to_owned(),
        "a sequence" => "a list".to_owned(),
        "unit" => "nothing".to_owned(),
        other => match other.split_once(' ') {
            Some(("struct" | "internally", _)) => "a map".to_owned(),
            Some(("enum", _)) => "one of certain words".to_owned(),
            Some(("a", rest)) if rest.starts_with("nonzero ") => {
                format!("{} and not 0", wanted(rest.trim_start_matches("nonzero ")))
            }
            _ => other.to_owned(),
        },
    }
}
