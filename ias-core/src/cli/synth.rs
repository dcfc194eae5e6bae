//! `synth`: writes the output folder.

use std::error::Error as _;
use std::path::{Path, PathBuf};

use super::output::{Style, duration, files, table};
use super::{Outcome, Run, count, selection};
use crate::assembly::{Assembly, WriteError};
use crate::diagnostic::{Diagnostic, codes};
use crate::synth::SynthOptions;

impl Run<'_, '_> {
    pub(super) fn synth(self) -> Outcome {
        let under_cdk = self.surroundings.cdk_folder.is_some();
        let options = SynthOptions { today: self.today(), ..SynthOptions::new() }
            .deny_warnings(self.flag("deny-warnings"))
            // The `cdk` command line looks up what is missing and runs the program again.
            .allow_missing(under_cdk);
        let named: Vec<String> = self.names().into_iter().map(str::to_owned).collect();
        let (exclusively, quiet) = (self.flag("exclusively"), self.flag("quiet"));
        let folder = self.arguments.get_one::<PathBuf>("out").cloned();
        let folder =
            folder.or_else(|| self.surroundings.cdk_folder.clone()).unwrap_or_else(|| "ias.out".into());
        let Run { output, program, inputs, begin, .. } = self;

        let assembly = match Run::assemble(program, &inputs, &options) {
            Ok(assembly) => assembly,
            Err(found) => {
                output.findings(&found, ", nothing was written");
                return Outcome::Findings;
            }
        };
        let assembly = if named.is_empty() {
            assembly
        } else {
            let patterns: Vec<&str> = named.iter().map(String::as_str).collect();
            match selection::select(&assembly, &patterns, exclusively) {
                Ok(names) => assembly.select(&names),
                Err(unmatched) => {
                    output.refuse(&unmatched.message, unmatched.hint.as_deref());
                    return Outcome::Refused;
                }
            }
        };
        if let Err(error) = assembly.write(&folder) {
            output.findings(&unwritable(&folder, &error).into(), ", nothing was written");
            return Outcome::Refused;
        }
        output.problems(&assembly.warnings().iter().chain(assembly.notes()).cloned().collect());
        if !quiet {
            let rows = rows(&assembly, &folder);
            let mut text = String::new();
            for row in table(&rows) {
                let [name, rest @ ..] = &row[..] else { continue };
                text.push_str(&format!("{}  {}\n", output.paint(Style::Strong, name), rest.join("  ")));
            }
            let wrote = output.paint(Style::Good, "wrote");
            let (artifacts, all) = (count(rows.len(), "artifact"), files(assembly.files().len()));
            let (shown, taken) = (folder.display(), duration(begin.elapsed()));
            text.push_str(&format!("{wrote} {artifacts} ({all}) to {shown} in {taken}\n"));
            if !assembly.missing().is_empty() {
                text.push_str(&format!("{} without an answer\n", count(assembly.missing().len(), "look-up")));
            }
            output.summary(&text);
        }
        Outcome::Fine
    }
}

fn rows(assembly: &Assembly, folder: &Path) -> Vec<Vec<String>> {
    let row = |artifact: &crate::Artifact| {
        let file = artifact.files.first().map(|file| folder.join(file).display().to_string());
        let size = count(artifact.elements, "element");
        vec![artifact.name.clone(), artifact.kind.to_owned(), file.unwrap_or_default(), size]
    };
    assembly.artifacts().iter().map(row).collect()
}

fn unwritable(folder: &Path, error: &WriteError) -> Diagnostic {
    let shown = folder.display();
    match error {
        WriteError::Foreign { .. } if folder.is_file() => {
            Diagnostic::error(&codes::OUTPUT_UNWRITABLE, format!("`{shown}` is a file, and no folder"))
                .hint("name a folder with `--out`")
        }
        WriteError::Current { .. } => {
            let message = format!("`{shown}` is the folder that the program runs in, and is not replaced");
            Diagnostic::error(&codes::OUTPUT_UNWRITABLE, message).hint("name another folder with `--out`")
        }
        WriteError::Foreign { .. } => {
            let message = format!("`{shown}` holds files that no synthesis wrote, and is not replaced");
            Diagnostic::error(&codes::OUTPUT_UNWRITABLE, message)
                .hint("empty it, or name another folder with `--out`")
        }
        WriteError::Io { .. } => {
            let cause = error.source().map(ToString::to_string).unwrap_or_default();
            let message = format!("the output folder `{shown}` cannot be written");
            Diagnostic::error(&codes::OUTPUT_UNWRITABLE, message)
                .note(format!(
                    "{}: {cause}",
                    error.to_string().replace(&temporary(error, folder), &shown.to_string())
                ))
                .hint(
                    "see to it that it and the folder above can be written, or name another one with `--out`",
                )
        }
    }
}

/// The name of the folder that was written first, which means nothing to the user.
fn temporary(error: &WriteError, folder: &Path) -> String {
    let WriteError::Io { path, .. } = error else { return folder.display().to_string() };
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let fresh = path.ancestors().find(|above| {
        let above = above.file_name().unwrap_or_default().to_string_lossy();
        above.starts_with(&format!(".{name}.new-"))
    });
    fresh.unwrap_or(folder).display().to_string()
}
