//! Single values given beside the files: `-c key=value`, and context of the `cdk` command line.

use std::sync::Arc;

use super::located::{At, Content, Entry, Located};
use super::yaml;
use crate::diagnostic::{Diagnostic, codes};

/// One value for a key.
#[derive(Clone, Debug)]
pub(super) struct Setting {
    pub(super) key: String,
    pub(super) value: String,
    /// Whether it comes from the `cdk` command line, which mixes values for several programs.
    pub(super) of_cdk: bool,
}

impl Setting {
    /// Reads `key=value`.
    pub(super) fn argument(text: &str) -> Result<Setting, Box<Diagnostic>> {
        match text.split_once('=') {
            Some((key, value)) if !key.trim().is_empty() => {
                Ok(Setting { key: key.trim().to_owned(), value: value.to_owned(), of_cdk: false })
            }
            _ => {
                let at = At { file: format!("-c {text}").into(), line: 1, column: 4 };
                let problem =
                    Diagnostic::error(&codes::INPUT_UNREADABLE, format!("`-c {text}` has no `key=value`"));
                Err(Box::new(
                    problem.at(at.place()).hint("write `-c key=value`, such as `-c prod.min_tasks=4`"),
                ))
            }
        }
    }

    /// The name under which diagnostics show it, which is also its text.
    pub(super) fn name(&self) -> Arc<str> {
        let begin = if self.of_cdk { "context" } else { "-c" };
        format!("{begin} {}={}", self.key, self.value).into()
    }

    /// Lays this value over a tree. A flow (`{..}`, `[..]`) or quoted text is read as YAML, everything else as it is.
    pub(super) fn apply(&self, tree: &mut Located, found: &mut Vec<Diagnostic>) {
        let file = self.name();
        let count = |text: &str| u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        let begin = count(&file).saturating_sub(count(&self.key) + 1 + count(&self.value));
        let key_at = At { file: file.clone(), line: 1, column: begin + 1 };
        let shift = begin + count(&self.key) + 1;
        let text = self.value.trim();
        let value = if text.starts_with(['{', '[', '"', '\'']) {
            match yaml::read(&file, self.value.as_bytes(), shift, found) {
                Some(value) => value,
                None => return,
            }
        } else {
            Located::plain(At { column: shift + 1, ..key_at.clone() }, text.to_owned())
        };
        put(tree, &self.key, &key_at, value, self.of_cdk);
    }
}

/// Puts a value where a dotted key leads; maps on the way are made where they are missing.
fn put(at: &mut Located, key: &str, key_at: &At, value: Located, tentative: bool) {
    let id = at.id;
    if at.is_null() {
        *at = Located { id, ..Located::map(at.at.clone()) };
    }
    match &mut at.content {
        Content::Map(entries) => {
            // A key may have dots itself, so the longest one that is there wins.
            let ends = key.match_indices('.').map(|(dot, _)| dot).chain([key.len()]);
            let found = |end: usize| Some((entries.iter().position(|entry| entry.key == key[..end])?, end));
            let there = ends.filter_map(found).next_back();
            let (place, end) = match there {
                Some(found) => found,
                None => {
                    let end =
                        key.find('.').filter(|dot| *dot > 0 && dot + 1 < key.len()).unwrap_or(key.len());
                    let value = Located::map(key_at.clone());
                    entries.push(Entry { key: key[..end].to_owned(), at: key_at.clone(), value, tentative });
                    (entries.len() - 1, end)
                }
            };
            let entry = &mut entries[place];
            match key.get(end + 1..) {
                Some(rest) if !rest.is_empty() => put(&mut entry.value, rest, key_at, value, tentative),
                _ if there.is_some() => entry.value.merge(value),
                _ => entry.value = value,
            }
        }
        Content::List(items) => {
            let (first, rest) = key.split_once('.').unwrap_or((key, ""));
            match first.parse::<usize>().ok().and_then(|n| items.get_mut(n)) {
                Some(item) if rest.is_empty() => item.merge(value),
                Some(item) => put(item, rest, key_at, value, tentative),
                None if tentative => {}
                None => replace(at, key, key_at, value),
            }
        }
        Content::Scalar { .. } if tentative => {}
        Content::Scalar { .. } => replace(at, key, key_at, value),
    }
}

/// The type decides whether a map may stand where the file has something else.
fn replace(at: &mut Located, key: &str, key_at: &At, value: Located) {
    *at = Located::map(key_at.clone());
    put(at, key, key_at, value, false);
}
