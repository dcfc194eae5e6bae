//! The result of synthesis: artifacts and files, as a value and as a folder.

mod manifest;
mod select;
mod tree_json;
mod write;

use serde_json::json;
use sha2::{Digest, Sha256};

pub use write::WriteError;

use crate::diagnostic::{Diagnostics, Place};
use crate::lookup::LookUp;
use crate::synth::{Frozen, Rendered};

/// Everything that synthesis made; nothing is written until [`Assembly::write`].
#[derive(Clone, Debug)]
pub struct Assembly {
    artifacts: Vec<Artifact>,
    files: Vec<File>,
    missing: Vec<LookUp>,
    warnings: Diagnostics,
    notes: Diagnostics,
}

/// What one root became.
#[derive(Clone, Debug)]
pub struct Artifact {
    /// Its name: how it is selected, and what its files are called.
    pub name: String,
    /// The kind of root, such as `stack` or `chart`.
    pub kind: &'static str,
    /// The path of the root in the tree.
    pub path: String,
    /// Where the root was created.
    pub place: Place,
    /// Its files, the main document first.
    pub files: Vec<String>,
    /// The names of the artifacts that must be deployed before it.
    pub depends_on: Vec<String>,
    /// The number of elements in it.
    pub elements: usize,
    /// The root around it, for nested ones.
    pub parent: Option<String>,
    manifest: Option<serde_json::Map<String, serde_json::Value>>,
    companions: serde_json::Map<String, serde_json::Value>,
    details: serde_json::Map<String, serde_json::Value>,
}

/// One output file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The path inside the assembly, with `/` between folders.
    pub path: String,
    /// The content.
    pub bytes: Vec<u8>,
    /// The SHA-256 of the content, in lower-case hexadecimal digits.
    pub hash: String,
}

impl File {
    /// A file with this content.
    pub fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> File {
        let bytes = bytes.into();
        File { path: path.into(), hash: sha256(&bytes), bytes }
    }
}

impl Assembly {
    pub(crate) fn new(
        frozen: &Frozen,
        order: &[usize],
        mut rendered: Vec<Rendered>,
        missing: Vec<LookUp>,
        warnings: Diagnostics,
        notes: Diagnostics,
    ) -> Assembly {
        let mut artifacts = Vec::with_capacity(order.len());
        let mut files = Vec::new();
        let name = |at: usize| frozen.roots()[at].target.name().to_owned();
        for &at in order {
            let root = &frozen.roots()[at];
            let made = std::mem::take(&mut rendered[at]);
            artifacts.push(Artifact {
                name: name(at),
                kind: root.target.kind(),
                path: root.path.clone(),
                place: frozen.root_node(root).place(),
                files: made.files.iter().map(|file| file.path.clone()).collect(),
                depends_on: root.depends_on.iter().map(|&other| name(other)).collect(),
                elements: root.items.len(),
                parent: root.parent.map(name),
                manifest: made.manifest,
                companions: made.companions,
                details: made.details,
            });
            files.extend(made.files);
        }
        files.push(File::new("tree.json", tree_json::write(frozen)));
        files.push(File::new("manifest.json", manifest::write(&artifacts, &missing)));
        files.sort_by(|a, b| a.path.cmp(&b.path));
        // Two roots that stage the same asset share the file.
        files.dedup();
        files.push(File::new("ias.json", index(&artifacts, &files)));
        Assembly { artifacts, files, missing, warnings, notes }
    }

    /// The artifacts, each after those it depends on.
    pub fn artifacts(&self) -> &[Artifact] {
        &self.artifacts
    }

    /// The artifact of this name.
    pub fn artifact(&self, name: &str) -> Option<&Artifact> {
        self.artifacts.iter().find(|artifact| artifact.name == name)
    }

    /// All files, also `manifest.json`, `tree.json` and `ias.json`.
    pub fn files(&self) -> &[File] {
        &self.files
    }

    /// The file at this path.
    pub fn file(&self, path: &str) -> Option<&File> {
        self.files.iter().find(|file| file.path == path)
    }

    /// Look-ups that have no answer yet; empty unless synthesis was told to allow them.
    pub fn missing(&self) -> &[LookUp] {
        &self.missing
    }

    /// The warnings that were not acknowledged.
    pub fn warnings(&self) -> &Diagnostics {
        &self.warnings
    }

    /// What policies say without objecting: what was mended, what is excepted, what cannot be told before deployment.
    pub fn notes(&self) -> &Diagnostics {
        &self.notes
    }
}

/// `ias.json`: every artifact with its files and their hashes.
fn index(artifacts: &[Artifact], files: &[File]) -> Vec<u8> {
    let artifacts: Vec<_> = artifacts
        .iter()
        .map(|artifact| {
            let mut entry = json!({
                "name": artifact.name,
                "kind": artifact.kind,
                "path": artifact.path,
                "dependsOn": artifact.depends_on,
                "files": artifact.files,
            });
            let extra = artifact.details.iter().map(|(key, value)| (key.clone(), value.clone()));
            if let Some(entry) = entry.as_object_mut() {
                entry.extend(artifact.parent.iter().map(|parent| ("parent".to_owned(), json!(parent))));
                entry.extend(extra);
            }
            entry
        })
        .collect();
    let hashes: serde_json::Map<_, _> =
        files.iter().map(|file| (file.path.clone(), json!(file.hash))).collect();
    manifest::pretty(&json!({ "version": 1, "artifacts": artifacts, "files": hashes }))
}

/// The SHA-256 of some bytes in lower-case hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        text.extend([byte >> 4, byte & 15].map(|digit| char::from_digit(digit.into(), 16).unwrap_or('0')));
        text
    })
}
