//! Schemas beside the structure: `allOf`, `anyOf`, `oneOf`, `not`.
//!
//! A condition is tried on what the server will see, with defaults: the same walk collects mistakes and reports none. Where
//! deployment fills something in, what seems to fit may still be wrong, and nothing is said.

use ias_core::{Diagnostic, Object, Value};

use super::super::path::Path;
use super::{From, Walk};
use crate::codes;
use crate::document::short;
use crate::structural::Node;

/// What conditions are about.
#[derive(Clone, Copy)]
pub(super) enum Subject<'v> {
    /// The whole object.
    Whole(&'v Object),
    /// A value, where its line can be looked up, where it stands.
    Inner(&'v Value, From<'v>, &'v Path<'v>),
}

/// What comes out while a condition is tried.
#[derive(Default)]
pub(super) struct Trial {
    pub(super) mistakes: Vec<String>,
    /// Whether something could not be checked.
    unsure: bool,
}

impl Walk<'_, '_, '_> {
    /// Something cannot be checked.
    pub(super) fn is_unsure(&mut self) {
        if let Some(trial) = &mut self.trial {
            trial.unsure = true;
        }
    }

    pub(super) fn conditions(&mut self, node: &Node, subject: Subject<'_>) {
        let of = &node.conditions;
        if of.unsure {
            self.is_unsure();
        }
        if of.all_of.is_empty() && of.any_of.is_empty() && of.one_of.is_empty() && of.not.is_none() {
            return;
        }
        let (at, whole, inner);
        let filled = match subject {
            Subject::Whole(map) => {
                let mut map = map.clone();
                self.schema.fill_map(node, &mut map);
                whole = map;
                Subject::Whole(&whole)
            }
            Subject::Inner(value, from, path) => {
                let mut value = value.clone();
                self.schema.fill(node, &mut value);
                (inner, at) = (value, path);
                Subject::Inner(&inner, from, at)
            }
        };
        for &number in &of.all_of {
            let trial = self.attempt(number, filled);
            if trial.fails() {
                self.unfilled(number, subject, &trial);
            } else if !trial.holds() {
                self.is_unsure();
            }
        }
        if !of.any_of.is_empty() {
            let trials = self.trials(&of.any_of, filled);
            if trials.iter().all(Trial::fails) {
                self.none(&trials, subject);
            } else if !trials.iter().any(Trial::holds) {
                self.is_unsure();
            }
        }
        if !of.one_of.is_empty() {
            let trials = self.trials(&of.one_of, filled);
            let holding = trials.iter().filter(|trial| trial.holds()).count();
            if trials.iter().all(Trial::fails) {
                self.none(&trials, subject);
            } else if holding > 1 {
                let message =
                    format!("`{}` fits {holding} of the alternatives of its definition", self.shown(subject));
                self.refuse(subject, message, "it has to fit exactly one".to_owned(), &[]);
            } else if !trials.iter().all(|trial| trial.holds() || trial.fails()) {
                self.is_unsure();
            }
        }
        if let Some(number) = of.not {
            let trial = self.attempt(number, filled);
            if trial.holds() {
                let message = match subject {
                    Subject::Inner(value @ (Value::Map(_) | Value::List(_)), ..) => {
                        format!(
                            "`{}` is what its definition rules out: `{}`",
                            self.shown(subject),
                            short(value)
                        )
                    }
                    Subject::Inner(value, ..) => {
                        format!(
                            "`{}` cannot be `{}`: the definition rules it out",
                            self.shown(subject),
                            short(value)
                        )
                    }
                    Subject::Whole(_) => {
                        format!("`{}` is what its definition rules out", self.shown(subject))
                    }
                };
                self.refuse(subject, message, "take another value".to_owned(), &[]);
            } else if !trial.fails() {
                self.is_unsure();
            }
        }
    }

    /// Reports what `allOf` adds where it is: in what the program wrote, or else in what the server fills in.
    fn unfilled(&mut self, number: usize, subject: Subject<'_>, trial: &Trial) {
        let written = self.attempt(number, subject);
        if written.mistakes == trial.mistakes {
            return self.look(number, subject);
        }
        for mistake in &trial.mistakes {
            let hint = "its definition asks for it, with what the server fills in".to_owned();
            self.refuse(subject, mistake.clone(), hint, &[]);
        }
    }

    fn look(&mut self, number: usize, subject: Subject<'_>) {
        let node = self.schema.node(number);
        match subject {
            Subject::Whole(of) => self.fields(node, of, None),
            Subject::Inner(value, from, at) => self.value(node, value, from, at),
        }
    }

    fn attempt(&mut self, number: usize, subject: Subject<'_>) -> Trial {
        let outer = self.trial.replace(Trial::default());
        self.look(number, subject);
        std::mem::replace(&mut self.trial, outer).unwrap_or_default()
    }

    fn trials(&mut self, numbers: &[usize], subject: Subject<'_>) -> Vec<Trial> {
        numbers.iter().map(|&number| self.attempt(number, subject)).collect()
    }

    /// None of several alternatives fits.
    fn none(&mut self, trials: &[Trial], subject: Subject<'_>) {
        let message = format!("`{}` fits none of the alternatives of its definition", self.shown(subject));
        let why: Vec<String> = trials.iter().filter_map(|trial| trial.mistakes.first().cloned()).collect();
        self.refuse(subject, message, "mend what one of them asks for".to_owned(), &why);
    }

    fn shown(&self, subject: Subject<'_>) -> String {
        match subject {
            Subject::Whole(_) => self.check.document.kind.to_string(),
            Subject::Inner(_, _, at) => at.to_string(),
        }
    }

    fn refuse(&mut self, subject: Subject<'_>, message: String, hint: String, why: &[String]) {
        if let Some(trial) = &mut self.trial {
            return trial.mistakes.push(message);
        }
        let from = match subject {
            Subject::Whole(_) => None,
            Subject::Inner(_, from, _) => from,
        };
        let mut problem = Diagnostic::error(&codes::VALUE_NOT_ALLOWED, message).hint(hint);
        for (n, why) in why.iter().enumerate() {
            problem = problem.note(format!("alternative {}: {why}", n + 1));
        }
        self.found += 1;
        self.check.problem(from, problem.disputable());
    }
}

impl Trial {
    fn fails(&self) -> bool {
        !self.mistakes.is_empty()
    }

    /// Whether it certainly fits.
    fn holds(&self) -> bool {
        self.mistakes.is_empty() && !self.unsure
    }
}
