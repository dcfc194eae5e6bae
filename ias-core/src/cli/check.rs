//! `check`: what is wrong with the program.

use super::output::{Style, duration};
use super::{Outcome, Run, count, summary};
use crate::diagnostic::Diagnostics;
use crate::synth::SynthOptions;

impl Run<'_, '_> {
    pub(super) fn check(self) -> Outcome {
        let options = SynthOptions { today: self.today(), ..SynthOptions::new() }
            .deny_warnings(self.flag("deny-warnings"))
            .allow_missing(self.surroundings.cdk_folder.is_some())
            .deep(self.flag("deep"));
        let quiet = self.flag("quiet");
        let Run { output, program, inputs, begin, .. } = self;
        match Run::assemble(program, &inputs, &options) {
            Ok(assembly) => {
                let found: Diagnostics =
                    assembly.warnings().iter().chain(assembly.notes()).cloned().collect();
                output.problems(&found);
                if !quiet {
                    let found = match assembly.warnings().is_empty() {
                        true => output.paint(Style::Good, "no problem"),
                        false => summary(assembly.warnings()),
                    };
                    let artifacts = count(assembly.artifacts().len(), "artifact");
                    output.summary(&format!(
                        "{found} in {artifacts}, checked in {}\n",
                        duration(begin.elapsed())
                    ));
                }
                Outcome::Fine
            }
            Err(found) => {
                output.findings(&found, "");
                Outcome::Findings
            }
        }
    }
}
