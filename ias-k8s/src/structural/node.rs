//! What a schema says of one value.

use std::collections::BTreeMap;

use ias_core::schema::Pattern;
use ias_core::{Object, Value};

use super::Format;

/// What is said of one value.
#[derive(Debug, Default)]
pub(crate) struct Node {
    pub(crate) of: Of,
    /// By name.
    pub(super) properties: BTreeMap<String, usize>,
    pub(crate) required: Vec<String>,
    /// What a list holds.
    pub(crate) items: Option<usize>,
    /// What a map holds under other names than those of its properties.
    pub(crate) values: Values,
    pub(crate) nullable: bool,
    /// Whether it is an object of Kubernetes.
    pub(crate) embedded: bool,
    /// What the server fills in.
    pub(crate) default: Option<Value>,
    pub(crate) words: Vec<Value>,
    pub(crate) pattern: Option<Pattern>,
    pub(crate) format: Option<Format>,
    pub(crate) length: Bounds<u64>,
    pub(crate) count: Bounds<u64>,
    pub(crate) entries: Bounds<u64>,
    pub(crate) range: Bounds<f64>,
    /// Whether the ends of the range are left out.
    pub(crate) exclusive: [bool; 2],
    pub(crate) multiple_of: Option<f64>,
    /// Whether no item may stand twice.
    pub(crate) unique: bool,
    /// The properties that tell the items of a list apart.
    pub(crate) keys: Vec<String>,
    /// Groups of which exactly one, or at least one, must be there.
    pub(crate) one_of: Vec<Vec<String>>,
    pub(crate) any_of: Vec<Vec<String>>,
    /// What excludes what.
    pub(crate) excludes: Vec<(String, Vec<String>)>,
    pub(crate) conditions: Conditions,
    /// Rules in the Common Expression Language, as they stand in the definition.
    #[cfg(feature = "cel")]
    pub(crate) rules: Vec<Value>,
    /// The format by name: what a text is in a rule.
    #[cfg(feature = "cel")]
    pub(crate) format_name: Option<String>,
    /// Whether there are rules here or further inside.
    #[cfg(feature = "cel")]
    pub(crate) ruled: bool,
    /// The rules, compiled when they are needed first.
    #[cfg(feature = "cel")]
    pub(crate) program: std::sync::OnceLock<kube_cel::CompiledSchema>,
}

/// Schemas beside the structure.
#[derive(Debug, Default)]
pub(crate) struct Conditions {
    pub(crate) all_of: Vec<usize>,
    pub(crate) any_of: Vec<usize>,
    pub(crate) one_of: Vec<usize>,
    pub(crate) not: Option<usize>,
    /// Whether something of it cannot be checked, so that what fits may still be wrong.
    pub(crate) unsure: bool,
}

/// At least and at most.
pub(crate) type Bounds<T> = [Option<T>; 2];

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Of {
    #[default]
    Any,
    Object,
    List,
    Text,
    Int,
    Number,
    Bool,
    IntOrText,
    Quantity,
}

#[derive(Clone, Copy, Debug, Default)]
pub(crate) enum Values {
    #[default]
    Nothing,
    Anything,
    Of(usize),
}

/// How the generators of the Kubernetes project write a quantity.
pub(crate) const QUANTITY: &str = r"^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$";

impl Node {
    /// Reads a schema without those that are inside.
    pub(super) fn new(map: &Object) -> Node {
        let flag = |key: &str| map.get(key).and_then(Value::as_bool).unwrap_or_default();
        let text = |key: &str| map.get(key).and_then(Value::as_str);
        let count = |key: &str| map.get(key).and_then(Value::as_i64).and_then(|n| u64::try_from(n).ok());
        let number = |key: &str| number(map.get(key)?);
        let list = |key: &str| map.get(key).map(texts).unwrap_or_default();
        let int_or_text = flag("x-kubernetes-int-or-string");
        let of = match text("type") {
            _ if int_or_text && matches!(text("pattern"), Some("quantity" | QUANTITY)) => Of::Quantity,
            _ if int_or_text => Of::IntOrText,
            Some("object") => Of::Object,
            Some("array") => Of::List,
            Some("string") => Of::Text,
            Some("integer") => Of::Int,
            Some("number") => Of::Number,
            Some("boolean") => Of::Bool,
            _ => Of::Any,
        };
        // Where no type is given, nothing is said of other names.
        let open = flag("x-kubernetes-preserve-unknown-fields") || of == Of::Any;
        let excludes = map.get("excludes").and_then(Value::as_object).into_iter().flatten();
        let [low, high] = text("format").map_or([None, None], |format| numbers(of, format));
        Node {
            of,
            required: list("required"),
            values: if open { Values::Anything } else { Values::Nothing },
            nullable: flag("nullable"),
            embedded: flag("x-kubernetes-embedded-resource"),
            default: map.get("default").cloned(),
            words: map.get("enum").and_then(Value::as_list).unwrap_or_default().to_vec(),
            pattern: text("pattern")
                .filter(|_| of != Of::Quantity)
                .map(|text| pattern(text, map.get("matches"))),
            format: text("format").and_then(Format::named),
            length: [count("minLength"), count("maxLength")],
            count: [count("minItems"), count("maxItems")],
            entries: [count("minProperties"), count("maxProperties")],
            range: [number("minimum").or(low), number("maximum").or(high)],
            exclusive: [flag("exclusiveMinimum"), flag("exclusiveMaximum")],
            multiple_of: number("multipleOf"),
            unique: text("x-kubernetes-list-type") == Some("set"),
            keys: list("x-kubernetes-list-map-keys"),
            one_of: groups(map, "oneOf"),
            any_of: groups(map, "anyOf"),
            excludes: excludes.map(|(name, others)| (name.to_string(), texts(others))).collect(),
            conditions: Conditions { unsure: flag("unsure"), ..Conditions::default() },
            #[cfg(feature = "cel")]
            rules: rules(map),
            #[cfg(feature = "cel")]
            format_name: text("format").map(str::to_owned),
            ..Node::default()
        }
    }

    pub(crate) fn property(&self, name: &str) -> Option<usize> {
        self.properties.get(name).copied()
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.properties.keys().map(String::as_str)
    }

    /// Names and what is under them.
    #[cfg(feature = "cel")]
    pub(crate) fn properties(&self) -> impl Iterator<Item = (&str, usize)> {
        self.properties.iter().map(|(name, number)| (name.as_str(), *number))
    }

    /// What is inside.
    #[cfg(feature = "cel")]
    pub(super) fn inner(&self) -> impl Iterator<Item = usize> {
        let values = if let Values::Of(values) = self.values { Some(values) } else { None };
        self.properties.values().copied().chain(self.items).chain(values)
    }
}

fn pattern(text: &str, matches: Option<&Value>) -> Pattern {
    let Some(matches) = matches.and_then(Value::as_list) else {
        return Pattern::new(text.to_owned(), [(true, text.to_owned())]);
    };
    let check = |check: &Value| match check.as_list()? {
        [Value::Bool(wanted), Value::Text(source)] => Some((*wanted, source.to_string())),
        _ => None,
    };
    Pattern::new(text.to_owned(), matches.iter().filter_map(check))
}

/// What a format says of the range of numbers.
fn numbers(of: Of, format: &str) -> Bounds<f64> {
    match (of, format) {
        (Of::Int, "int32") => [Some(f64::from(i32::MIN)), Some(f64::from(i32::MAX))],
        (Of::Int, "uint32") => [Some(0.0), Some(f64::from(u32::MAX))],
        (Of::Int, "uint64") => [Some(0.0), None],
        _ => [None, None],
    }
}

/// A number, also one that is too large for others.
pub(crate) fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Int(number) => Some(*number as f64),
        Value::Float(number) => Some(*number),
        Value::Number(number) => number.parse().ok(),
        _ => None,
    }
}

/// `[{ required: [a] }, { required: [b, c] }]`, two groups or more, and nothing else.
pub(super) fn groups(map: &Object, key: &str) -> Vec<Vec<String>> {
    let groups = map.get(key).and_then(Value::as_list).unwrap_or_default();
    let group = |group: &Value| {
        let only = group.as_object()?.len() == 1;
        only.then(|| group.get("required").map(texts))?
    };
    let groups: Vec<_> = groups.iter().map(group).collect::<Option<_>>().unwrap_or_default();
    if groups.len() > 1 { groups } else { Vec::new() }
}

fn texts(list: &Value) -> Vec<String> {
    let list = list.as_list().unwrap_or_default().iter();
    list.filter_map(|one| one.as_str().map(str::to_owned)).collect()
}

/// Rules on an object as it is; of changes, a program knows nothing.
#[cfg(feature = "cel")]
fn rules(map: &Object) -> Vec<Value> {
    let rules = map.get("x-kubernetes-validations").and_then(Value::as_list).unwrap_or_default();
    let of_changes = |rule: &&Value| {
        let text = |key: &str| rule.get(key).and_then(Value::as_str).unwrap_or_default();
        text("rule").contains("oldSelf") || text("messageExpression").contains("oldSelf")
    };
    rules.iter().filter(|rule| !of_changes(rule)).cloned().collect()
}
