//! The past of constructs: the paths that they had, and the lines that keep their names.

use std::collections::BTreeMap;

use super::{Change, Compare, Keep, Record, Recorded, Rename};

/// Takes the paths of what is gone from the record.
pub(super) fn recall(
    record: &Record,
    before: Option<&Recorded>,
    compare: &dyn Compare,
    changes: &mut [Change],
) {
    let wanted = |change: &Change| change.renamed.is_some() || change.path.is_none();
    if !changes.iter().any(wanted) {
        return;
    }
    let companion = before.and_then(|before| record.read(&compare.companion(&before.file)?).ok());
    let paths: BTreeMap<String, String> = companion.map(|bytes| compare.paths(&bytes)).unwrap_or_default();
    let root = before.and_then(|before| before.path.as_deref()).unwrap_or_default();
    let below = |path: &String| path.strip_prefix(root).map(|path| path.trim_start_matches('/').to_owned());
    for change in changes {
        if let Some(renamed) = &mut change.renamed {
            renamed.path = paths.get(&renamed.from).and_then(below).or(renamed.path.take());
            renamed.keep = keep(renamed, change.path.as_deref(), compare);
        } else if change.path.is_none() {
            change.path = paths.get(&change.name).and_then(below);
        }
    }
}

/// The line that keeps a name: at the outermost construct that moved, where the name is made of the path.
fn keep(renamed: &Rename, path: Option<&str>, compare: &dyn Compare) -> Option<Keep> {
    let path = path?;
    let old = renamed.path.as_deref().filter(|old| compare.is_made_of(&renamed.from, old));
    let Some(old) = old else {
        return Some(Keep { at: path.to_owned(), call: compare.keep(&renamed.from)? });
    };
    let mut scopes = (old, path);
    while let (Some((old, a)), Some((new, b))) = (scopes.0.rsplit_once('/'), scopes.1.rsplit_once('/')) {
        if a != b {
            break;
        }
        scopes = (old, new);
    }
    let (old, at) = scopes;
    Some(Keep { at: at.to_owned(), call: format!(".node().moved_from({old:?})") })
}
