//! The files that are read, and the folder that is written.

use std::fs;
use std::path::{Component, Path, PathBuf};

use ias_core::{Diagnostic, document};

use crate::emit::crd::MARK;
use crate::source::crd::codes;

/// A file with its text.
#[derive(Debug)]
pub struct Source {
    /// From the package's folder, for what is generated.
    pub name: String,
    /// Under the name that the user gave, for problems.
    pub text: document::Source,
}

const EXTENSIONS: [&str; 3] = ["json", "yaml", "yml"];

/// The files at and below some paths, sorted by name, each once.
pub fn sources(paths: &[PathBuf], package: &Path, found: &mut Vec<Diagnostic>) -> Vec<Source> {
    let mut files: Vec<PathBuf> = Vec::new();
    for path in paths {
        gather(path, &mut files, found);
    }
    let mut out: Vec<Source> = Vec::new();
    for path in files {
        let (shown, name) = (slashed(&path), relative(&path, package));
        if out.iter().any(|source| source.name == name) {
            continue;
        }
        match fs::read(&path) {
            Ok(bytes) => out.push(Source { name, text: document::Source::from_bytes(shown, bytes) }),
            Err(error) => found.push(unreadable(&shown, &error.to_string())),
        }
    }
    out.sort_by(|a, b| a.name.cmp(&b.name));
    out
}

/// A file itself, or what a folder and its folders hold. Hidden ones and links to folders are passed over.
fn gather(path: &Path, files: &mut Vec<PathBuf>, found: &mut Vec<Diagnostic>) {
    let mut folders = vec![path.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = match fs::metadata(&folder) {
            Ok(about) if about.is_dir() => fs::read_dir(&folder),
            Ok(_) => {
                files.push(folder);
                continue;
            }
            Err(error) => Err(error),
        };
        match entries {
            Err(error) => found.push(unreadable(&slashed(&folder), &error.to_string())),
            Ok(entries) => {
                for entry in entries.flatten() {
                    let path = entry.path();
                    let hidden = entry.file_name().to_string_lossy().starts_with('.');
                    let known =
                        path.extension().is_some_and(|end| EXTENSIONS.iter().any(|known| end == *known));
                    match entry.file_type() {
                        _ if hidden => {}
                        Ok(of) if of.is_dir() => folders.push(path),
                        Ok(_) if known && path.is_file() => files.push(path),
                        _ => {}
                    }
                }
            }
        }
    }
}

fn unreadable(shown: &str, reason: &str) -> Diagnostic {
    Diagnostic::error(&codes::UNREADABLE, format!("`{shown}` cannot be read: {reason}"))
}

/// What lies in the output folder and was not generated.
pub fn foreign(out: &Path) -> Option<Diagnostic> {
    let mut names: Vec<String> = Vec::new();
    for entry in fs::read_dir(out).ok()?.flatten() {
        let generated = fs::read_to_string(entry.path()).is_ok_and(|text| text.starts_with(MARK));
        if !generated {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    let first = names.first()?;
    let message = format!("`{}` holds `{first}`, which was not generated", slashed(out));
    Some(
        Diagnostic::error(&codes::FOREIGN_FILE, message)
            .hint("name a folder of its own, such as `--out src/crds`"),
    )
}

/// The folder of the package that the output belongs to; else the current one.
pub fn package(out: &Path) -> PathBuf {
    let out = absolute(out);
    let found = out.ancestors().find(|folder| folder.join("Cargo.toml").is_file());
    found.map_or_else(|| absolute(Path::new("")), Path::to_path_buf)
}

/// A path as seen from a folder, whatever the current folder is.
pub fn relative(path: &Path, from: &Path) -> String {
    let (path, from) = (absolute(path), absolute(from));
    let common = path.components().zip(from.components()).take_while(|(a, b)| a == b).count();
    let up = from.components().skip(common).map(|_| Component::ParentDir);
    let way: PathBuf = up.chain(path.components().skip(common)).collect();
    if way.as_os_str().is_empty() { ".".to_owned() } else { slashed(&way) }
}

/// An absolute path without `.` and `..`.
fn absolute(path: &Path) -> PathBuf {
    let whole = std::env::current_dir().unwrap_or_default().join(path);
    let mut out = PathBuf::new();
    for part in whole.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => drop(out.pop()),
            other => out.push(other),
        }
    }
    out
}

/// With `/` between folders on every system.
pub fn slashed(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_seen_from_the_package() {
        let from = Path::new("/a/b");
        assert_eq!(relative(Path::new("/a/b/c/d.yaml"), from), "c/d.yaml");
        assert_eq!(relative(Path::new("/a/x/./y/../d.yaml"), from), "../x/d.yaml");
        assert_eq!(relative(from, from), ".");
    }
}
