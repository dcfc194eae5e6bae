//! Writes texts, keys and nested maps that YAML readers are known to mangle, as YAML and, by other means, as JSON.
//!
//! ```text
//! cargo run -q -p ias-k8s --example yaml_corpus -- SEED COUNT DIR
//! ```
//!
//! `DIR/values.yaml` holds any documents, `DIR/objects.yaml` Kubernetes objects that `kubectl` reads; the `.json` files
//! hold the same documents in order. `tests/external/run.sh round-trip` reads them with other people's readers.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use ias_core::{Object, Value, value};
use ias_k8s::yaml;

/// Written as they are, each of these is read as something else by PyYAML, ruamel.yaml or `kubectl`, or by none at all.
const NASTY: &[&str] = &[
    "",
    " ",
    "  ",
    "y",
    "Y",
    "n",
    "N",
    "yes",
    "Yes",
    "YES",
    "no",
    "No",
    "NO",
    "on",
    "On",
    "ON",
    "off",
    "Off",
    "OFF",
    "true",
    "True",
    "TRUE",
    "false",
    "False",
    "FALSE",
    "null",
    "Null",
    "NULL",
    "~",
    "nan",
    ".nan",
    ".NaN",
    ".inf",
    "-.inf",
    "+.Inf",
    "inf",
    "-inf",
    "Infinity",
    "0",
    "00",
    "-0",
    "+0",
    "1",
    "-1",
    "+1",
    "8080",
    "1_000",
    "_1",
    "1_",
    "0x1F",
    "0X1f",
    "-0x1F",
    "0x",
    "0o7",
    "0o14",
    "-0o7",
    "017",
    "08",
    "0b101",
    "0b",
    "1e3",
    "1E3",
    "1e+3",
    "1.5e-3",
    "1.",
    ".5",
    "+.5",
    "-.5",
    "1.0",
    "1.4.2",
    "1e",
    "e1",
    "1,000",
    "12:30",
    "12:30:45",
    "-12:30:45",
    "190:20:30.15",
    "1:2",
    "2001-01-01",
    "2001-1-1",
    "2001-12-14t21:59:43.10-05:00",
    "2001-12-14 21:59:43.10 -5",
    "2001-12-15 2:59:43.10",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775809",
    "123456789012345678901234567890",
    "=",
    "<<",
    "<",
    "-",
    "--",
    "---",
    "...",
    "--- a",
    "... a",
    "- x",
    "-x",
    "--flag=1",
    "?",
    "? x",
    "?x",
    ":",
    ": x",
    ":x",
    "a: b",
    "a:",
    "a :b",
    "a:b",
    "a::b",
    "::",
    "#",
    "#x",
    "a #b",
    "a#b",
    "# x",
    " x",
    "x ",
    "\tx",
    "x\t",
    "x\ty",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "a\r\nb",
    "a\rb",
    "a\n",
    "a\nb",
    "a\n\n",
    "\na",
    "a\n\nb",
    " a\nb",
    "a \nb",
    "a\n b",
    "a\n  b\n c\n",
    "\ta\nb",
    "a\n\tb",
    "a\n \n",
    "a\n\t\nb",
    "a\n#b",
    "#a\nb",
    "a\n---\nb",
    "---\na",
    "...\na",
    "- a\n- b\n",
    "k: v\nl: w\n",
    "a\n\n\n",
    "%YAML 1.1",
    "%x",
    "@x",
    "`x`",
    "!x",
    "!!str x",
    "!",
    "&x",
    "*x",
    "*",
    "&",
    "|",
    "|-",
    ">",
    ">x",
    "| x",
    "'",
    "''",
    "'x'",
    "\"",
    "\"\"",
    "\"x\"",
    "\"x",
    "x\"",
    "it's",
    "say \"x\"",
    "\\",
    "\\n",
    "a\\",
    "{",
    "}",
    "{}",
    "{a: b}",
    "[",
    "]",
    "[]",
    "[a, b]",
    ",",
    "a, b",
    "$(HOME)",
    "${a.b}",
    "${{ x }}",
    "{{ .Values.x }}",
    "*/5 * * * *",
    "0 3 * * 1",
    "é",
    "ÿ",
    "Größe",
    "日本語",
    "🦀",
    "👩‍👩‍👧",
    "\u{0}",
    "\u{1}",
    "\u{7}",
    "\u{8}",
    "\u{b}",
    "\u{c}",
    "\u{1b}[0m",
    "\u{7f}",
    "\u{80}",
    "\u{85}",
    "a\u{85}b",
    "\u{9f}",
    "\u{a0}",
    "a\u{a0}b",
    "\u{ad}",
    "\u{2028}",
    "a\u{2028}b",
    "a\u{2029}b",
    "\u{200b}",
    "\u{202e}abc",
    "\u{feff}",
    "\u{feff}a",
    "a\u{feff}",
    "\u{fffd}",
    "\u{fffe}",
    "\u{ffff}",
    "\u{fdd0}",
    "\u{d7ff}",
    "\u{e000}",
    "\u{10000}",
    "\u{1fffe}",
    "\u{10ffff}",
    "e\u{301}",
    "\u{3000}",
    "\u{660}",
    "１２",
    "ＮＯ",
    "node.kubernetes.io/not-ready",
    "64Mi",
    "100m",
    "1Gi",
    "1e3Mi",
    "10.0.0.0/16",
    "::1",
    "fe80::1%eth0",
    "http://x:80/y?z=1#a",
    "ghcr.io/a/b:1.2@sha256:0123",
    "key=value",
    "a=b,c!=d",
    "!a",
    "a;b",
];

/// Pieces of which random text is made.
const PIECES: &[&str] = &[
    "a", "b", "Z", "0", "1", "9", "_", "-", ".", ":", ": ", "#", " #", " ", "  ", "\n", "\n", "\t", "\r",
    "'", "\"", "\\", "{", "}", "[", "]", ",", "&", "*", "!", "|", ">", "%", "@", "`", "?", "? ", "- ", "=",
    "<<", "~", "e", "x", "o", "+", "/", "é", "日", "🦀", "\u{85}", "\u{2028}", "\u{feff}", "\u{0}", "\u{1b}",
    "\u{fffe}", "\u{a0}", "null", "true", "no", "---", "...",
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (Some(seed), Some(count), Some(folder)) =
        (number(&arguments, 0), number(&arguments, 1), arguments.get(2))
    else {
        #[expect(clippy::print_stderr, reason = "a command line")]
        {
            eprintln!("usage: yaml_corpus SEED COUNT DIR");
        }
        return ExitCode::from(2);
    };
    let mut random = Random(seed);
    let texts = texts(&mut random, count as usize);
    let done = save(Path::new(folder), "values", &values(&mut random, &texts))
        .and_then(|()| save(Path::new(folder), "objects", &objects(&mut random, &texts)));
    if done.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn number(arguments: &[String], at: usize) -> Option<u64> {
    arguments.get(at)?.parse().ok()
}

fn save(folder: &Path, name: &str, documents: &[Value]) -> std::io::Result<()> {
    fs::write(folder.join(format!("{name}.yaml")), yaml::write(documents))?;
    let mut text = String::new();
    json(&Value::List(documents.to_vec()), &mut text);
    fs::write(folder.join(format!("{name}.json")), text)
}

/// The known texts, then random ones.
fn texts(random: &mut Random, count: usize) -> Vec<String> {
    let mut all: Vec<String> = NASTY.iter().map(|&text| text.to_owned()).collect();
    // Longer than readers look for a key, as text and as key.
    all.extend(["k".repeat(1023), "k".repeat(1025), "\u{85}".repeat(300), "two words ".repeat(150)]);
    while all.len() < count.max(NASTY.len() + 4) {
        all.push(random.text());
    }
    all
}

/// Each text alone, as a key, in a list and in nested maps; then random documents.
fn values(random: &mut Random, texts: &[String]) -> Vec<Value> {
    let mut all: Vec<Value> = texts.iter().map(|text| Value::from(text.as_str())).collect();
    for some in texts.chunks(20) {
        let mut keys = Object::new();
        for text in some {
            keys.set(text.clone(), text.as_str());
        }
        let list = Value::List(some.iter().map(|text| Value::from(text.as_str())).collect());
        let mut nested = Object::new();
        nested.set(
            some[0].clone(),
            value!({ "list": list.clone(), "map": keys.clone(), "lists": [[list], []] }),
        );
        all.extend([Value::Map(keys), Value::Map(nested)]);
    }
    all.extend((0..texts.len() / 10).map(|_| random.value(texts, 4)));
    all
}

/// Objects that hold the texts where Kubernetes takes any.
fn objects(random: &mut Random, texts: &[String]) -> Vec<Value> {
    let mut all = Vec::new();
    for (at, some) in texts.chunks(8).enumerate() {
        let mut data = Object::new();
        for (n, text) in some.iter().enumerate() {
            data.set(format!("k{n}"), text.as_str());
            data.set(text.clone(), format!("{n}"));
        }
        let (name, first) = (format!("corpus-{at}"), Value::from(some[0].as_str()));
        let meta = value!({ "name": name, "annotations": { "corpus/text": first.clone() } });
        let arguments = Value::List(some.iter().map(|text| Value::from(text.as_str())).collect());
        all.push(match random.below(4) {
            0 => value!({ "apiVersion": "v1", "kind": "Secret", "metadata": meta, "stringData": data }),
            1 => value!({ "apiVersion": "v1", "kind": "Pod", "metadata": meta, "spec": { "containers": [
                { "name": "one", "image": "one:1", "args": arguments, "env": [{ "name": "TEXT", "value": first }] }
            ] } }),
            _ => value!({ "apiVersion": "v1", "kind": "ConfigMap", "metadata": meta, "data": data }),
        });
    }
    all
}

/// JSON by hand: nothing of the YAML writer has a part in it, keys keep their order and 1.0 stays 1.0.
fn json(value: &Value, out: &mut String) {
    match value {
        Value::Null | Value::Expr(_) => out.push_str("null"),
        Value::Bool(truth) => out.push_str(&truth.to_string()),
        Value::Int(number) => out.push_str(&number.to_string()),
        Value::Float(number) => out.push_str(&format!("{number:?}")),
        Value::Number(number) => out.push_str(number),
        Value::Text(text) => string(text, out),
        Value::List(list) => {
            out.push('[');
            for (at, item) in list.iter().enumerate() {
                out.push_str(if at > 0 { ",\n" } else { "" });
                json(item, out);
            }
            out.push(']');
        }
        Value::Map(map) => {
            out.push('{');
            for (at, (key, value)) in map.iter().enumerate() {
                out.push_str(if at > 0 { "," } else { "" });
                string(key, out);
                out.push(':');
                json(value, out);
            }
            out.push('}');
        }
    }
}

fn string(text: &str, out: &mut String) {
    out.push_str(&serde_json::Value::from(text).to_string());
}

/// SplitMix64 (<https://prng.di.unimi.it/splitmix64.c>): the same numbers for the same seed everywhere.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    fn text(&mut self) -> String {
        match self.below(3) {
            0 => (0..self.below(12)).map(|_| *self.one(PIECES)).collect(),
            1 => format!("{}{}{}", self.one(NASTY), self.one(PIECES), self.one(NASTY)),
            _ => (0..self.below(8)).filter_map(|_| self.character()).collect(),
        }
    }

    fn character(&mut self) -> Option<char> {
        let bound = *self.one(&[0x80, 0x100, 0x3000, 0x11_0000]);
        char::from_u32(u32::try_from(self.below(bound)).ok()?)
    }

    fn value(&mut self, texts: &[String], depth: usize) -> Value {
        match self.below(if depth == 0 { 6 } else { 10 }) {
            0 => Value::Null,
            1 => Value::Bool(self.below(2) == 0),
            2 => Value::Int(self.next() as i64 >> self.below(64)),
            3 => Value::Float(self.float()),
            4 | 5 => Value::from(self.one(texts).as_str()),
            6 | 7 => Value::List((0..self.below(5)).map(|_| self.value(texts, depth - 1)).collect()),
            _ => Value::Map(
                (0..self.below(5))
                    .map(|_| (self.one(texts).clone().into(), self.value(texts, depth - 1)))
                    .collect(),
            ),
        }
    }

    fn float(&mut self) -> f64 {
        match self.below(3) {
            0 => self.below(1000) as f64 / 8.0,
            1 => (self.below(1000) as f64).powi(self.below(40) as i32 - 20),
            _ => Some(f64::from_bits(self.next())).filter(|number| number.is_finite()).unwrap_or(0.5),
        }
    }
}
