//! `diff`: what the program changes.

use std::error::Error as _;
use std::path::{Path, PathBuf};

use super::selection::{self, Unmatched};
use super::{Outcome, Run, count};
use crate::assembly::{Artifact, Assembly};
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
        let options = SynthOptions { today, ..SynthOptions::new() };
        let (assembly, frozen) =
            match Run::made(program, &inputs, |app| synth::run_frozen(app.node(), &options)) {
                Ok(made) => made,
                Err(found) => {
                    output.findings(&found, "");
                    return Outcome::Findings;
                }
            };
        let mut options = DiffOptions { today, import_existing, ..DiffOptions::new() };
        if !only.is_empty() {
            match chosen(&assembly, &record, &only) {
                Ok(names) => options = options.only(names),
                Err(unmatched) => {
                    output.refuse(&unmatched.message, unmatched.hint.as_deref());
                    return Outcome::Refused;
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

/// The names of the roots that patterns choose, with what is nested in them: those of the program, and those that are gone.
fn chosen(assembly: &Assembly, record: &Record, patterns: &[String]) -> Result<Vec<String>, Unmatched> {
    let mut names = Vec::new();
    for pattern in patterns {
        let kept = selection::select(assembly, &[pattern], true).map(|names| assembly.select(&names));
        let roots: &[Artifact] = kept.as_ref().map_or(&[], Assembly::artifacts);
        let gone = record.documents().iter().filter(|one| assembly.artifact(&one.name).is_none());
        let gone = gone.filter(|one| {
            let path = one.path.as_deref().unwrap_or_default();
            let inside =
                |root: &Artifact| path.strip_prefix(&*root.path).is_some_and(|rest| rest.starts_with('/'));
            [&*one.name, path].iter().any(|name| selection::matches(pattern, name))
                || roots.iter().any(inside)
        });
        let before = names.len();
        names.extend(roots.iter().map(|root| root.name.clone()).chain(gone.map(|one| one.name.clone())));
        if let Err(unmatched) = kept
            && names.len() == before
        {
            return Err(unmatched);
        }
    }
    Ok(names)
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::overview::plain::Plain;
    use crate::tree::App;

    #[track_caller]
    fn check(patterns: &[&str], expect: Result<&[&str], &str>) {
        let app = App::new();
        let orders = Plain::new(&app, "orders-new");
        Plain::new(&orders, "cache");
        Plain::new(&app, "web");
        let assembly = app.synth().expect("the program has no mistakes");
        let artifact =
            |name: &str, path: &str| json!({ "name": name, "path": path, "files": [format!("{name}.txt")] });
        let index = json!({ "artifacts": [
            artifact("orders-old", "orders-old"),
            artifact("orders-new", "orders-new"),
            artifact("queue", "orders-new/queue"),
            artifact("web-old", "web-old"),
        ] });
        let record = Record::in_memory([("ias.json".to_owned(), index.to_string().into_bytes())]);
        let patterns: Vec<String> = patterns.iter().map(|&one| one.to_owned()).collect();
        let found = chosen(&assembly, &record.expect("it has an index"), &patterns);
        let found = found.map(|mut names| {
            names.sort();
            names
        });
        match (found, expect) {
            (Ok(found), Ok(expect)) => assert_eq!(found, expect, "{patterns:?}"),
            (Err(found), Err(expect)) => assert_eq!(found.message, expect),
            (found, _) => panic!("{patterns:?} {:?}", found.map_err(|one| one.message)),
        }
    }

    #[test]
    fn what_is_gone_and_what_is_nested_is_chosen_too() {
        check(&["orders-*"], Ok(&["cache", "orders-new", "orders-old", "queue"]));
        check(&["web"], Ok(&["web"]));
        check(&["web", "web-old"], Ok(&["web", "web-old"]));
        check(&["orders-new"], Ok(&["cache", "orders-new", "queue"]));
        check(&["web", "nothing"], Err("nothing is called `nothing`"));
    }
}
