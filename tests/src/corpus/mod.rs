//! The corpus: templates and manifests of the folder `tests/corpus`, and what comes out when they are taken in.

mod equal;
mod round_trip;

use std::path::{Path, PathBuf};

use ias_core::document::Source;

pub use equal::differences;
pub use round_trip::{Outcome, compare, read, round_trip, write, written};

/// What a file of the corpus holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A template of CloudFormation.
    Template,
    /// Manifests of Kubernetes.
    Manifests,
}

/// A file of the corpus.
#[derive(Clone, Debug)]
pub struct File {
    /// The path below `tests/corpus`, with `/` everywhere: `cloudformation/yaml/crlf.yaml`.
    pub name: String,
    /// What it holds.
    pub format: Format,
    /// The bytes, which need not be text.
    pub bytes: Vec<u8>,
}

/// All files below a folder of the corpus, such as `cloudformation` or `kubernetes/yaml`, in the order of their names.
///
/// # Panics
///
/// If the folder cannot be read.
pub fn files(folder: &str) -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let mut paths = Vec::new();
    collect(&root.join(folder), &mut paths);
    paths.sort();
    let file = |path: PathBuf| {
        let below = path.strip_prefix(&root).expect("it was found there");
        let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
        let format = if parts[0] == "cloudformation" { Format::Template } else { Format::Manifests };
        File { name: parts.join("/"), format, bytes: std::fs::read(&path).expect("the file can be read") }
    };
    paths.into_iter().map(file).collect()
}

/// All files that are right; those in folders named `broken` are not.
pub fn valid(folder: &str) -> Vec<File> {
    let mut files = files(folder);
    files.retain(|file| !file.name.contains("/broken/"));
    files
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the entry can be read").path();
        match path.is_dir() {
            true => collect(&path, paths),
            false => paths.extend(
                path.extension().is_some_and(|ending| ending == "yaml" || ending == "json").then_some(path),
            ),
        }
    }
}

impl File {
    /// The text and its name, as a construct takes it.
    pub fn source(&self) -> Source {
        Source::from_bytes(self.name.clone(), self.bytes.clone())
    }

    /// Takes the file in, writes it again, and compares.
    pub fn round_trip(&self) -> Outcome {
        round_trip(self.format, self.source())
    }
}
