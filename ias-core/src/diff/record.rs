//! What there was: documents of an earlier synthesis, or of anybody else.

use std::collections::BTreeMap;
use std::error::Error as _;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use serde_json::Value as Json;

use super::git;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::document::Limits;

/// Documents to compare a program with.
#[derive(Clone, Debug)]
pub struct Record {
    shown: String,
    files: Files,
    documents: Vec<Recorded>,
    single: bool,
    loose: bool,
}

/// One document of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// The name of the root that it is of; made from that of the file where nothing says it.
    pub name: String,
    /// The kind of root, if that is recorded.
    pub kind: Option<String>,
    /// The path of the root's construct, if that is recorded.
    pub path: Option<String>,
    /// The file.
    pub file: String,
}

/// Why a record cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// Nothing has this name: no folder, no file, no revision.
    #[error("there is no folder, file or git revision `{name}`")]
    Missing {
        /// What was asked for.
        name: String,
    },
    /// Nothing has this name, and `git` cannot be asked for a revision.
    #[error("there is no folder or file `{name}`, and git finds no revision: {said}")]
    NoRepository {
        /// What was asked for.
        name: String,
        /// What `git` said, or why it does not run.
        said: String,
    },
    /// The revision has no such folder.
    #[error("the revision `{revision}` has no folder `{folder}`")]
    NotCommitted {
        /// The revision.
        revision: String,
        /// The folder.
        folder: String,
    },
    /// It is there, but nothing in it is a document.
    #[error("`{name}` holds no document")]
    Empty {
        /// What was asked for.
        name: String,
    },
    /// The file that lists the documents is damaged, so nobody knows what else there was.
    #[error("`{name}` lists no documents")]
    Index {
        /// The file.
        name: String,
    },
    /// It cannot be read.
    #[error("`{name}` cannot be read")]
    Io {
        /// What was asked for.
        name: String,
        /// What the system said.
        source: io::Error,
    },
}

#[derive(Clone, Debug)]
enum Files {
    Folder(PathBuf),
    Loaded(BTreeMap<String, Vec<u8>>),
}

impl Record {
    /// A record by its name: a folder, a file, or else a git revision, of which `output` is the folder that is looked at.
    ///
    /// # Errors
    ///
    /// [`RecordError`] if there is no such thing or it cannot be read.
    pub fn named(name: &str, output: &Path) -> Result<Record, RecordError> {
        match fs::metadata(name) {
            Ok(about) if about.is_dir() => Record::folder(name),
            Ok(_) => Record::file(name),
            Err(source) if source.kind() == io::ErrorKind::PermissionDenied => {
                Err(RecordError::Io { name: name.to_owned(), source })
            }
            Err(_) => Record::revision(name, output),
        }
    }

    /// The documents of a folder: those that its `ias.json` or `manifest.json` names, or else all that are JSON or YAML.
    ///
    /// # Errors
    ///
    /// [`RecordError`] if the folder cannot be read.
    pub fn folder(path: impl AsRef<Path>) -> Result<Record, RecordError> {
        let path = path.as_ref();
        let name = path.display().to_string();
        if !path.is_dir() {
            return Err(RecordError::Missing { name });
        }
        let mut found = Vec::new();
        list(path, "", &mut found).map_err(|source| RecordError::Io { name: name.clone(), source })?;
        Record::of(name, Files::Folder(path.to_owned()), &found)
    }

    /// One document.
    ///
    /// # Errors
    ///
    /// [`RecordError`] if the file cannot be read.
    pub fn file(path: impl AsRef<Path>) -> Result<Record, RecordError> {
        let path = path.as_ref();
        let shown = path.display().to_string();
        let bytes = load(path).map_err(|source| RecordError::Io { name: shown.clone(), source })?;
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let document = Recorded { name: stem(&file), kind: None, path: None, file: file.clone() };
        let files = Files::Loaded(BTreeMap::from([(file, bytes)]));
        Ok(Record { shown, files, documents: vec![document], single: true, loose: true })
    }

    /// The documents that were committed at a git revision: those of the folder `output`, or, as in `git show`, of the path
    /// behind the colon of `revision:path`. Both are relative to the folder that the program runs in.
    ///
    /// # Errors
    ///
    /// [`RecordError`] if there is no such revision, or it has no such folder.
    pub fn revision(name: &str, output: &Path) -> Result<Record, RecordError> {
        let (revision, folder) = match name.split_once(':') {
            Some((revision, path)) if !revision.is_empty() => (revision, path.to_owned()),
            _ => (name, output.to_string_lossy().into_owned()),
        };
        let files = git::read(revision, &folder)?;
        if let Some(bytes) = files.get("") {
            let file = folder.rsplit('/').next().unwrap_or_default().to_owned();
            let document = Recorded { name: stem(&file), kind: None, path: None, file: file.clone() };
            let files = Files::Loaded(BTreeMap::from([(file, bytes.clone())]));
            return Ok(Record {
                shown: name.to_owned(),
                files,
                documents: vec![document],
                single: true,
                loose: true,
            });
        }
        let found: Vec<String> = files.keys().cloned().collect();
        Record::of(name.to_owned(), Files::Loaded(files), &found)
    }

    /// Documents that are in memory, by the paths of their files; what an assembly has in its files is one.
    ///
    /// # Errors
    ///
    /// [`RecordError`] if none of them is a document.
    pub fn in_memory(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Result<Record, RecordError> {
        let files: BTreeMap<String, Vec<u8>> = files.into_iter().collect();
        let found: Vec<String> = files.keys().cloned().collect();
        Record::of("memory".to_owned(), Files::Loaded(files), &found)
    }

    fn of(shown: String, files: Files, found: &[String]) -> Result<Record, RecordError> {
        let mut record = Record { shown, files, documents: Vec::new(), single: false, loose: false };
        let json = |bytes: &[u8]| serde_json::from_slice::<Json>(bytes).ok();
        let listed = match record.read("ias.json") {
            Ok(bytes) => {
                let index = json(&bytes).and_then(|index| indexed(&index));
                Some(index.ok_or_else(|| RecordError::Index { name: format!("{}/ias.json", record.shown) })?)
            }
            Err(RecordError::Io { source, .. }) if source.kind() == io::ErrorKind::NotFound => {
                let manifest = record.read("manifest.json").ok();
                manifest.and_then(|bytes| manifested(&json(&bytes)?))
            }
            Err(error) => return Err(error),
        };
        record.loose = listed.is_none();
        record.documents = listed.unwrap_or_else(|| loose(found));
        if record.loose && record.documents.is_empty() {
            return Err(RecordError::Empty { name: record.shown });
        }
        Ok(record)
    }

    /// How the user called it.
    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// The documents.
    pub fn documents(&self) -> &[Recorded] {
        &self.documents
    }

    /// Whether it is one document, so that nothing is said of others.
    pub fn is_single(&self) -> bool {
        self.single
    }

    /// Whether nothing in it lists its documents, so that its files may be anything.
    pub(super) fn is_loose(&self) -> bool {
        self.loose
    }

    /// The bytes of a file of it.
    ///
    /// # Errors
    ///
    /// [`RecordError::Io`] if there is no such file or it cannot be read.
    pub fn read(&self, file: &str) -> Result<Vec<u8>, RecordError> {
        let read = match &self.files {
            Files::Folder(folder) => fs::read(folder.join(file)),
            Files::Loaded(files) => files.get(file).cloned().ok_or_else(|| io::ErrorKind::NotFound.into()),
        };
        let name = if self.single { self.shown.clone() } else { format!("{}/{file}", self.shown) };
        read.map_err(|source| RecordError::Io { name, source })
    }

    /// The bytes of a document. One that is listed but not there is no new root: nobody knows what it held.
    pub(super) fn document(&self, one: &Recorded) -> Result<Vec<u8>, Diagnostics> {
        self.read(&one.file).map_err(|error| {
            let cause = error.source().map(|cause| format!(": {cause}")).unwrap_or_default();
            let hint = "see to it that it can be read, or write the folder again with `synth -o <folder>`";
            Diagnostic::error(&codes::RECORD_UNREADABLE, format!("{error}{cause}")).hint(hint).into()
        })
    }
}

/// Of a pipe or a device, which may have no end, no more is kept than a reader of documents takes.
fn load(path: &Path) -> io::Result<Vec<u8>> {
    let mut file = fs::File::open(path)?;
    let mut bytes = Vec::new();
    if file.metadata()?.is_file() {
        file.read_to_end(&mut bytes)?;
    } else {
        file.take(Limits::default().bytes as u64 + 1).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

/// Files of a folder and the folders in it. Staged assets may hold anything and are left out.
fn list(folder: &Path, prefix: &str, found: &mut Vec<String>) -> io::Result<()> {
    let mut entries: Vec<fs::DirEntry> = fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        if !entry.file_type()?.is_dir() {
            found.push(path);
        } else if !name.starts_with("asset.") && !name.starts_with('.') {
            list(&entry.path(), &format!("{path}/"), found)?;
        }
    }
    Ok(())
}

/// What `ias.json` names.
fn indexed(index: &Json) -> Option<Vec<Recorded>> {
    let text = |one: &Json, key: &str| one.get(key).and_then(Json::as_str).map(str::to_owned);
    let artifacts = index.get("artifacts")?.as_array()?.iter();
    let recorded = artifacts.filter_map(|one| {
        let file = one.get("files")?.get(0)?.as_str()?.to_owned();
        Some(Recorded { name: text(one, "name")?, kind: text(one, "kind"), path: text(one, "path"), file })
    });
    Some(recorded.collect())
}

/// What the manifest of a cloud assembly names, such as one of the CDK.
fn manifested(manifest: &Json) -> Option<Vec<Recorded>> {
    let artifacts = manifest.get("artifacts")?.as_object()?.iter();
    let recorded = artifacts.filter_map(|(name, one)| {
        let file = one.get("properties")?.get("templateFile")?.as_str()?.to_owned();
        let path = one.get("displayName").and_then(Json::as_str).map(str::to_owned);
        Some(Recorded { name: name.clone(), kind: None, path, file })
    });
    Some(recorded.collect())
}

/// Everything that may be a document.
fn loose(found: &[String]) -> Vec<Recorded> {
    let recorded = found.iter().filter(|file| is_document(file));
    recorded
        .map(|file| Recorded {
            name: stem(file.rsplit('/').next().unwrap_or(file)),
            kind: None,
            path: None,
            file: file.clone(),
        })
        .collect()
}

/// What may be compared or says what there is; assets are not read.
pub(super) fn is_document(path: &str) -> bool {
    let endings = [".json", ".yaml", ".yml", ".template"];
    let asset = path.split('/').any(|part| part.starts_with("asset."));
    !asset && endings.iter().any(|ending| path.ends_with(ending))
}

/// The name of a file without what follows its first dot.
fn stem(file: &str) -> String {
    file.split('.').next().unwrap_or(file).to_owned()
}
