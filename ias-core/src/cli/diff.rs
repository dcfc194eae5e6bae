//! `diff`: what the program changes.

use std::error::Error as _;
use std::path::{Path, PathBuf};

use super::{Outcome, Run, count, selection};
use crate::diagnostic::Diagnostics;
use crate::diff::{Diff, DiffOptions, Record, RecordError, compare_program, render};
use crate::synth::{self, SynthOptions};
use crate::tree::Construct as _;

impl Run<'_, '_> {
    pub(super) fn diff(self) -> Outcome {
        let text = |name: &str| self.arguments.get_one::<String>(name).cloned();
        let today = self.today();
        let (gate, fail, quiet) = (self.flag("gate"), self.flag("fail"), self.flag("quiet"));
        let import_existing = self.flag("import-existing-resources");
        let format = text("format").unwrap_or_default();
        let only: Vec<String> =
            self.arguments.get_many::<String>("only").into_iter().flatten().cloned().collect();
        let folder = self.surroundings.cdk_folder.clone().unwrap_or_else(|| PathBuf::from("ias.out"));
        let made = match text("against") {
            Some(name) => record(&name, &folder),
            None => Record::folder(&folder).map_err(|error| Refused::record(&error)),
        };
        let record = match made {
            Ok(record) => record,
            Err(refused) => return refused.say(self.output),
        };
        let Run { output, program, inputs, .. } = self;
        let made = Run::build(program, &inputs).and_then(|(app, unused)| {
            let made = synth::run_frozen(app.node(), &SynthOptions { today, ..SynthOptions::new() });
            // Taking a large tree apart costs as much as making it, and the process ends soon.
            std::mem::forget(app);
            match made {
                Ok(made) if unused.is_empty() => Ok(made),
                Ok(_) => Err(unused),
                Err(found) => Err(found.into_iter().chain(unused).collect::<Diagnostics>()),
            }
        });
        let (assembly, frozen) = match made {
            Ok(made) => made,
            Err(found) => {
                output.findings(&found, "");
                return Outcome::Findings;
            }
        };
        let mut options = DiffOptions { today, import_existing, ..DiffOptions::new() };
        if !only.is_empty() {
            let patterns: Vec<&str> = only.iter().map(String::as_str).collect();
            match selection::select(&assembly, &patterns, true) {
                Ok(names) => options = options.only(names),
                // What is gone can be named too.
                Err(unmatched) => {
                    let known =
                        |one: &String| record.documents().iter().any(|recorded| recorded.name == *one);
                    if !only.iter().all(known) {
                        output.refuse(&unmatched.message, unmatched.hint.as_deref());
                        return Outcome::Refused;
                    }
                    options = options.only(only);
                }
            }
        }
        let found = match compare_program(&assembly, &frozen, &record, &options) {
            Ok(found) => found,
            Err(found) => {
                output.findings(&found, "");
                return Outcome::Refused;
            }
        };
        std::mem::forget((assembly, frozen));
        if !quiet {
            let shown = match format.as_str() {
                "json" => render::json(&found),
                "markdown" => render::markdown(&found),
                _ => render::text(&found, output.is_coloured()),
            };
            output.print(&shown);
        }
        let outcome = verdict(&found, gate, fail, output);
        std::mem::forget(found);
        outcome
    }
}

/// An argument that cannot be used, and what to do.
pub(super) struct Refused {
    message: String,
    hint: &'static str,
}

impl Refused {
    fn record(error: &RecordError) -> Refused {
        let cause = error.source().map(|cause| format!(": {cause}")).unwrap_or_default();
        Refused { message: format!("{error}{cause}"), hint: hint(error) }
    }

    pub(super) fn say(&self, output: &mut super::Output) -> Outcome {
        output.refuse(&self.message, Some(self.hint));
        Outcome::Refused
    }
}

/// What the user wants to compare with; `folder` is where the output of a revision lies.
pub(super) fn record(name: &str, folder: &Path) -> Result<Record, Refused> {
    Record::named(name, folder).map_err(|error| Refused::record(&error))
}

/// Differences are no mistake: only who asks for it gets another exit code.
fn verdict(found: &Diff, gate: bool, fail: bool, output: &mut super::Output) -> Outcome {
    let losses = found.unapproved_losses();
    if gate && losses > 0 {
        let message = format!("{} would lose data, and nothing approves that", count(losses, "element"));
        let hint = "keep the element (`moved_from`, the old value, a policy that retains it), or `approve` this very \
                    change in the program";
        output.refuse(&message, Some(hint));
        return Outcome::Findings;
    }
    if fail && !found.is_empty() { Outcome::Findings } else { Outcome::Fine }
}

fn hint(error: &RecordError) -> &'static str {
    match error {
        RecordError::Missing { .. } => {
            "`synth` writes `ias.out`; name another folder, a template or manifest, or a git revision"
        }
        RecordError::NoRepository { .. } => {
            "name a folder, a template or manifest, or run it in the repository"
        }
        RecordError::NotCommitted { .. } => {
            "commit the output, name its folder as in `main:deploy/ias.out`, or build that revision elsewhere and name \
             the folder that it wrote"
        }
        RecordError::Empty { .. } | RecordError::Index { .. } => "name a folder that a synthesis wrote",
        RecordError::Io { .. } => "see to it that it can be read",
    }
}
