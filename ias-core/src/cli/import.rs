//! `import`: a program that builds what a document of another tool has.

use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use super::output::Style;
use super::{IMPORT_FEATURE, Outcome, Run, count};
use crate::diagnostic::Diagnostics;
use crate::document::{Limits, Located, Reader, Schema, Source};
use crate::import::{Imported, Importer, importers};

impl Run<'_, '_> {
    pub(super) fn import(self) -> Outcome {
        let Run { arguments, output, .. } = self;
        let Some(path) = arguments.get_one::<PathBuf>("file") else { return Outcome::Refused };
        let target = arguments.get_one::<PathBuf>("out");
        let mut all: Vec<&dyn Importer> = importers().collect();
        all.sort_by_key(|importer| importer.of());
        if all.is_empty() {
            let hint = format!("{IMPORT_FEATURE}, and name the crate in the program, as with `use`");
            output.refuse("no crate is linked in that takes documents over", Some(&hint));
            return Outcome::Refused;
        }
        let shown = path.display().to_string();
        let bytes = match load(path) {
            Ok(bytes) => bytes,
            Err(cause) => {
                let hint = "name a template or a file of manifests";
                output.refuse(&format!("`{shown}` cannot be read: {cause}"), Some(hint));
                return Outcome::Refused;
            }
        };
        let name = path.file_name().map_or_else(|| shown.clone(), |name| name.to_string_lossy().into_owned());
        let source = || Source::from_bytes(shown.replace('\\', "/"), bytes.clone());
        let documents = match read(&source()) {
            Ok(documents) => documents,
            Err(found) => {
                output.findings(&found, ", nothing was imported");
                return Outcome::Findings;
            }
        };
        let Some(importer) = all.iter().find(|importer| importer.takes(&documents)) else {
            let known: Vec<&str> = all.iter().map(|importer| importer.of()).collect();
            let hint = format!("it takes {}", known.join(" and "));
            output.refuse(&format!("`{shown}` is nothing that can be imported"), Some(&hint));
            return Outcome::Refused;
        };
        let imported = match importer.import(source()) {
            Ok(imported) => imported,
            Err(found) => {
                output.findings(&of_document(found), ", nothing was imported");
                return Outcome::Findings;
            }
        };
        output.problems(&of_document(imported.warnings.clone()));
        let program = imported.program(&name);
        match target {
            None => output.print(&program),
            Some(target) => {
                if let Err(cause) = write(target, &program) {
                    let hint = match cause.kind() {
                        io::ErrorKind::AlreadyExists => {
                            "no file is written over: take it away, or name another one"
                        }
                        _ => "see to it that it can be written, or name another file with `--out`",
                    };
                    output.refuse(&format!("`{}` cannot be written: {cause}", target.display()), Some(hint));
                    return Outcome::Refused;
                }
            }
        }
        if !arguments.get_flag("quiet") {
            let done = output.paint(Style::Good, "imported");
            output.error(&format!("{done} {}", summary(&imported)));
        }
        Outcome::Fine
    }
}

/// Reads a document in whatever language it is, to find out whose it is.
fn read(source: &Source) -> Result<Vec<Located>, Diagnostics> {
    let any = |_: &str, value: Located| Ok(value);
    Reader::new(Schema::Yaml11).tags(&any).read(source)
}

/// Writes a file that is not there yet.
fn write(path: &Path, text: &str) -> io::Result<()> {
    let mut file = fs::OpenOptions::new().write(true).create_new(true).open(path)?;
    let done = file.write_all(text.as_bytes());
    if done.is_err() {
        let _ = fs::remove_file(path);
    }
    done
}

/// Reads a file, of which no more is kept than a reader takes: it may be a device or a pipe without an end.
fn load(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(Limits::default().bytes as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What was taken over, and what of it has no types.
fn summary(imported: &Imported) -> String {
    let mut out = count(imported.counts.all, "element");
    if imported.counts.untyped > 0 {
        out += &format!(", {} without types", imported.counts.untyped);
    }
    out.push('\n');
    let mut lines: Vec<String> =
        imported.untyped.iter().map(|(place, reason)| format!("  {place}: {reason}\n")).collect();
    lines.dedup();
    out + &lines.concat()
}

/// The places of the document alone: what of ias came upon them says nothing to its author.
fn of_document(found: Diagnostics) -> Diagnostics {
    let alone = |mut one: crate::Diagnostic| {
        one.path.clear();
        one.places.truncate(1);
        one
    };
    found.into_iter().map(alone).collect()
}
