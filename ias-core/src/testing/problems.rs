//! Assertions on the diagnostics of a synthesis.

use serde_json::{Value as Json, json};

use super::{Candidates, Matcher, outcome};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::synth::{SynthOptions, run};
use crate::tree::Construct;

/// The problems that a synthesis finds, to be asserted on.
///
/// A path is that of a construct, such as `orders/Data`; `*` stands for all. What is expected of a problem is its message,
/// a matcher of the message, a code, or a pattern of an object with `code`, `message`, `path`, `hint` and `notes`.
///
/// ```
/// use ias_core::testing::{Problems, string_like_regexp};
/// use ias_core::{App, Construct, Diagnostic, diagnostic::codes, pattern};
///
/// let app = App::new();
/// app.node().report(Diagnostic::warning(&codes::UNRESOLVED_LOOKUP, "the zone is guessed"));
/// let problems = Problems::of(&app);
/// problems.has_no_error("*", pattern!({}));
/// problems.has_warning("*", string_like_regexp("zone"));
/// problems.has_warning("", codes::UNRESOLVED_LOOKUP.id);
/// assert_eq!(problems.find_warning("*", pattern!({})).len(), 1);
/// ```
#[derive(Debug)]
pub struct Problems {
    found: Diagnostics,
    infos: Vec<(String, Json)>,
    shown: Vec<Json>,
}

impl Problems {
    /// Synthesizes the app that a construct belongs to. Acknowledged warnings are not among what is found.
    pub fn of(app: &dyn Construct) -> Problems {
        let root = app.node().root();
        let found = match run(&root, &SynthOptions::default()) {
            Ok(assembly) => assembly.warnings().clone(),
            Err(found) => found,
        };
        let notes = root.walk().into_iter().flat_map(|node| {
            let path = node.path();
            node.metadata().into_iter().map(move |(kind, data)| (path.clone(), kind, data))
        });
        let infos = notes.map(|(path, kind, data)| (path, json!({ "kind": kind, "data": data }))).collect();
        let shown = found.iter().map(shown).collect();
        Problems { found, infos, shown }
    }

    /// What was found.
    pub fn diagnostics(&self) -> &Diagnostics {
        &self.found
    }

    /// Asserts that there is such an error.
    #[track_caller]
    pub fn has_error(&self, path: &str, expected: impl Into<Matcher>) {
        self.candidates(Severity::Error, path).has(&self.pattern(expected));
    }

    /// Asserts that there is no such error.
    #[track_caller]
    pub fn has_no_error(&self, path: &str, expected: impl Into<Matcher>) {
        self.candidates(Severity::Error, path).has_no(&self.pattern(expected));
    }

    /// The errors that match.
    pub fn find_error(&self, path: &str, expected: impl Into<Matcher>) -> Vec<&Diagnostic> {
        self.find(Severity::Error, path, expected)
    }

    /// Asserts that there is such a warning.
    #[track_caller]
    pub fn has_warning(&self, path: &str, expected: impl Into<Matcher>) {
        self.candidates(Severity::Warning, path).has(&self.pattern(expected));
    }

    /// Asserts that there is no such warning.
    #[track_caller]
    pub fn has_no_warning(&self, path: &str, expected: impl Into<Matcher>) {
        self.candidates(Severity::Warning, path).has_no(&self.pattern(expected));
    }

    /// The warnings that match.
    pub fn find_warning(&self, path: &str, expected: impl Into<Matcher>) -> Vec<&Diagnostic> {
        self.find(Severity::Warning, path, expected)
    }

    /// Asserts that a construct has such metadata, an object of `kind` and `data`; it is what notes for information are.
    #[track_caller]
    pub fn has_info(&self, path: &str, expected: impl Into<Matcher>) {
        self.notes(path).has(&expected.into());
    }

    /// Asserts that no construct at the path has such metadata.
    #[track_caller]
    pub fn has_no_info(&self, path: &str, expected: impl Into<Matcher>) {
        self.notes(path).has_no(&expected.into());
    }

    /// The metadata that matches.
    pub fn find_info(&self, path: &str, expected: impl Into<Matcher>) -> Vec<&Json> {
        self.notes(path).find(&expected.into()).into_iter().map(|(_, value)| value).collect()
    }

    /// Asserts that nothing at all was found.
    #[track_caller]
    pub fn are_none(&self) {
        assert!(self.found.is_empty(), "there are problems:\n{}", self.found);
    }

    fn notes(&self, path: &str) -> Candidates<'_> {
        let here = self.infos.iter().filter(|(at, _)| path == "*" || at == path);
        Candidates::new(
            format!("metadata at `{path}`"),
            here.map(|(path, value)| (format!("`{path}`"), value)),
        )
    }

    fn find(&self, severity: Severity, path: &str, expected: impl Into<Matcher>) -> Vec<&Diagnostic> {
        let pattern = self.pattern(expected);
        let all = self.found.iter().zip(&self.shown);
        let here = all.filter(|(one, _)| one.severity == severity && (path == "*" || one.path == path));
        here.filter(|(_, shown)| outcome(&pattern, shown).is_match()).map(|(one, _)| one).collect()
    }

    fn candidates(&self, severity: Severity, path: &str) -> Candidates<'_> {
        let all = self.found.iter().zip(&self.shown);
        let here = all.filter(|(one, _)| one.severity == severity && (path == "*" || one.path == path));
        let word = if severity == Severity::Error { "error" } else { "warning" };
        let what = if path == "*" { word.to_owned() } else { format!("{word} at `{path}`") };
        let instead = match self.found.is_empty() {
            true => "nothing was found".to_owned(),
            false => format!("found was:\n{}", self.found),
        };
        Candidates::new(what, here.map(|(one, shown)| (one.to_string(), shown))).instead(instead)
    }

    /// What is not a pattern of an object is one of the message, or of the code where it has the form of one.
    fn pattern(&self, expected: impl Into<Matcher>) -> Matcher {
        use super::matcher::Form;
        let expected = expected.into();
        let key = match &expected.0 {
            Form::Object(..) => return expected,
            Form::Scalar(Json::String(text)) if is_code(text) => "code",
            _ => "message",
        };
        Matcher::object(vec![(key.to_owned(), expected)])
    }
}

/// Codes are capital letters and digits: `IAS0001`.
fn is_code(text: &str) -> bool {
    let number = text.trim_start_matches(|sign: char| sign.is_ascii_uppercase());
    number.len() < text.len() && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
}

fn shown(one: &Diagnostic) -> Json {
    json!({ "code": one.code.id, "message": one.message, "path": one.path, "hint": one.hint, "notes": one.notes })
}
