//! Writing generated files, or comparing them with what is there.

pub mod actions;
pub mod aws;
pub mod crd;
pub mod docs;
pub mod k8s;
pub mod kinds;
pub mod module;
pub mod rust;
pub mod shared;
pub mod table;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::{COMMAND, Error};

/// Everything that one run generates, in memory.
#[derive(Debug, Default)]
pub struct Outputs {
    files: BTreeMap<PathBuf, Vec<u8>>,
    /// Folders that hold generated files only: whatever else lies there is stale.
    owned: Vec<PathBuf>,
}

impl Outputs {
    /// A file, by its path below the root.
    pub fn file(&mut self, path: impl Into<PathBuf>, text: String) {
        self.binary(path, text.into_bytes());
    }

    /// A file that is no text.
    pub fn binary(&mut self, path: impl Into<PathBuf>, bytes: Vec<u8>) {
        self.files.insert(path.into(), bytes);
    }

    /// The text of a file.
    #[cfg(test)]
    pub fn text(&self, path: &str) -> Option<&str> {
        std::str::from_utf8(self.files.get(Path::new(path))?).ok()
    }

    /// A folder in which nothing else may lie.
    pub fn own(&mut self, folder: impl Into<PathBuf>) {
        self.owned.push(folder.into());
    }

    /// Writes what differs, removes what is stale.
    pub fn write(&self, root: &Path) -> Result<(), Error> {
        for (path, text) in &self.files {
            let path = root.join(path);
            if fs::read(&path).is_ok_and(|old| &old == text) {
                continue; // keeps the file's time, so that nothing is built again
            }
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&path, text)?;
        }
        for path in self.stale(root)? {
            fs::remove_file(root.join(path))?;
        }
        Ok(())
    }

    /// What differs, is missing or is stale.
    pub fn findings(&self, root: &Path) -> Result<Vec<String>, Error> {
        let differs = |(path, text): (&PathBuf, &Vec<u8>)| match fs::read(root.join(path)) {
            Ok(found) if &found == text => None,
            Ok(found) => Some(format!("{} {}", path.display(), first_difference(&found, text))),
            Err(_) => Some(format!("{} is missing", path.display())),
        };
        let mut findings: Vec<String> = self.files.iter().filter_map(differs).collect();
        findings.extend(
            self.stale(root)?.iter().map(|path| format!("{} is no longer generated", path.display())),
        );
        Ok(findings)
    }

    /// Fails if there are [`findings`](Outputs::findings).
    pub fn check(&self, root: &Path) -> Result<(), Error> {
        let findings = self.findings(root)?;
        if findings.is_empty() {
            return Ok(());
        }
        Err(format!("generated files are not up to date; run `{COMMAND}`\n  {}", findings.join("\n  "))
            .into())
    }

    fn stale(&self, root: &Path) -> Result<Vec<PathBuf>, Error> {
        let mut out = Vec::new();
        for folder in &self.owned {
            let Ok(entries) = fs::read_dir(root.join(folder)) else { continue };
            for entry in entries {
                let path = folder.join(entry?.file_name());
                if root.join(&path).is_file() && !self.files.contains_key(&path) {
                    out.push(path);
                }
            }
        }
        out.sort();
        Ok(out)
    }
}

fn first_difference(found: &[u8], wanted: &[u8]) -> String {
    let (Ok(found), Ok(wanted)) = (str::from_utf8(found), str::from_utf8(wanted)) else {
        return format!("has {} bytes instead of {}, or other ones", found.len(), wanted.len());
    };
    let line = found.lines().zip(wanted.lines()).take_while(|(found, wanted)| found == wanted).count();
    format!("differs from line {} on", line + 1)
}

/// Puts lines between two marker comments of a hand-written file.
pub fn between_markers(text: &str, begin: &str, end: &str, lines: &str) -> Result<String, Error> {
    let missing = |marker: &str| format!("the marker line `{marker}` is missing");
    let start = text.find(begin).ok_or_else(|| missing(begin))? + begin.len();
    let stop = text[start..].find(end).ok_or_else(|| missing(end))? + start;
    Ok(format!("{}\n{lines}{}", &text[..start], &text[stop..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_go_between_the_markers() {
        let text = "a\n# begin\nold\n# end\nb\n";
        assert_eq!(
            between_markers(text, "# begin", "# end", "new\n").unwrap(),
            "a\n# begin\nnew\n# end\nb\n"
        );
        assert!(between_markers("a", "# begin", "# end", "").is_err());
    }

    #[test]
    fn the_first_difference_is_named() {
        assert_eq!(first_difference(b"a\nb\nc", b"a\nx\nc"), "differs from line 2 on");
    }
}
