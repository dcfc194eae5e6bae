//! Whether two documents say the same.

use ias_core::Value;

/// The first place where two values differ, and how; the order of the keys of a map says nothing.
pub(crate) fn difference(written: &Value, source: &Value) -> Option<String> {
    compare(written, source, &mut String::new())
}

fn compare(written: &Value, source: &Value, at: &mut String) -> Option<String> {
    match (written, source) {
        (Value::Map(ours), Value::Map(theirs)) => {
            let lost = theirs.iter().find(|(key, _)| ours.get(key).is_none());
            let added = ours.iter().find(|(key, _)| theirs.get(key).is_none());
            if let Some((key, value)) = lost {
                return Some(format!("{at}/{key} is lost: {value:?}"));
            }
            if let Some((key, value)) = added {
                return Some(format!("{at}/{key} is added: {value:?}"));
            }
            theirs.iter().find_map(|(key, value)| below(ours.get(key)?, value, key, at))
        }
        (Value::List(ours), Value::List(theirs)) if ours.len() == theirs.len() => {
            let pairs = ours.iter().zip(theirs).enumerate();
            pairs.into_iter().find_map(|(n, (ours, theirs))| below(ours, theirs, &n.to_string(), at))
        }
        (ours, theirs) => (ours != theirs).then(|| format!("{at}: written {ours:?}, read {theirs:?}")),
    }
}

fn below(written: &Value, source: &Value, key: &str, at: &mut String) -> Option<String> {
    let length = at.len();
    at.push('/');
    at.push_str(key);
    let found = compare(written, source, at);
    at.truncate(length);
    found
}

#[test]
fn differences_are_noticed() {
    use ias_core::value;
    let source = value!({ "a": [1, { "b": "x" }], "c": 1.5 });
    let check = |written: Value, expect: Option<&str>| {
        assert_eq!(difference(&written, &source).as_deref(), expect);
    };
    check(value!({ "c": 1.5, "a": [1, { "b": "x" }] }), None);
    check(value!({ "a": [1, { "b": "x" }] }), Some("/c is lost: Float(1.5)"));
    check(value!({ "a": [1, { "b": "x" }], "c": 1.5, "d": null }), Some("/d is added: Null"));
    check(value!({ "a": [1, { "b": "y" }], "c": 1.5 }), Some(r#"/a/1/b: written Text("y"), read Text("x")"#));
    check(value!({ "a": ["1", { "b": "x" }], "c": 1.5 }), Some(r#"/a/0: written Text("1"), read Int(1)"#));
    check(
        value!({ "a": [{ "b": "x" }, 1], "c": 1.5 }),
        Some("/a/0: written Map({\"b\": Text(\"x\")}), read Int(1)"),
    );
}
