//! YAML: what is written comes back. `tests/external/run.sh round-trip` asks other people's readers.

use ias_core::{Object, Text, Value};
use ias_k8s::yaml;
use proptest::prelude::*;

#[track_caller]
fn comes_back(value: Value) {
    let text = yaml::write([&value]);
    assert_eq!(yaml::read(&text).unwrap_or_else(|error| panic!("{error:?} in\n{text}")), [value], "{text}");
}

/// What readers are known to take for something else, or refuse.
const NASTY: &[&str] = &[
    "",
    "y",
    "n",
    "yes",
    "no",
    "on",
    "off",
    "Y",
    "NO",
    "On",
    "true",
    "False",
    "null",
    "~",
    "nan",
    ".nan",
    ".inf",
    "-.INF",
    "inf",
    "0",
    "-0",
    "+1",
    "8080",
    "1_000",
    "0x1F",
    "0o7",
    "017",
    "0b11",
    "1e3",
    "1E3",
    "1.5e-3",
    "1.",
    ".5",
    "1.4.2",
    "12:30:45",
    "1:2",
    "2001-01-01",
    "2001-12-14 21:59:43.10 -5",
    "9223372036854775808",
    "=",
    "<<",
    "-",
    "--",
    "---",
    "...",
    "- x",
    "? x",
    ": x",
    "a: b",
    "a:",
    "a :b",
    "#x",
    "a #b",
    "a#b",
    " x",
    "x ",
    "\tx",
    "x\t",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "a\nb",
    "a\nb\n",
    "a\n\n",
    "\na",
    " a\nb",
    "a \nb",
    "a\n b",
    "a\n\tb",
    "a\n \nb",
    "---\na",
    "a\n---\nb",
    "%x",
    "@x",
    "`x",
    "!x",
    "&x",
    "*x",
    "|",
    ">",
    "'",
    "\"",
    "''",
    "it's",
    "\\",
    "\\n",
    "{",
    "}",
    "{}",
    "[",
    "]",
    "[]",
    ",",
    "a, b",
    "*/5 * * * *",
    "é",
    "日本",
    "🦀",
    "\u{0}",
    "\u{7}",
    "\u{1b}",
    "\u{7f}",
    "\u{85}",
    "a\u{85}b",
    "\u{a0}",
    "\u{2028}",
    "a\u{2029}b",
    "\u{200b}",
    "\u{202e}x",
    "\u{feff}",
    "\u{fffe}",
    "\u{ffff}",
    "\u{d7ff}",
    "\u{e000}",
    "\u{10ffff}",
];

#[test]
fn nasty_text_comes_back_in_every_place() {
    for text in NASTY {
        let text = Value::from(*text);
        comes_back(text.clone());
        comes_back(Value::List(vec![text.clone(), Value::List(vec![text.clone()])]));
    }
    let keys: Object = NASTY.iter().map(|text| (Text::Borrowed(*text), Value::from(*text))).collect();
    comes_back(Value::Map(keys.clone()));
    comes_back(Value::List(vec![Value::Map(keys)]));
}

#[test]
fn long_keys_come_back() {
    for key in ["k".repeat(1023), "k".repeat(1025), "\u{85}".repeat(300), "a b ".repeat(400)] {
        let map: Object = [(Text::Owned(key), Value::List(vec![1.into()]))].into_iter().collect();
        comes_back(Value::List(vec![Value::Map(map.clone()), Value::Map(map)]));
    }
}

fn text() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(NASTY.to_vec());
    prop_oneof![
        any::<String>(),
        prop::collection::vec(prop_oneof![pieces.prop_map(str::to_owned), any::<String>()], 0..4)
            .prop_map(|parts| parts.concat()),
    ]
}

fn document() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::Int),
        prop::num::f64::NORMAL.prop_map(Value::Float),
        prop::num::f64::SUBNORMAL.prop_map(Value::Float),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 64, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::List),
            prop::collection::vec((text(), inner), 0..6).prop_map(|entries| {
                Value::Map(entries.into_iter().map(|(key, value)| (Text::Owned(key), value)).collect())
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_comes_back(text in text()) {
        comes_back(Value::from(text.as_str()));
        let map: Object = [(Text::Owned(text.clone()), Value::from(text))].into_iter().collect();
        comes_back(Value::Map(map));
    }

    #[test]
    fn any_document_comes_back(value in document()) {
        comes_back(value);
    }

    #[test]
    fn any_documents_come_back(values in prop::collection::vec(document(), 1..5)) {
        let text = yaml::write(&values);
        prop_assert_eq!(yaml::read(&text).unwrap(), values);
    }
}
