//! Types of the table beside the facts: names, shapes, words, what is mandatory, patterns, bounds.

use std::collections::BTreeSet;
use std::path::Path;

use ias_aws::facts;

use crate::source::{self, Source};
use crate::walk::Walk;

/// How much of the facts the types have.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    pub(crate) types: usize,
    /// Properties that can be set, at any depth; what several places share counts once in each type.
    pub(crate) properties: usize,
    /// Of these, the mandatory ones.
    pub(crate) mandatory: usize,
    /// Properties that only deployment sets.
    pub(crate) read_only: usize,
    pub(crate) attributes: usize,
    pub(crate) words: usize,
    pub(crate) patterns: usize,
    pub(crate) bounds: usize,
}

/// What the facts have and the types do not, and what only the types have, stands in `left-out.txt` beside this file, below
/// the reason (`# ..`). Whoever adds to it says why.
#[test]
#[allow(clippy::print_stdout, reason = "`cargo test -- --nocapture` shows the counts")]
fn nothing_of_the_facts_is_left_out_without_a_reason() {
    let facts = source::facts();
    let mut counts = Counts::default();
    let mut left_out = BTreeSet::new();
    for (name, root) in &facts {
        let of = facts::find(name).unwrap_or_else(|| panic!("there is no type {name}"));
        counts.types += 1;
        Walk::new(of, Source::new(root), &mut counts, &mut left_out).run();
    }
    assert_eq!(facts::names().count(), counts.types, "types that the facts do not have");

    println!("{counts:#?}, left out: {}", left_out.len());
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/types/left-out.txt");
    let list = std::fs::read_to_string(list).unwrap();
    assert!(list.starts_with("# "), "a reason stands above what it is for");
    let known: BTreeSet<String> =
        list.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect();
    let new: Vec<_> = left_out.difference(&known).collect();
    let gone: Vec<_> = known.difference(&left_out).collect();
    assert!(
        new.is_empty() && gone.is_empty(),
        "left out, and not in the list: {new:#?}\nno longer left out: {gone:#?}"
    );
}
