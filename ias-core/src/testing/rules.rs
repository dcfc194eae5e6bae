//! Rules of policies: what passes, what fails, and what a raw override breaks.

use std::path::Path;

use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity};
use crate::policy::{Enforcement, Pack, Rule};
use crate::synth::SynthOptions;
use crate::tree::{App, Construct};

/// Three programs for one rule: one that it has nothing against, one with a mistake, and one in which a raw override makes
/// that mistake.
///
/// `R` is the root that the programs build in, such as a stack. In the two programs that fail, the line of the program at
/// which the finding has to stand ends with the comment `// finding`.
pub struct RuleCase<R> {
    rule: &'static Rule,
    pack: fn(Pack) -> Pack,
    passes: fn(&R),
    fails: fn(&R),
    overridden: fn(&R),
}

impl<R> RuleCase<R> {
    /// The programs for a rule.
    pub fn new(rule: &'static Rule, passes: fn(&R), fails: fn(&R), overridden: fn(&R)) -> RuleCase<R> {
        RuleCase { rule, pack: |pack| pack, passes, fails, overridden }
    }

    /// Sets what the rule needs beside itself, such as its parameter.
    #[must_use]
    pub fn with(self, pack: fn(Pack) -> Pack) -> RuleCase<R> {
        RuleCase { pack, ..self }
    }

    /// Runs the three programs; what is not as it should be, a line each.
    fn run(&self, make: fn(&App) -> R) -> Vec<String> {
        let id = self.rule.id();
        let mut wrong = Vec::new();
        let mut wants = |what: &str, program: fn(&R), enforcement: Enforcement, count: usize| {
            let found = self.synthesize(make, program, enforcement);
            let of_rule: Vec<&Diagnostic> = found.iter().filter(|one| is_finding(one, id)).collect();
            let others = found.iter().filter(|one| one.severity == Severity::Error && one.code.id != id);
            wrong.extend(others.map(|one| format!("{id}: {what} has another problem: {one}")));
            if of_rule.len() != count {
                wrong.push(format!("{id}: {what} has {} findings, not {count}", of_rule.len()));
            }
            for one in of_rule.iter().filter(|_| count > 0) {
                if !one.place().is_some_and(is_marked) {
                    let at = one.place().map(ToString::to_string).unwrap_or_default();
                    wrong.push(format!("{id}: {what}: the line {at} is not marked with `// finding`"));
                }
            }
        };
        wants("the program that passes", self.passes, Enforcement::Mandatory, 0);
        wants("the program that fails", self.fails, Enforcement::Mandatory, 1);
        wants("the program with a raw override", self.overridden, Enforcement::Mandatory, 1);
        if self.rule.remedy.is_some() {
            wants("the program that is mended", self.fails, Enforcement::Remediate, 0);
            wants(
                "the program with a raw override, which cannot be mended,",
                self.overridden,
                Enforcement::Remediate,
                1,
            );
        }
        wrong
    }

    fn synthesize(&self, make: fn(&App) -> R, program: fn(&R), enforcement: Enforcement) -> Diagnostics {
        let app = App::new();
        let pack = Pack::new("case", "0").rule(self.rule).enforce(self.rule, enforcement);
        app.node().policies((self.pack)(pack));
        program(&make(&app));
        match app.synth_with(&SynthOptions::new()) {
            Ok(assembly) => assembly.warnings().clone(),
            Err(found) => found,
        }
    }
}

impl<R> std::fmt::Debug for RuleCase<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.rule.fmt(f)
    }
}

fn is_finding(one: &Diagnostic, id: &str) -> bool {
    one.code.id == id && one.severity != Severity::Note
}

/// Whether the line says that a finding is expected there.
fn is_marked(place: &Place) -> bool {
    let Ok(here) = std::env::current_dir() else { return false };
    let file = here.ancestors().map(|folder| folder.join(place.raw_file())).find(|file| file.is_file());
    let text = file.and_then(|file| std::fs::read_to_string(file).ok()).unwrap_or_default();
    let line = text.lines().nth((place.line as usize).saturating_sub(1));
    line.is_some_and(|line| line.trim_end().ends_with("// finding"))
}

/// The headings that the page of every rule has.
pub const SECTIONS: [&str; 4] =
    ["# Why it matters", "# How to mend it", "# When an exception is right", "# Sources"];

/// Asserts that each rule has its case and a complete page, that no two have one id, and that every case holds.
///
/// `folder` is where the rules are written, below the current directory: every `#[policy(..)]` there has to be among them.
///
/// # Panics
///
/// With everything that is wrong.
#[track_caller]
pub fn assert_rules<R>(rules: &[&'static Rule], cases: &[RuleCase<R>], make: fn(&App) -> R, folder: &str) {
    let mut wrong = Vec::new();
    for (at, rule) in rules.iter().enumerate() {
        let id = rule.id();
        if rules[..at].contains(rule) {
            wrong.push(format!("{id}: there are two"));
        }
        let count = cases.iter().filter(|case| case.rule == *rule).count();
        if count != 1 {
            wrong.push(format!("{id}: has {count} cases, not 1"));
        }
        let missing =
            SECTIONS.iter().filter(|section| !rule.code.page.lines().any(|line| line.trim() == **section));
        wrong.extend(missing.map(|section| format!("{id}: the page has no section `{section}`")));
    }
    let written = declared(Path::new(folder));
    if written != rules.len() {
        wrong.push(format!("`{folder}` declares {written} rules, and the list has {}", rules.len()));
    }
    wrong.extend(cases.iter().flat_map(|case| case.run(make)));
    assert!(wrong.is_empty(), "rules are not as they should be:\n{}", wrong.join("\n"));
}

/// How many rules the files of a folder declare.
fn declared(folder: &Path) -> usize {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let count = |path: std::path::PathBuf| match path.is_dir() {
        true => declared(&path),
        false => {
            let text = std::fs::read_to_string(path).unwrap_or_default();
            text.lines().filter(|line| line.trim_start().starts_with("#[policy(")).count()
        }
    };
    entries.map(|entry| count(entry.path())).sum()
}
