//! Documents of others: what is read, with places, and what is refused, within limits.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use ias_core::document::{Limits, Located, Reader, Schema, Source, Tags};
use ias_core::{App, Construct as _, Diagnostic, Diagnostics, Inputs, Value, value};

fn read(schema: Schema, text: &str) -> Result<Vec<Value>, Diagnostics> {
    let documents = Reader::new(schema).read(&Source::new("a.yaml", text.to_owned()))?;
    Ok(documents.iter().map(Located::to_value).collect())
}

#[track_caller]
fn reads(schema: Schema, text: &str, expect: &[Value]) {
    assert_eq!(read(schema, text).unwrap(), expect, "{text}");
}

/// Each problem as `line:column code message | hint`.
fn lines(problems: &Diagnostics) -> Vec<String> {
    let line = |one: &Diagnostic| {
        let place = one.places.first().map(|at| format!("{}:{}", at.line, at.column)).unwrap_or_default();
        let hint = one.hint.as_deref().map(|hint| format!(" | {hint}")).unwrap_or_default();
        format!("{place} {} {}{hint}", one.code.id, one.message)
    };
    problems.iter().map(line).collect()
}

#[track_caller]
fn refuses(text: &str, expect: &[&str]) {
    let problems = read(Schema::Yaml11, text).unwrap_err();
    assert_eq!(lines(&problems), expect, "{text}");
}

#[test]
fn anchors_and_merged_maps_are_written_out() {
    let text = "\
base: &base { a: 1, b: [x] }
more: &more { b: 2, c: 3 }
one: { <<: *base, a: 0 }
two:
  d: 4
  <<: [*more, *base]
list: [*base, *base]
quoted: { '<<': 1 }
";
    let base = value!({ "a": 1, "b": ["x"] });
    let expect = value!({
        "base": (base.clone()), "more": { "b": 2, "c": 3 }, "one": { "a": 0, "b": ["x"] },
        "two": { "d": 4, "b": 2, "c": 3, "a": 1 }, "list": [base.clone(), base], "quoted": { "<<": 1 }
    });
    reads(Schema::Yaml11, text, &[expect]);
}

#[test]
fn odd_yaml() {
    let text = "\u{feff}%YAML 1.1\r\n---\r\n\
        # comment\r\n\
        \"quoted key\": 'it''s'\r\n\
        ? long\r\n: |\r\n  first\r\n\r\n  \tsecond  \r\n\
        folded: >-\r\n  one\r\n  two\r\n\r\n  three\r\n\
        keep: |+\r\n  x\r\n\r\n\
        indent: |2\r\n    x\r\n\
        escapes: \"\\x41\\u00e9\\U0001F600\\t\\\"\\\r\n  end\"\r\n\
        empty:\r\n\
        flow: {a: [1, 2,], 'b': , c: \"x\"}\r\n\
        date: 2010-09-09\r\n\
        ...\r\n--- # second\r\n- plain\r\n  text\r\n";
    let expect = value!({
        "quoted key": "it's", "long": "first\n\n\tsecond  \n", "folded": "one two\nthree", "keep": "x\n\n",
        "indent": "  x\n", "escapes": "Aé😀\t\"end", "empty": null,
        "flow": { "a": [1, 2], "b": null, "c": "x" }, "date": "2010-09-09"
    });
    reads(Schema::Yaml11, text, &[expect, value!(["plain text"])]);
}

#[test]
fn what_other_readers_take_is_taken() {
    let text = "join: [-, [a, b -, c-]]\ntabs:\tare\t\nother: \t-1\n\"quoted\":\tb\nblock: |\n  x:\ty -,\n";
    let expect = value!({ "join": ["-", ["a", "b -", "c-"]], "tabs": "are", "other": (-1), "quoted": "b", "block": "x:\ty -,\n" });
    reads(Schema::Yaml11, text, &[expect]);
    refuses("a: [-, b\nc:\td", &["2:2 IAS0050 `a.yaml` cannot be read: illegal placement of ':' indicator"]);
    refuses(
        "a:\t- b\n",
        &["1:4 IAS0050 `a.yaml` cannot be read: ':' must be followed by a valid YAML whitespace"],
    );
}

#[test]
fn json_is_read_as_json() {
    let text = "{\t\"a\": 1e3, \"b\": \"\\ud83d\\ude00\\/\\u00e9\", \"on\": [true, null, -0.5, 012]}";
    assert_eq!(
        lines(&read(Schema::Json, text).unwrap_err()),
        ["1:67 IAS0050 `a.yaml` cannot be read: a value is expected here"]
    );
    let text = text.replace("012", "12");
    let expect = value!({ "a": 1000.0, "b": "😀/é", "on": [true, null, (-0.5), 12] });
    reads(Schema::Yaml11, &text, std::slice::from_ref(&expect));
    reads(Schema::Go, &format!("{text}\n{{}} [1]"), &[expect, value!({}), value!([1])]);
    // What is no JSON is YAML, if it can.
    reads(Schema::Yaml11, "{a: on, b: [x, ]}", &[value!({ "a": true, "b": ["x"] })]);
    reads(Schema::Yaml11, "{\"a\": 1}\n---\n{\"b\": 2}\n", &[value!({ "a": 1 }), value!({ "b": 2 })]);
    refuses(
        "{\"a\": 1,\n \"a\": 2}",
        &["2:2 IAS0052 the key `a` stands twice in one map | take one of the two away"],
    );
    refuses("{\"a\": 1,\n \"b\": \"\\q\"}", &["2:8 IAS0050 `a.yaml` cannot be read: no such escape"]);
    refuses("{\"a\":\n [\"1\" 2]}", &["2:7 IAS0050 `a.yaml` cannot be read: `,` or `]` is expected here"]);
    refuses(
        "{\"a\": \"\\ud83d\"}",
        &["1:8 IAS0050 `a.yaml` cannot be read: half a pair of `\\u` escapes is no character"],
    );
}

#[test]
fn numbers_stay_what_they_are() {
    let exact = |text: &'static str| Value::Number(text.into());
    let text = "[18446744073709551616, 0.1000000000000000055, -9223372036854775808, 1.10, 1e400]";
    let expect = vec![
        exact("18446744073709551616"),
        exact("0.1000000000000000055"),
        Value::Int(i64::MIN),
        Value::Float(1.1),
        exact("1e400"),
    ];
    reads(Schema::Json, text, &[Value::List(expect)]);
    let long = "7".repeat(5_000);
    reads(Schema::Go, &long, &[Value::Number(long.clone().into())]);
}

#[test]
fn tags_are_asked_for() {
    let tags: &Tags<'_> = &|tag, value| match tag {
        "!Ref" => Ok(Located::single("Ref", value)),
        _ => Err("did you mean `!Ref`?".to_owned()),
    };
    let reader = Reader::new(Schema::Yaml11).tags(tags);
    let read = |text: &'static str| reader.read(&Source::new("a.yaml", text));
    // Plain text behind a tag is text, whatever it looks like.
    let found = read("a: !Ref 010\nb: !<!Ref> [on, !Ref {c: d}]\n").unwrap();
    let expect = value!({ "a": { "Ref": "010" }, "b": { "Ref": [true, { "Ref": { "c": "d" } }] } });
    assert_eq!(found[0].to_value(), expect);
    let problems = read(
        "a: !Reff x\nb: !!binary aGk=\nc: [!!str 1, !!int \"2\", !!float 3, !!bool yes, !!null '', ! 4]\nd: !!int x\n",
    );
    assert_eq!(
        lines(&problems.unwrap_err()),
        [
            "1:4 IAS0053 the tag `!Reff` means nothing here | did you mean `!Ref`?",
            "2:4 IAS0053 the tag `!!binary` means nothing here",
            "4:4 IAS0054 `x` is not what its tag `!!int` says",
        ]
    );
    let found = read("[!!str 1, !!int \"2\", !!float 3, !!bool yes, !!null '', ! 4, !!timestamp 2001-01-01]")
        .unwrap();
    assert_eq!(found[0].to_value(), value!(["1", 2, 3.0, true, null, 4, "2001-01-01"]));
}

#[test]
fn mistakes_have_places_and_come_together() {
    refuses(
        "a: 1\nb: { x: 1, x: 2 }\na: 2\n? [k]\n: 3\n~: 4\non: 5\ntrue: 6\nc: .inf\n",
        &[
            "2:12 IAS0052 the key `x` stands twice in one map | take one of the two away",
            "3:1 IAS0052 the key `a` stands twice in one map | take one of the two away",
            "8:1 IAS0052 the key `true` stands twice in one map | take one of the two away",
            "4:3 IAS0054 a key is text, and this is a list",
            "6:1 IAS0054 a key is text, and this is nothing | write it between quotes",
            "9:4 IAS0054 `.inf` is no number that a document can hold | write it between quotes if it is text",
        ],
    );
    refuses("a: &x [*x]\n", &["1:8 IAS0050 `a.yaml` cannot be read: this alias stands inside what it names"]);
    refuses(
        "a: &x 1\n---\nb: *x\n",
        &["3:4 IAS0050 `a.yaml` cannot be read: this alias names nothing in its document"],
    );
    refuses("<<: 1\n", &["1:1 IAS0054 `<<` takes a map or a list of maps"]);
    for text in [
        "a: *nothing\n",
        "a: [1, 2\n",
        "a: \"x\n",
        "a:\n\t- 1\n",
        "- a\nb: 1\n",
        "a: b: c\n",
        "@\n",
        "{a\n",
        "%YAML 3.0\n---\n%\n",
    ] {
        assert_eq!(read(Schema::Yaml11, text).unwrap_err().codes(), ["IAS0050"], "{text:?}");
    }
}

#[test]
fn text_is_utf_8_without_control_characters() {
    let read = |bytes: &'static [u8]| {
        lines(&Reader::new(Schema::Core).read(&Source::from_bytes("a.yaml", bytes)).unwrap_err())
    };
    assert_eq!(
        read(b"a: 1\nb: \"caf\xe9\"\n"),
        ["2:8 IAS0050 `a.yaml` cannot be read: the byte 0xE9 here is no UTF-8 | save it as UTF-8"]
    );
    assert_eq!(
        read(b"\xff\xfea\0"),
        ["1:1 IAS0050 `a.yaml` cannot be read: it is UTF-16 | save it as UTF-8"]
    );
    // The parser would take a NUL for the end of the text.
    let nul = "2:4 IAS0050 `a.yaml` cannot be read: the character U+0000 is not taken \
               | write it as an escape between double quotes, such as \"\\0\"";
    assert_eq!(read(b"a: 1\nb: \0\nc: 3\n"), [nul]);
    assert_eq!(
        read(b"{\"a\": \"\0\"}"),
        ["1:8 IAS0050 `a.yaml` cannot be read: the character U+0000 has to be escaped"]
    );
}

#[test]
fn nothing_is_too_deep_or_too_large() {
    let code = |text: &str| read(Schema::Yaml11, text).unwrap_err().codes();
    let deep = |n: usize| format!("{}{}", "[".repeat(n), "]".repeat(n));
    assert!(read(Schema::Yaml11, &deep(200)).is_ok());
    assert_eq!(code(&deep(10_000)), ["IAS0051"]);
    assert_eq!(code(&"[".repeat(100_000)), ["IAS0051"]);
    assert_eq!(code(&"{\"a\":".repeat(10_000)), ["IAS0051"]);
    assert_eq!(code(&"- ".repeat(10_000)), ["IAS0051"]);
    let stairs: String = (0..2_000).map(|n| format!("{}a:\n", " ".repeat(n))).collect();
    assert_eq!(code(&stairs), ["IAS0051"]);
    assert_eq!(code(&" ".repeat(50 << 20)), ["IAS0051"]);
    assert_eq!(code(&"- 1\n".repeat(600_000)), ["IAS0051"]);
}

#[test]
fn aliases_fill_neither_memory_nor_stack() {
    let code = |text: &str| read(Schema::Yaml11, text).unwrap_err().codes();
    let mut laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for n in 1..20 {
        laughs += &format!("a{n}: &a{n} [{}]\n", vec![format!("*a{}", n - 1); 10].join(", "));
    }
    assert_eq!(code(&laughs), ["IAS0051"]);
    // Few values, but much text.
    let text = format!("a: &a {}\nb: [{}]\n", "x".repeat(1 << 20), vec!["*a"; 1_000].join(", "));
    assert_eq!(code(&text), ["IAS0051"]);
    // Flat as it is written, and deep when it is written out.
    let mut stairs = "a0: &a0 [x]\n".to_owned();
    for n in 1..400 {
        stairs += &format!("a{n}: &a{n} [*a{}]\n", n - 1);
    }
    assert_eq!(code(&stairs), ["IAS0051"]);
    let mut merged = "a0: &a0 { k0: 1 }\n".to_owned();
    for n in 1..5_000 {
        merged += &format!("a{n}: &a{n} {{ <<: *a{}, k{n}: 1 }}\n", n - 1);
    }
    assert_eq!(code(&merged), ["IAS0051"]);
}

#[test]
fn limits_can_be_set() {
    let limits = Limits { bytes: 20, depth: 2, values: 4, text: 8 };
    let code = |text: &'static str| {
        let read = Reader::new(Schema::Core).limits(limits).read(&Source::new("a.yaml", text));
        read.err().map(|problems| problems.codes().join(" "))
    };
    assert_eq!(code("[[1, 2]]"), None);
    for text in ["[[[1]]]", "[1, 2, 3, 4]", "123456789", "[                      ]"] {
        assert_eq!(code(text).as_deref(), Some("IAS0051"), "{text}");
    }
}

#[test]
fn a_hundred_mistakes_are_enough() {
    let repeated = "a: 1\n".repeat(100_000);
    assert_eq!(read(Schema::Core, &repeated).unwrap_err().len(), 100);
}

#[test]
fn what_the_parser_says_has_a_remedy_where_it_is_certain() {
    let check = |text: &str, hint: Option<&str>| {
        let found = read(Schema::Core, text).unwrap_err();
        let one = found.iter().next().unwrap();
        assert_eq!((one.code.id, one.hint.as_deref()), ("IAS0050", hint), "{text:?}: {}", one.message);
    };
    let tabs = "indent with spaces; text with a tab in it stands between double quotes, as \"\\t\"";
    check("a: b\n\tc: d\n", Some(tabs));
    check("a: \"b\n", Some("close the quotes"));
    check("a: 'b\n", Some("close the quotes"));
    check("a: [b\n", None);
}

#[test]
fn sources_come_from_inputs_and_from_the_program() {
    let source = ias_core::source!("documents.rs");
    assert!(source.name().ends_with("ias-core/tests/documents.rs"));
    assert!(source.bytes().starts_with(b"//! Documents"));
    let inputs = Inputs::new().text("old.yaml", "a: 1\n");
    assert_eq!(inputs.source("some/where/old.yaml").unwrap().bytes(), b"a: 1\n");
    assert_eq!(inputs.source("no/such.yaml").unwrap_err().codes(), ["IAS0033"]);
    // A file that never ends is not read to its end.
    if cfg!(target_os = "linux") {
        let endless = inputs.source("/dev/zero").unwrap();
        assert_eq!(Reader::new(Schema::Core).read(&endless).unwrap_err().codes(), ["IAS0051"]);
    }
}

#[test]
fn problems_of_what_comes_from_a_document_point_there() {
    use ias_core::document::Excerpt;
    let source = Source::new("old.yaml", "one:\n  list:\n    - a\n    - { b: 1 }\n");
    let documents = Reader::new(Schema::Core).read(&source).unwrap();
    let entry = documents[0].entry("one").unwrap().clone();
    let excerpt = Excerpt::entry("old.yaml".into(), entry);
    let place = |pointer: &str| excerpt.place_of(pointer).to_string();
    assert_eq!(place(""), "old.yaml:1:1");
    assert_eq!(place("/list"), "old.yaml:2:3");
    assert_eq!(place("/list/1"), "old.yaml:4:7");
    assert_eq!(place("/list/1/b"), "old.yaml:4:9");
    assert_eq!(place("/list/7/b"), "old.yaml:2:3");
    assert_eq!(place("/other"), "old.yaml:1:1");

    let app = App::new();
    app.node().set_excerpt(excerpt);
    assert_eq!(app.node().place().to_string(), "old.yaml:1:1");
    app.node().report(Diagnostic::error(&ias_core::diagnostic::codes::EMPTY_ID, "x"));
    let problems = app.synth().err().unwrap();
    assert_eq!(problems.iter().next().unwrap().places[0].to_string(), "old.yaml:1:1");
}
