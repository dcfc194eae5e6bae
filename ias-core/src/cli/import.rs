//! `import`: a program that builds what a document of another tool has.

use std::path::{Path, PathBuf};

use super::output::Style;
use super::{IMPORT_FEATURE, Outcome, Run, count};
use crate::diagnostic::Diagnostics;
use crate::document::{Located, Reader, Schema, Source};
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
        let bytes = match std::fs::read(path) {
            Ok(bytes) => bytes,
            Err(cause) => {
                output.refuse(&format!("`{shown}` cannot be read: {cause}"), None);
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
                if let Err(reason) = write(target, &program) {
                    output.refuse(&format!("`{}` cannot be written: {reason}", target.display()), None);
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
fn write(path: &Path, text: &str) -> Result<(), String> {
    use std::io::Write as _;
    let made = std::fs::OpenOptions::new().write(true).create_new(true).open(path);
    let mut file = made.map_err(|cause| cause.to_string())?;
    file.write_all(text.as_bytes()).map_err(|cause| cause.to_string())
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
