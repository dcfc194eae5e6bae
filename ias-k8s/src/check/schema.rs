//! Every value against what is known of its kind: fields, types, words, quantities.

use ias_core::diagnostic::nearest;
use ias_core::pointer::is_within;
use ias_core::{Code, Diagnostic, Object, Override, Value};

use super::context::Context;
use super::path::Path;
use super::release;
use crate::Version;
use crate::codes;
use crate::document::short;
use crate::rules::{is_quantity, mend_quantity};
use crate::schema::{Definition, Field, Shape, Table, table};

pub(super) fn object(check: Context<'_>) {
    let table = table();
    let document = check.document;
    let Some(kind) = table.kind(&document.api_version, &document.kind) else { return };
    let mut walk = Walk { table, check };
    walk.check.oldest = release::kind(&mut walk.check, kind);
    let Some(number) = kind.definition else { return };
    let definition = table.definition(number);
    walk.fields(definition, &document.body, None);
    if let Some(Field { shape: Shape::Object(metadata), .. }) = definition.field("metadata") {
        walk.fields(table.definition(*metadata), document.metadata(), Some(&Path::top("metadata")));
    }
}

struct Walk<'a> {
    table: &'static Table,
    check: Context<'a>,
}

impl Walk<'_> {
    /// The fields of an object; the path is `None` for the whole document.
    fn fields(&mut self, definition: &Definition, of: &Object, path: Option<&Path<'_>>) {
        let mut mandatory = 0;
        for (key, value) in of {
            // `null` stands for nothing, and the metadata are checked as they will be written.
            if matches!(value, Value::Null) || path.is_none() && key == "metadata" {
                continue;
            }
            let at = path.map_or_else(|| Path::top(key), |path| path.field(key));
            let Some(field) = definition.field(key) else {
                self.unknown(definition, of, key, &at);
                continue;
            };
            mandatory += usize::from(field.mandatory);
            let oldest = self.check.oldest;
            if field.special {
                self.check.oldest = release::field(&mut self.check, field, of, &at);
            }
            self.value(field.shape, &field.around, value, (of, key), &at);
            self.check.oldest = oldest;
        }
        if mandatory < definition.mandatory {
            let given = |field: &Field| of.get(field.name).is_some_and(|value| !matches!(value, Value::Null));
            for field in definition.fields().iter().filter(|field| field.mandatory && !given(field)) {
                let at = path.map_or_else(|| Path::top(field.name), |path| path.field(field.name));
                let problem = Diagnostic::error(&codes::MISSING_FIELD, format!("`{at}` is missing"));
                let what = self.describe(field.shape, &field.around);
                let hint = format!("a {} needs it: {what}", self.check.document.kind);
                self.check.problem(Some((of, field.name)), problem.hint(hint));
            }
        }
    }

    /// A value; `from` is where its line can be looked up.
    fn value(&mut self, shape: Shape, around: &[bool], value: &Value, from: (&Object, &str), at: &Path<'_>) {
        let (wanted, fits) = match (around.split_last(), value) {
            (Some((true, inner)), Value::List(list)) => {
                for (n, item) in list.iter().enumerate() {
                    self.value(shape, inner, item, from, &at.item(n));
                }
                return;
            }
            (Some((false, inner)), Value::Map(map)) => {
                for (key, entry) in map {
                    self.value(shape, inner, entry, (map, key), &at.field(key));
                }
                return;
            }
            (Some((list, _)), _) => (if *list { "a list" } else { "a map" }, false),
            (None, _) => match shape {
                Shape::Any => return,
                Shape::Object(number) => {
                    if let Value::Map(map) = value {
                        return self.fields(self.table.definition(number), map, Some(at));
                    }
                    ("a map", false)
                }
                Shape::Text => ("text", matches!(value, Value::Text(_))),
                Shape::Bool => ("`true` or `false`", matches!(value, Value::Bool(_))),
                Shape::Int64 => ("a whole number", matches!(value, Value::Int(_))),
                Shape::Int32 => match value {
                    Value::Int(number) if i32::try_from(*number).is_err() => {
                        ("a whole number of 32 bits", false)
                    }
                    _ => ("a whole number", matches!(value, Value::Int(_))),
                },
                Shape::Number => {
                    ("a number", matches!(value, Value::Int(_) | Value::Float(_) | Value::Number(_)))
                }
                Shape::IntOrText => {
                    ("a whole number or text", matches!(value, Value::Int(_) | Value::Text(_)))
                }
                Shape::Quantity => return self.quantity(value, from, at),
                Shape::Words(set) => match value {
                    Value::Text(word) => return self.word(set, word, from, at),
                    _ => ("text", false),
                },
            },
        };
        if !fits && !self.is_late(value) {
            self.wrong_type(wanted, value, from, at);
        }
    }

    /// Whether deployment fills the value in.
    fn is_late(&self, value: &Value) -> bool {
        self.check.document.late && value.as_str().is_some_and(|text| text.contains("${"))
    }

    fn wrong_type(&mut self, wanted: &str, value: &Value, from: (&Object, &str), at: &Path<'_>) {
        let text = short(value);
        let message = match value {
            Value::Text(_) => format!("`{at}` is {wanted}, not the text `{text}`"),
            Value::Map(_) => format!("`{at}` is {wanted}, not a map"),
            Value::List(_) => format!("`{at}` is {wanted}, not a list"),
            _ => format!("`{at}` is {wanted}, not `{text}`"),
        };
        let hint = match (wanted, value) {
            ("text", Value::Int(_) | Value::Float(_) | Value::Number(_) | Value::Bool(_)) => {
                format!("write it as text: `\"{text}\"`")
            }
            ("a list", _) => "put it into a list, also where it is the only one".to_owned(),
            ("a whole number" | "a number", Value::Text(number)) if number.parse::<f64>().is_ok() => {
                format!("write it without quotes: `{number}`")
            }
            ("`true` or `false`", Value::Text(word)) => match word.to_ascii_lowercase().as_str() {
                "true" | "yes" | "on" | "1" => "write `true` without quotes".to_owned(),
                "false" | "no" | "off" | "0" => "write `false` without quotes".to_owned(),
                _ => format!("write {wanted}"),
            },
            _ => format!("write {wanted}"),
        };
        self.check.problem(Some(from), Diagnostic::error(&codes::WRONG_TYPE, message).hint(hint));
    }

    fn quantity(&mut self, value: &Value, from: (&Object, &str), at: &Path<'_>) {
        let good = match value {
            Value::Int(_) | Value::Float(_) | Value::Number(_) => true,
            Value::Text(text) => is_quantity(text),
            _ => false,
        };
        if good || self.is_late(value) {
            return;
        }
        let text = short(value);
        let problem = Diagnostic::error(&codes::NO_QUANTITY, format!("`{text}` is no quantity, in `{at}`"));
        let hint = match mend_quantity(&text) {
            Some(meant) => format!("write `{meant}`"),
            None => "write a number and a unit, such as `100m`, `0.5`, `64Mi`, `1Gi`".to_owned(),
        };
        self.check.problem(Some(from), problem.hint(hint));
    }

    fn word(&mut self, set: u16, word: &str, from: (&Object, &str), at: &Path<'_>) {
        let words = self.table.words(set);
        // The empty text stands for nothing.
        if word.is_empty()
            || words.split(' ').any(|known| known == word)
            || self.check.document.late && word.contains("${")
        {
            return;
        }
        let list: Vec<String> = words.split(' ').map(|word| format!("`{word}`")).collect();
        let message = format!("`{at}` cannot be `{word}`: it takes {}", list.join(", "));
        let hint = match nearest(word, words.split(' ')) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("no release up to {} knows another one", Version::NEWEST),
        };
        let problem = self.unless_patched(&codes::WORD_NOT_KNOWN, message, at);
        self.check.problem(Some(from), problem.hint(hint));
    }

    fn unknown(&mut self, definition: &Definition, of: &Object, key: &str, at: &Path<'_>) {
        let message = format!("a {} has no field `{at}`", self.check.document.kind);
        let names = definition.fields().iter().filter(|field| field.span.contains(Version::NEWEST));
        let hint = match nearest(key, names.map(|field| field.name)) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("leave it out: no release up to {} knows it", Version::NEWEST),
        };
        let problem = self.unless_patched(&codes::FIELD_NOT_KNOWN, message, at);
        self.check.problem(Some((of, key)), problem.hint(hint));
    }

    /// A warning where the program asked for just this with a raw change, else an error.
    fn unless_patched(&self, code: &'static Code, message: String, at: &Path<'_>) -> Diagnostic {
        let changes = &self.check.document.item.element.overrides;
        if !changes.is_empty() {
            let pointer = at.pointer();
            let patched = |change: &Override| {
                is_within(&pointer, &change.pointer) || is_within(&change.pointer, &pointer)
            };
            if changes.iter().any(patched) {
                return Diagnostic::warning(code, message);
            }
        }
        Diagnostic::error(code, message).disputable()
    }

    fn describe(&self, shape: Shape, around: &[bool]) -> String {
        match (around.last(), shape) {
            (Some(true), _) => "a list".to_owned(),
            (Some(false), _) | (None, Shape::Object(_)) => "a map".to_owned(),
            (None, Shape::Bool) => "`true` or `false`".to_owned(),
            (None, Shape::Int32 | Shape::Int64) => "a whole number".to_owned(),
            (None, Shape::Words(set)) => {
                let words: Vec<String> =
                    self.table.words(set).split(' ').map(|word| format!("`{word}`")).collect();
                format!("one of {}", words.join(", "))
            }
            (None, Shape::IntOrText) => "a whole number or text".to_owned(),
            (None, Shape::Quantity) => "a quantity such as `64Mi`".to_owned(),
            (None, Shape::Number) => "a number".to_owned(),
            (None, Shape::Any) => "a value".to_owned(),
            (None, Shape::Text) => "text".to_owned(),
        }
    }
}
