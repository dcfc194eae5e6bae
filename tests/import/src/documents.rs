//! The documents of a folder.

use std::path::Path;

use crate::Error;

/// A document to be imported.
pub(crate) struct Document {
    /// Where it comes from, relative to its folder.
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

/// The documents below a folder, in the order of their names.
pub(crate) fn found(folder: &Path) -> Result<Vec<Document>, Error> {
    let mut out = Vec::new();
    visit(folder, "", &mut out)?;
    Ok(out)
}

fn visit(folder: &Path, prefix: &str, out: &mut Vec<Document>) -> Result<(), Error> {
    let mut entries = std::fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let path = entry.path();
        if path.is_dir() {
            visit(&path, &format!("{name}/"), out)?;
        } else if ["json", "yaml", "yml", "template"].iter().any(|end| name.ends_with(&format!(".{end}"))) {
            out.push(Document { name, bytes: std::fs::read(&path)? });
        }
    }
    Ok(())
}
