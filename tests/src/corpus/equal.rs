//! Whether two documents say the same.

use ias_core::Value;

/// All places where two values differ, and how; the order of the keys of a map says nothing.
pub fn differences(written: &Value, source: &Value) -> Vec<String> {
    let mut found = Vec::new();
    compare(written, source, &mut String::new(), &mut found);
    found
}

fn compare(written: &Value, source: &Value, at: &mut String, found: &mut Vec<String>) {
    match (written, source) {
        (Value::Map(ours), Value::Map(theirs)) => {
            for (key, theirs) in theirs {
                match ours.get(key) {
                    Some(ours) => below(ours, theirs, key, at, found),
                    None => found.push(format!("{at}/{key} is lost: {theirs:?}")),
                }
            }
            let added = ours.iter().filter(|(key, _)| theirs.get(key).is_none());
            found.extend(added.map(|(key, ours)| format!("{at}/{key} is added: {ours:?}")));
        }
        (Value::List(ours), Value::List(theirs)) if ours.len() == theirs.len() => {
            for (n, (ours, theirs)) in ours.iter().zip(theirs).enumerate() {
                below(ours, theirs, &n.to_string(), at, found);
            }
        }
        (ours, theirs) if ours == theirs => {}
        (ours, theirs) => found.push(format!("{at}: written {ours:?}, read {theirs:?}")),
    }
}

fn below(written: &Value, source: &Value, key: &str, at: &mut String, found: &mut Vec<String>) {
    let length = at.len();
    at.push('/');
    at.push_str(key);
    compare(written, source, at, found);
    at.truncate(length);
}

#[cfg(test)]
mod tests {
    use ias_core::value;

    use super::*;

    #[test]
    fn differences_are_noticed() {
        let source = value!({ "a": [1, { "b": "x" }], "c": 1.5 });
        let check = |written: Value, expect: &[&str]| {
            assert_eq!(differences(&written, &source), expect);
        };
        check(value!({ "c": 1.5, "a": [1, { "b": "x" }] }), &[]);
        check(value!({ "a": [1, { "b": "x" }] }), &["/c is lost: Float(1.5)"]);
        check(value!({ "a": [1, { "b": "x" }], "c": 1.5, "d": null }), &["/d is added: Null"]);
        check(
            value!({ "a": [1, { "b": "y" }], "c": 1.5 }),
            &[r#"/a/1/b: written Text("y"), read Text("x")"#],
        );
        check(value!({ "a": ["1", { "b": "x" }], "c": 1.5 }), &[r#"/a/0: written Text("1"), read Int(1)"#]);
        check(
            value!({ "a": [2, 1], "c": 1.5 }),
            &["/a/0: written Int(2), read Int(1)", r#"/a/1: written Int(1), read Map({"b": Text("x")})"#],
        );
    }
}
