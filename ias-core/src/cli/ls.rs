//! `ls`: the roots in the order in which they are deployed.

use serde_json::json;

use super::output::{Style, table};
use super::{Outcome, Run, selection};
use crate::assembly::Artifact;
use crate::synth::SynthOptions;

impl Run<'_, '_> {
    pub(super) fn ls(self) -> Outcome {
        let named: Vec<String> = self.names().into_iter().map(str::to_owned).collect();
        let exclusively = self.flag("exclusively");
        let (long, dependencies, json) = (self.flag("long"), self.flag("dependencies"), self.flag("json"));
        let Run { output, program, inputs, .. } = self;
        let options = SynthOptions::new().allow_missing(true);
        let assembly = match Run::assemble(program, &inputs, &options) {
            Ok(assembly) => assembly,
            Err(found) => {
                output.findings(&found, "");
                return Outcome::Findings;
            }
        };
        let patterns: Vec<&str> = named.iter().map(String::as_str).collect();
        let chosen = match selection::select(&assembly, &patterns, exclusively) {
            Ok(names) => assembly.select(&names),
            Err(unmatched) => {
                output.refuse(&unmatched.message, unmatched.hint.as_deref());
                return Outcome::Refused;
            }
        };
        let artifacts = chosen.artifacts();
        if json {
            let entries: Vec<_> = artifacts.iter().map(entry).collect();
            output.print(&format!("{:#}\n", serde_json::Value::Array(entries)));
            return Outcome::Fine;
        }
        let outer: Vec<&Artifact> = artifacts.iter().filter(|one| long || one.parent.is_none()).collect();
        let rows: Vec<Vec<String>> = outer.iter().map(|one| row(one, long, dependencies)).collect();
        let mut text = String::new();
        for row in table(&rows) {
            let [name, rest @ ..] = &row[..] else { continue };
            let line = format!("{}  {}", output.paint(Style::Strong, name), rest.join("  "));
            text.push_str(line.trim_end());
            text.push('\n');
        }
        output.print(&text);
        Outcome::Fine
    }
}

fn row(artifact: &Artifact, long: bool, dependencies: bool) -> Vec<String> {
    let mut row = vec![artifact.name.clone()];
    if long {
        let file = artifact.files.first().cloned().unwrap_or_default();
        row.extend([artifact.kind.to_owned(), artifact.path.clone(), file]);
        row.push(super::count(artifact.elements, "element"));
        row.extend(artifact.parent.as_ref().map(|around| format!("inside {around}")));
    }
    if (long || dependencies) && !artifact.depends_on.is_empty() {
        row.push(format!("after {}", artifact.depends_on.join(", ")));
    }
    row
}

fn entry(artifact: &Artifact) -> serde_json::Value {
    json!({
        "name": artifact.name,
        "kind": artifact.kind,
        "path": artifact.path,
        "files": artifact.files,
        "dependsOn": artifact.depends_on,
        "elements": artifact.elements,
        "parent": artifact.parent,
        "place": artifact.place.to_string(),
    })
}
