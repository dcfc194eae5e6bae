//! Source lines to show with a problem.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

use crate::diagnostic::Place;

/// Larger files are not worth reading for a line.
const LARGEST: u64 = 16 << 20;

/// Source files that were read, each once.
pub(super) struct Sources {
    here: Option<PathBuf>,
    read: BTreeMap<String, Option<String>>,
}

impl Sources {
    pub(super) fn new() -> Sources {
        Sources { here: std::env::current_dir().ok(), read: BTreeMap::new() }
    }

    /// The text that a place is in, if it can be read and has such a line.
    pub(super) fn text(&mut self, place: &Place) -> Option<&str> {
        let raw = place.raw_file();
        if argument(raw) {
            self.read.entry(raw.to_owned()).or_insert_with(|| Some(raw.to_owned()));
        } else if !self.read.contains_key(raw) {
            let text = self.find(raw).and_then(|file| std::fs::read(file).ok());
            self.read.insert(raw.to_owned(), text.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()));
        }
        let text = self.read.get(raw)?.as_deref()?;
        (place.line > 0 && (place.line as usize) <= text.lines().count()).then_some(text)
    }

    /// The compiler gives paths relative to the workspace, and the program may run in any folder inside it.
    fn find(&self, raw: &str) -> Option<PathBuf> {
        let fits = |file: &PathBuf| {
            std::fs::metadata(file).is_ok_and(|about| about.is_file() && about.len() <= LARGEST)
        };
        if Path::new(raw).is_absolute() {
            return Some(PathBuf::from(raw)).filter(fits);
        }
        self.here.as_deref()?.ancestors().map(|folder| folder.join(raw)).find(fits)
    }
}

/// Whether a "file" is an argument of the command line or a context value: then its name is also its text.
pub(super) fn argument(raw: &str) -> bool {
    raw.starts_with("-c ") || raw.starts_with("context ")
}

/// The part of a line to underline, in bytes: the word that begins at a column (counted in characters from 1).
pub(super) fn word(file: &str, line: &str, column: u32) -> Range<usize> {
    let start = line.char_indices().nth(column.saturating_sub(1) as usize).map_or(line.len(), |(at, _)| at);
    let rest = &line[start..];
    let length = if file.ends_with(".rs") {
        rest.find(|one: char| !one.is_alphanumeric() && !matches!(one, '_' | ':'))
            .map_or(rest.len(), |end| rest[..end].trim_end_matches(':').len())
    } else {
        scalar(rest)
    };
    let shortest = rest.chars().next().map_or(0, char::len_utf8);
    start..start + length.max(shortest)
}

/// The length of a YAML scalar or key at the beginning of some text.
fn scalar(rest: &str) -> usize {
    match rest.chars().next() {
        Some('{' | '[') => 1,
        Some(quote @ ('"' | '\'')) => rest[1..].find(quote).map_or(rest.len(), |end| end + 2),
        _ => {
            let ends = [" #", ": ", ", ", "}", "]"].into_iter().filter_map(|end| rest.find(end)).min();
            let found = rest[..ends.unwrap_or(rest.len())].trim_end();
            found.trim_end_matches(':').len()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(file: &str, line: &str, column: u32, expect: &str) {
        assert_eq!(&line[word(file, line, column)], expect);
    }

    #[test]
    fn the_word_at_a_place_is_found() {
        check("main.rs", "    let b = Bucket::new(&app, ..);", 13, "Bucket::new");
        check("main.rs", "    tags: add(..)", 5, "tags");
        check("main.rs", "x", 7, "");
        check("main.rs", "é(a)", 2, "(");
        check("env.yaml", "  tasks: four # few", 10, "four");
        check("env.yaml", "  tasks: four", 3, "tasks");
        check("env.yaml", "prod:", 1, "prod");
        check("env.yaml", "a: {b: 'x y', c: 1}", 8, "'x y'");
        check("env.yaml", "a: {b: 'x y', c: 1}", 18, "1");
    }
}
