//! What the package wrote, against what the documents say.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::Error;
use crate::equal;

/// Prints every difference; false if there is one.
pub(crate) fn compare(out: &Path) -> Result<bool, Error> {
    let (mut compared, mut refused, mut different) = (0, 0, 0);
    let mut names: Vec<_> = fs::read_dir(out.join("expected"))?.collect::<Result<Vec<_>, _>>()?;
    names.sort_by_key(fs::DirEntry::file_name);
    for entry in names {
        let read = |folder: &str| -> Result<Value, Error> {
            let text = fs::read_to_string(out.join(folder).join(entry.file_name()))?;
            // A template is one map; manifests are never written as such.
            if text.starts_with('{') { Ok(serde_json::from_str(&text)?) } else { equal::manifests(&text) }
        };
        let (expected, made) = (read("expected")?, read("made")?);
        compared += 1;
        refused += usize::from(expected.get("refused").is_some());
        if let Some(difference) = equal::difference(&expected, &made) {
            different += 1;
            println!("{}: {difference}", entry.file_name().to_string_lossy());
        }
    }
    println!(
        "{compared} programs compared, {different} differ; of {refused} both sides have the same problems"
    );
    Ok(different == 0)
}
