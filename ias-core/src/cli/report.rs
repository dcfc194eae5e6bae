//! `report`: the program as one HTML page.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::output::{Style, duration};
use super::{Outcome, Run, count};
use crate::date::Date;
use crate::diff::{DiffOptions, compare_program};
use crate::overview::survey;
use crate::report::{self, Options};
use crate::synth::SynthOptions;

/// Beside `ias.out`, which a synthesis replaces as a whole.
const FILE: &str = "ias.report.html";

impl Run<'_, '_> {
    pub(super) fn report(self) -> Outcome {
        let text = |name: &str| self.arguments.get_one::<String>(name).cloned();
        let file = self.arguments.get_one::<PathBuf>("out").cloned().unwrap_or_else(|| FILE.into());
        let program_name = || {
            let program = Path::new(self.surroundings.arguments.first()?).file_stem()?;
            Some(program.to_string_lossy().into_owned())
        };
        let title = text("title").or_else(program_name).unwrap_or_else(|| "Program".to_owned());
        let mut options = Options { title, source_url: text("source-url"), changes: None };
        let quiet = self.flag("quiet");
        // The page depends on no clock.
        let today = self.arguments.get_one::<Date>("today").copied();
        let folder = self.surroundings.cdk_folder.clone().unwrap_or_else(|| PathBuf::from("ias.out"));
        let record = match text("against").map(|name| super::diff::record(&name, &folder)).transpose() {
            Ok(record) => record,
            Err(refused) => return refused.say(self.output),
        };
        let Run { output, program, inputs, begin, .. } = self;
        if let Some((message, hint)) = unsuitable(&file) {
            output.refuse(&message, Some(hint));
            return Outcome::Refused;
        }
        let (app, unused) = match Run::build(program, &inputs) {
            Ok(made) => made,
            Err(found) => {
                output.findings(&found, ", nothing was written");
                return Outcome::Findings;
            }
        };
        let (mut overview, mut made) =
            survey(&app, &SynthOptions { today, ..SynthOptions::new() }.allow_missing(true));
        overview.found = overview.found.into_iter().chain(unused).collect();
        overview.add_documents(&mut made);
        // A program with errors has no documents to compare.
        if let Some(record) = record
            && let Ok((assembly, frozen)) = made.into_parts()
        {
            let asked = DiffOptions { today, ..DiffOptions::new() };
            match compare_program(&assembly, &frozen, &record, &asked) {
                Ok(changes) => options.changes = Some(changes),
                Err(found) => {
                    output.findings(&found, ", nothing was written");
                    return Outcome::Refused;
                }
            }
        }
        let page = report::page(&overview, &options);
        // Taking a large tree apart costs as much as making it, and the process ends soon.
        std::mem::forget(app);
        if file == Path::new("-") {
            output.print(&page);
        } else if let Err(error) = replace(&file, page.as_bytes()) {
            let hint = "see to it that it can be written, or name another file with `--out`";
            output.refuse(&format!("the report `{}` cannot be written: {error}", file.display()), Some(hint));
            return Outcome::Refused;
        } else if !quiet {
            let wrote = output.paint(Style::Good, "wrote");
            let elements = count(overview.resources.iter().filter(|one| !one.added).count(), "resource");
            let (shown, taken) = (file.display(), duration(begin.elapsed()));
            output.summary(&format!("{wrote} {shown} with {elements} in {taken}\n"));
        }
        if overview.found.has_errors() {
            output.findings(&overview.found, ", all in the report");
            return Outcome::Findings;
        }
        output.problems(&overview.found);
        Outcome::Fine
    }
}

/// Why a report must not be written there, and what to do.
fn unsuitable(file: &Path) -> Option<(String, &'static str)> {
    let shown = file.display();
    if file.is_dir() {
        return Some((format!("`{shown}` is a folder"), "name a file in it"));
    }
    // A file that no synthesis wrote would keep the next one from replacing the folder.
    let assembly = |folder: &Path| folder.join("ias.json").exists();
    if file.ancestors().skip(1).any(|folder| !folder.as_os_str().is_empty() && assembly(folder)) {
        let message = format!("`{shown}` lies in an output folder, which the next synthesis replaces");
        return Some((message, "name a file beside the folder"));
    }
    let other =
        fs::read(file).is_ok_and(|old| !old.is_empty() && !old.starts_with(report::BEGINNING.as_bytes()));
    let message = || format!("`{shown}` is no report, and is not replaced");
    other.then(|| (message(), "remove it, or name another file with `--out`"))
}

/// Writes a file beside it first, so that a run that is killed leaves the old one.
fn replace(file: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder)?;
    }
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let fresh = file.with_file_name(format!(".{name}.new-{}", std::process::id()));
    let done = fs::write(&fresh, bytes).and_then(|()| fs::rename(&fresh, file));
    if done.is_err() {
        let _ = fs::remove_file(&fresh);
    }
    done
}
