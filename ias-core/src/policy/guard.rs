//! Rules of [CloudFormation Guard](https://docs.aws.amazon.com/cfn-guard/latest/ug/what-is-guard.html), behind the feature
//! `guard`.
//!
//! A rule file runs on every finished document; each of its rules is a [`Rule`] of the same name, whose findings stand at the
//! construct and at the line that set what is wrong.
//!
//! ```
//! use ias_core::document::Source;
//! use ias_core::policy::{Pack, guard};
//!
//! let file = Source::new("buckets.guard", r#"
//! rule BUCKETS_ARE_ENCRYPTED {
//!     Resources.*[ Type == 'AWS::S3::Bucket' ].Properties.BucketEncryption exists <<Buckets are encrypted>>
//! }"#);
//! let pack = Pack::new("acme", "1.0.0").with_rules(guard::rules(&file)?);
//! assert_eq!(pack.rules().next().map(|rule| rule.id()), Some("BUCKETS_ARE_ENCRYPTED"));
//! # Ok::<(), ias_core::Diagnostics>(())
//! ```
//!
//! A file of the program comes in with [`source!`](crate::source!), one of its inputs with
//! [`Inputs::source`](crate::Inputs::source).

use std::rc::Rc;

use cloudformation_guard_lang::eval::eval_rules_file;
use cloudformation_guard_lang::eval_context::{
    ClauseReport, ValueComparisons as _, root_scope, simplified_json_from_root,
};
use cloudformation_guard_lang::parser::{Span, rules_file};
use cloudformation_guard_lang::path_value::{Path, PathAwareValue};

use super::engine::{leak, of_engine, text, unreadable};
use super::{Document, Enforcement, Findings, Rule};
use crate::diagnostic::Diagnostics;
use crate::document::Source;

/// The rules of a file, of medium severity and mandatory; a pack can [enforce](super::Pack::enforce) them otherwise.
///
/// What they are made of is kept for as long as the program runs, so a file is read once and not in a loop.
///
/// # Errors
///
/// The file is no text, or no rules of Guard.
pub fn rules(source: &Source) -> Result<Vec<&'static Rule>, Diagnostics> {
    let file: &'static File = leak(File { name: source.name().to_owned(), text: text(source)?.to_owned() });
    let parsed = rules_file(Span::new_extra(&file.text, &file.name));
    let parsed = parsed.map_err(|error| unreadable(source, "rules of Guard", &error.to_string()))?;
    let parsed = parsed.ok_or_else(|| unreadable(source, "rules of Guard", "it has no rule"))?;
    let rule = |name: &str| {
        let name: &'static str = leak(name.to_owned());
        let page =
            format!("A rule of Guard, from `{}`.\n\n```text\n{}\n```\n", file.name, file.text.trim_end());
        let check =
            move |document: &Document<'_>, findings: &mut Findings| file.check(name, document, findings);
        of_engine(name.to_owned(), name.to_owned(), page, Enforcement::Mandatory, leak(check))
    };
    Ok(parsed.guard_rules.iter().map(|one| rule(&one.rule_name)).collect())
}

/// A rule file. The parser borrows from its text, and what it makes is not `Sync`: so it parses again for each document.
struct File {
    name: String,
    text: String,
}

/// A check that has failed.
struct Failure {
    rule: String,
    /// Where, from the document on.
    pointer: String,
    message: String,
    hint: Option<String>,
}

impl File {
    /// Reports what one rule has found in a document, for which all rules of the file run once.
    fn check(&self, rule: &str, document: &Document<'_>, findings: &mut Findings) {
        let all = document.memo(std::ptr::from_ref(self).addr(), || self.evaluate(document.value()));
        match &*all {
            Ok(failures) => {
                for failure in failures.iter().filter(|one| one.rule == rule) {
                    let finding = findings.add(&document.at(&failure.pointer), &failure.message);
                    finding.hint = failure.hint.clone();
                }
            }
            Err(error) => {
                findings.add(document, format_args!("`{}` cannot be evaluated: {error}", self.name));
            }
        }
    }

    fn evaluate(&self, document: &serde_json::Value) -> Result<Vec<Failure>, String> {
        let said = |error: cloudformation_guard_lang::errors::Error| error.to_string();
        let Some(rules) = rules_file(Span::new_extra(&self.text, &self.name)).map_err(said)? else {
            return Ok(Vec::new());
        };
        let value = PathAwareValue::try_from((document, Path::root())).map_err(said)?;
        let mut scope = root_scope(&rules, Rc::new(value));
        eval_rules_file(&rules, &mut scope, Some(&self.name)).map_err(said)?;
        let Some(record) = scope.reset_recorder().final_event.take() else { return Ok(Vec::new()) };
        let report = simplified_json_from_root(&record).map_err(said)?;
        let mut failures = Vec::new();
        for failed in &report.not_compliant {
            if let ClauseReport::Rule(rule) = failed {
                rule.checks.iter().for_each(|check| collect(rule.name, check, &mut failures));
            }
        }
        Ok(failures)
    }
}

/// The failures in a report; alternatives of which none holds are one, at the first that stands somewhere.
fn collect(rule: &str, report: &ClauseReport<'_>, failures: &mut Vec<Failure>) {
    match report {
        ClauseReport::Rule(inner) => inner.checks.iter().for_each(|check| collect(rule, check, failures)),
        ClauseReport::Disjunctions(either) => {
            let mut all = Vec::new();
            either.checks.iter().for_each(|check| collect(rule, check, &mut all));
            let at = all.iter().position(|one| !one.pointer.is_empty()).unwrap_or_default();
            failures.extend(all.into_iter().nth(at));
        }
        ClauseReport::Block(_) | ClauseReport::Clause(_) => {
            let pointer = report.value_from().map(|value| value.self_path().0.clone()).unwrap_or_default();
            let messages = report.get_message();
            let said = messages.iter().find_map(|one| one.custom_message.as_deref()).unwrap_or_default();
            let (mut message, hint) = split(said);
            if message.is_empty() {
                let error = messages.iter().find_map(|one| one.error_message.as_deref()).unwrap_or_default();
                message = words(error);
            }
            if message.is_empty() {
                message = format!("`{rule}` does not hold");
            }
            failures.push(Failure { rule: rule.to_owned(), pointer, message, hint });
        }
    }
}

/// The message and the way to mend it, as the rules that AWS publishes have them: `Violation: ..` and `Fix: ..`.
fn split(said: &str) -> (String, Option<String>) {
    let (message, fix) = match said.split_once("Fix:") {
        Some((message, fix)) => (message, Some(words(fix))),
        None => (said, None),
    };
    (words(message.trim().trim_start_matches("Violation:")), fix.filter(|fix| !fix.is_empty()))
}

/// A text in one line, without the full stop that a message of a diagnostic does not have.
fn words(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    line.trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_split_as_the_registry_writes_them() {
        let said = "\n    Violation: Buckets are open.\n    Fix: Set the four\n    switches to true.\n  ";
        let fix = Some("Set the four switches to true".to_owned());
        assert_eq!(split(said), ("Buckets are open".to_owned(), fix));
        assert_eq!(split("Encrypt it"), ("Encrypt it".to_owned(), None));
    }
}
