//! Files of the corpus with random changes: each is refused with its line or comes out as it came in, and nothing panics.
//!
//! The random numbers are the same in every run; `IAS_MUTATIONS=100000` takes more of them, from another seed each time.
//! The folder `fuzz` does the same with coverage, for as long as one likes.

use ias_core::document::Source;
use ias_tests::corpus::{self, File, Outcome};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};

/// What means something in YAML, JSON or the two languages that are written in them.
const TOKENS: &[&[u8]] = &[
    b" ",
    b"  ",
    b"\n",
    b"\r\n",
    b"\r",
    b"\t",
    b":",
    b": ",
    b":\t",
    b"-",
    b"- ",
    b"-,",
    b"? ",
    b"#",
    b" # ",
    b",",
    b"[",
    b"]",
    b"{",
    b"}",
    b"[]",
    b"{}",
    b"'",
    b"\"",
    b"''",
    b"\\",
    b"\\u0041",
    b"\\ud83d",
    b"|\n",
    b">-\n",
    b"|+\n",
    b"|2\n",
    b"---\n",
    b"...\n",
    b"%YAML 1.1\n---\n",
    b"&a ",
    b"*a",
    b"<<: ",
    b"<<: *a\n",
    b"! ",
    b"!!str ",
    b"!!int ",
    b"!Ref ",
    b"!Sub ",
    b"!GetAtt ",
    b"!If ",
    b"!Nothing ",
    b"~",
    b"null",
    b"yes",
    b"on",
    b"012",
    b"0x1F",
    b"1e3",
    b".inf",
    b"12:30",
    b"1_0",
    b"-0",
    b"2010-09-09",
    b"=",
    b"Ref: ",
    b"Fn::Sub: ",
    b"Fn::Transform: ",
    b"Fn::ForEach::X: ",
    b"Type: ",
    b"kind: List\n",
    b"items: ",
    b"${",
    b"${A.b}",
    b"${!",
    "\u{feff}".as_bytes(),
    "\u{85}".as_bytes(),
    "\u{2028}".as_bytes(),
    "é".as_bytes(),
    "🦀".as_bytes(),
    b"\0",
    b"\x07",
    b"\x7f",
    b"\xff",
    b"\xc3",
];

#[derive(Clone, Debug)]
enum Change {
    Cut(Index, usize),
    Insert(Index, &'static [u8]),
    Set(Index, u8),
    Copy(Index, usize, Index),
    End(Index),
}

impl Change {
    fn apply(&self, bytes: &mut Vec<u8>) {
        let at = |index: &Index, bytes: &[u8]| index.index(bytes.len() + 1);
        match self {
            Change::Cut(from, length) => {
                let from = at(from, bytes);
                bytes.drain(from..bytes.len().min(from + length));
            }
            Change::Insert(index, token) => {
                let index = at(index, bytes);
                bytes.splice(index..index, token.iter().copied());
            }
            Change::Set(index, byte) => {
                let index = at(index, bytes);
                bytes.splice(index..bytes.len().min(index + 1), [*byte]);
            }
            Change::Copy(from, length, to) => {
                let (from, to) = (at(from, bytes), at(to, bytes));
                let copied = bytes[from..bytes.len().min(from + length)].to_vec();
                bytes.splice(to..to, copied);
            }
            Change::End(index) => bytes.truncate(at(index, bytes)),
        }
    }
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        2 => (any::<Index>(), 1..40_usize).prop_map(|(from, length)| Change::Cut(from, length)),
        6 => (any::<Index>(), select(TOKENS)).prop_map(|(index, token)| Change::Insert(index, token)),
        1 => (any::<Index>(), any::<u8>()).prop_map(|(index, byte)| Change::Set(index, byte)),
        2 => (any::<Index>(), 1..200_usize, any::<Index>()).prop_map(|(from, length, to)| Change::Copy(from, length, to)),
        1 => any::<Index>().prop_map(Change::End),
    ]
}

#[test]
fn nothing_panics_and_nothing_is_lost() {
    let files: Vec<File> = ["cloudformation", "kubernetes"].into_iter().flat_map(corpus::files).collect();
    let more = std::env::var("IAS_MUTATIONS").ok();
    let cases = more.as_deref().map_or(1_000, |more| more.parse().unwrap());
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let mut runner = match more {
        Some(_) => TestRunner::new(config),
        None => TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha)),
    };
    let strategy = (any::<Index>(), prop::collection::vec(change(), 1..5));
    let result = runner.run(&strategy, |(file, changes)| {
        let file = file.get(&files);
        let mut bytes = file.bytes.clone();
        changes.iter().for_each(|change| change.apply(&mut bytes));
        let source = Source::from_bytes(file.name.clone(), bytes.clone());
        match corpus::round_trip(file.format, source) {
            Outcome::Equal(_) | Outcome::Refused(_) => Ok(()),
            Outcome::Wrong(wrong) => {
                let text = String::from_utf8_lossy(&bytes);
                Err(TestCaseError::fail(format!("{}: {wrong}\n{text}", file.name)))
            }
        }
    });
    if let Err(error) = result {
        panic!("{error}");
    }
}
