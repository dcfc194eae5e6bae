//! "This change of the program changes no infrastructure."

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde_json::Value as Json;

use super::documents::{self, changes};
use super::synthesized;
use crate::tree::Construct;

/// How many changes of a file a failure lists.
const LISTED: usize = 12;

/// Asserts that the program still makes the documents that lie in a folder, such as one that `cargo run -- synth -o
/// <folder>` wrote before a dependency was updated.
///
/// Documents are compared by what they say: the order of keys, white space and comments do not count, manifests are found
/// by kind and name. Only documents are compared, so `manifest.json`, `tree.json`, `ias.json` and assets in the folder
/// do not matter; a template names its assets by hash. The path is relative to where the test runs, which is the package's
/// folder for `cargo test`. If `baseline` names a single file, only the document of that name is compared.
///
/// ```
/// use ias_core::App;
/// use ias_core::testing::assert_unchanged;
/// # let folder = std::env::temp_dir().join("ias-unchanged-doc");
/// # std::fs::create_dir_all(&folder).unwrap();
/// assert_unchanged(&App::new(), &folder); // "tests/baseline" in a test of yours
/// ```
///
/// # Panics
///
/// With the list of what differs, or if the folder cannot be read.
#[track_caller]
pub fn assert_unchanged(app: &dyn Construct, baseline: impl AsRef<Path>) {
    let baseline = baseline.as_ref();
    let mut after = documents::of(&synthesized(app));
    let before = match recorded(baseline, after.keys()) {
        Ok(before) => before,
        Err(error) => {
            let shown = baseline.display();
            panic!(
                "the baseline `{shown}` cannot be read: {error}\nwrite it with `cargo run -- synth -o {shown}`"
            )
        }
    };
    if baseline.is_file() {
        after.retain(|path, _| before.contains_key(path));
    }
    if let Some(text) = report(&before, &after) {
        let folder = if baseline.is_file() { "<folder>".into() } else { baseline.to_string_lossy() };
        panic!("{text}\nif that is meant, write the baseline again with `cargo run -- synth -o {folder}`");
    }
}

/// What differs between two sets of documents; `None` if nothing does.
pub(super) fn report(before: &BTreeMap<String, Json>, after: &BTreeMap<String, Json>) -> Option<String> {
    let (mut list, mut files, mut count) = (String::new(), 0, 0);
    let paths: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    for path in &paths {
        let found = match (before.get(*path), after.get(*path)) {
            (Some(before), Some(after)) => changes(before, after),
            (Some(_), None) => {
                let _ = write!(list, "\n  - {path}");
                (files, count) = (files + 1, count + 1);
                continue;
            }
            _ => {
                let _ = write!(list, "\n  + {path}");
                (files, count) = (files + 1, count + 1);
                continue;
            }
        };
        if found.is_empty() {
            continue;
        }
        (files, count) = (files + 1, count + found.len());
        let _ = write!(list, "\n  {path}");
        for one in found.iter().take(LISTED) {
            let _ = write!(list, "\n    {one}");
        }
        if found.len() > LISTED {
            let _ = write!(list, "\n    and {} more", found.len() - LISTED);
        }
    }
    let things = |n: usize, thing: &str| format!("{n} {thing}{}", if n == 1 { "" } else { "s" });
    let heading =
        || format!("{} in {} of {}", things(count, "change"), files, things(paths.len(), "document"));
    (count > 0).then(|| format!("the infrastructure changes: {}{list}", heading()))
}

/// The documents of a folder and the folders in it, or the one document that the path names.
///
/// Those of which the path is known are read whatever they are called; others count if they look like templates or manifests.
fn recorded<'a>(
    baseline: &Path,
    known: impl Iterator<Item = &'a String>,
) -> std::io::Result<BTreeMap<String, Json>> {
    let mut found = BTreeMap::new();
    if baseline.is_file() {
        let name = baseline.file_name().unwrap_or_default().to_string_lossy().into_owned();
        // Manifests lie in a folder of the output, of which the file does not tell.
        let path = if name.ends_with(".json") { name } else { format!("k8s/{name}") };
        found.insert(path.clone(), documents::read(&path, fs::read(baseline)?));
        return Ok(found);
    }
    visit(baseline, "", &mut found)?;
    for path in known {
        let file = baseline.join(path);
        if !found.contains_key(path) && file.is_file() {
            found.insert(path.clone(), documents::read(path, fs::read(file)?));
        }
    }
    Ok(found)
}

fn visit(folder: &Path, prefix: &str, found: &mut BTreeMap<String, Json>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            // Assets are folders too, and may hold anything.
            if !path.starts_with("asset.") {
                visit(&entry.path(), &format!("{path}/"), found)?;
            }
        } else if is_document(&path) {
            found.insert(path.clone(), documents::read(&path, fs::read(entry.path())?));
        }
    }
    Ok(())
}

fn is_document(path: &str) -> bool {
    path.ends_with(".template.json") || path.ends_with(".yaml")
}
