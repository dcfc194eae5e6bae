//! What bounds a single value: words, patterns, formats, lengths, ranges, and what stands together in a map.

use ias_core::diagnostic::nearest;
use ias_core::{Object, Value};

use super::super::path::Path;
use super::{From, Walk};
use crate::codes;
use crate::document::short;
use crate::rules::{is_quantity, mend_quantity};
use crate::structural::{Bounds, Node, number};

impl Walk<'_, '_, '_> {
    /// What must or must not stand together.
    pub(super) fn groups(&mut self, node: &Node, of: &Object, path: Option<&Path<'_>>) {
        let here = path.map_or_else(|| self.check.document.kind.to_string(), ToString::to_string);
        let defaults = |name: &str| {
            let default = |number| self.schema.node(number).default.is_some();
            node.property(name).is_some_and(default)
        };
        let given = |name: &String| super::given(of, name) || defaults(name);
        let complete = |group: &&Vec<String>| group.iter().all(given);
        let list = |groups: &[Vec<String>]| {
            let one = |group: &Vec<String>| format!("`{}`", group.join("` with `"));
            groups.iter().map(one).collect::<Vec<_>>().join(", ")
        };
        let found = node.one_of.iter().filter(complete).count();
        if !node.one_of.is_empty() && found != 1 {
            let message = format!("`{here}` takes exactly one of {}", list(&node.one_of));
            let hint = if found == 0 { "set one of them" } else { "leave all but one out" };
            self.report(&codes::VALUE_NOT_ALLOWED, None, message, hint.to_owned());
        }
        if !node.any_of.is_empty() && !node.any_of.iter().any(|group| complete(&group)) {
            let message = format!("`{here}` takes at least one of {}", list(&node.any_of));
            self.report(&codes::VALUE_NOT_ALLOWED, None, message, "set one of them".to_owned());
        }
        for (name, others) in node.excludes.iter().filter(|(name, _)| super::given(of, name)) {
            // Each pair once.
            for other in others.iter().filter(|other| *name < **other && super::given(of, other)) {
                let message = format!("`{name}` and `{other}` of `{here}` exclude each other");
                let hint = "leave one of the two out".to_owned();
                self.report(&codes::VALUE_NOT_ALLOWED, Some((of, other)), message, hint);
            }
        }
        if node.entries != [None; 2] {
            let filled = node.names().filter(|name| !super::given(of, name) && defaults(name)).count();
            let count = of.iter().filter(|(_, value)| **value != Value::Null).count() + filled;
            self.bounds(node.entries, count as u64, "entries", None, &here);
        }
    }

    pub(super) fn text(&mut self, node: &Node, value: &Value, text: &str, from: From<'_>, at: &Path<'_>) {
        let length = text.chars().count() as u64;
        self.bounds(node.length, length, "characters", from, &at.to_string());
        if let Some(pattern) = node.pattern.as_ref().filter(|pattern| !pattern.matches(text)) {
            let message = format!("`{at}` cannot be `{}`, which has another form", short(value));
            let hint = format!("it has to match `{}`", pattern.as_str());
            self.report(&codes::VALUE_NOT_ALLOWED, from, message, hint);
        }
        if let Some(format) = &node.format {
            if format.admits(text) {
                self.is_unsure(); // The server may look closer.
            } else {
                let message = format!("`{at}` cannot be `{}`, which has another form", short(value));
                self.report(&codes::VALUE_NOT_ALLOWED, from, message, format!("it is {}", format.words));
            }
        }
        self.word(node, value, from, at);
    }

    pub(super) fn word(&mut self, node: &Node, value: &Value, from: From<'_>, at: &Path<'_>) {
        let same =
            |word: &Value| word == value || number(word).is_some_and(|word| number(value) == Some(word));
        if node.words.is_empty() || node.words.iter().any(same) {
            return;
        }
        let given = short(value);
        let known: Vec<String> = node.words.iter().map(short).collect();
        let quoted =
            |word: &String| if word.is_empty() { "the empty text".to_owned() } else { format!("`{word}`") };
        let list = known.iter().map(quoted).collect::<Vec<_>>().join(", ");
        let message = format!("`{at}` cannot be `{given}`: it takes {list}");
        let hint = match nearest(&given, known.iter().map(String::as_str)) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "the definition of the kind has no other".to_owned(),
        };
        self.report(&codes::WORD_NOT_KNOWN, from, message, hint);
    }

    pub(super) fn number(&mut self, node: &Node, value: &Value, from: From<'_>, at: &Path<'_>) {
        let Some(number) = number(value) else { return };
        let [low, high] = node.range;
        let [above, below] = node.exclusive;
        let hint = match (low, high) {
            (Some(low), _) if above && number <= low => format!("it is more than {low}"),
            (Some(low), _) if number < low => format!("the smallest is {low}"),
            (_, Some(high)) if below && number >= high => format!("it is less than {high}"),
            (_, Some(high)) if number > high => format!("the largest is {high}"),
            _ => match node.multiple_of.filter(|step| !is_multiple(number, *step)) {
                Some(step) => format!("it is a multiple of {step}"),
                None => return self.word(node, value, from, at),
            },
        };
        self.report(&codes::NUMBER_NOT_ALLOWED, from, format!("`{at}` cannot be {number}"), hint);
    }

    pub(super) fn quantity(&mut self, text: &str, from: From<'_>, at: &Path<'_>) {
        if is_quantity(text) {
            return;
        }
        let hint = match mend_quantity(text) {
            Some(meant) => format!("write `{meant}`"),
            None => "write a number and a unit, such as `100m`, `0.5`, `64Mi`, `1Gi`".to_owned(),
        };
        self.report(&codes::NO_QUANTITY, from, format!("`{text}` is no quantity, in `{at}`"), hint);
    }

    pub(super) fn bounds(
        &mut self,
        [low, high]: Bounds<u64>,
        count: u64,
        what: &str,
        from: From<'_>,
        at: &str,
    ) {
        let hint = match (low, high) {
            (Some(low), _) if count < low => format!("it has at least {low}"),
            (_, Some(high)) if count > high => format!("it has at most {high}"),
            _ => return,
        };
        self.report(&codes::VALUE_NOT_ALLOWED, from, format!("`{at}` has {count} {what}"), hint);
    }

    /// No two items of a list with the same keys.
    pub(super) fn keys(&mut self, node: &Node, list: &[Value], from: From<'_>, at: &Path<'_>) {
        let items = node.items.map(|items| self.schema.node(items));
        let default = |key: &str| self.schema.node(items?.property(key)?).default.as_ref();
        let keys = |item: &'_ Value| -> Option<Vec<Value>> {
            let map = item.as_object()?;
            let value =
                |key: &String| map.get(key).filter(|value| **value != Value::Null).or_else(|| default(key));
            let keys: Vec<Value> = node.keys.iter().map(|key| value(key).cloned()).collect::<Option<_>>()?;
            // What deployment fills in may differ.
            let late = |value: &Value| value.as_str().is_some() && self.check.known(value).is_none();
            (!keys.iter().any(late)).then_some(keys)
        };
        let all: Vec<_> = list.iter().map(keys).collect();
        let twice = (1..all.len()).find(|&n| all[n].is_some() && all[..n].contains(&all[n]));
        let Some((n, Some(values))) = twice.map(|n| (n, &all[n])) else { return };
        let pairs = node.keys.iter().zip(values);
        let pairs: Vec<String> = pairs.map(|(key, value)| format!("`{key}` `{}`", short(value))).collect();
        let message = format!("two items of `{at}` have the {}", pairs.join(" and "));
        // An item that is a map remembers its lines.
        let line = list[n].as_object().and_then(|map| map.iter().next().map(|(key, _)| (map, &**key)));
        let hint = format!("take item {n} away, or give it another `{}`", node.keys[0]);
        self.report(&codes::VALUE_NOT_ALLOWED, line.or(from), message, hint);
    }
}

/// Whether a number is a multiple, as far as numbers with a fraction can tell.
fn is_multiple(number: f64, step: f64) -> bool {
    let times = number / step;
    step <= 0.0 || (times - times.round()).abs() <= 1e-9 * times.abs().max(1.0)
}
