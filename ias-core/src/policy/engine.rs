//! What the engines for rules in other languages share.

use std::any::Any;
use std::rc::Rc;

use super::{Check, Covers, Document, Enforcement, Findings, Rule, Severity};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, codes};
use crate::document::Source;

/// Looks at a document.
pub(super) type Look = dyn Fn(&Document<'_>, &mut Findings) + Send + Sync;

/// Keeps a value for as long as the program runs, as rules are: there are few, and they are read at its start.
pub(super) fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// A rule over documents that an engine holds.
pub(super) fn of_engine(
    id: String,
    title: String,
    page: String,
    enforcement: Enforcement,
    look: &'static Look,
) -> &'static Rule {
    leak(Rule {
        code: Code { id: leak(id), title: leak(title), page: leak(page) },
        severity: Severity::Medium,
        enforcement,
        covers: Covers::Documents,
        parameter: None,
        check: Check::Engine(look),
        remedy: None,
    })
}

/// The text of a rule file.
pub(super) fn text(source: &Source) -> Result<&str, Diagnostics> {
    std::str::from_utf8(source.bytes()).map_err(|_| unreadable(source, "text", "it is not UTF-8"))
}

/// A rule file that cannot be read; `why` is what the engine says.
pub(super) fn unreadable(source: &Source, what: &str, why: &str) -> Diagnostics {
    let message = format!("`{}` is no {what}", source.name());
    let (line, column) = position(why).unwrap_or((1, 1));
    let problem = Diagnostic::error(&codes::POLICY_UNREADABLE, message);
    gist(why).fold(problem.at(Place::new(source.name().to_owned(), line, column)), Diagnostic::note).into()
}

/// Where an engine finds a mistake: Rego says `--> a.rego:4:7`, Guard `at line 4 at column 7`.
pub(super) fn position(why: &str) -> Option<(u32, u32)> {
    let number = |text: &str| {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        text[..digits].parse().ok()
    };
    if let Some((_, rest)) = why.split_once(" at line ") {
        return Some((number(rest)?, number(rest.split_once(" at column ")?.1)?));
    }
    let mut parts = why.lines().find_map(|line| line.trim().strip_prefix("--> "))?.rsplit(':');
    let column = number(parts.next()?)?;
    Some((number(parts.next()?)?, column))
}

/// What an engine says, without the lines of the file that it draws.
pub(super) fn gist(why: &str) -> impl Iterator<Item = &str> {
    let is_drawn = |line: &str| {
        let line = line.trim_start_matches(|sign: char| sign.is_ascii_digit() || sign == ' ');
        line.starts_with('|') || line.starts_with("-->")
    };
    let lines = why.lines().filter(move |line| !is_drawn(line)).map(str::trim);
    lines.map(|line| line.strip_prefix("error: ").unwrap_or(line)).filter(|line| !matches!(*line, "" | "`"))
}

impl Document<'_> {
    /// What an engine has made for this document, made once.
    pub(super) fn memo<T: Any>(&self, key: usize, make: impl FnOnce() -> T) -> Rc<T> {
        let known = self.memo.borrow().iter().find(|(one, _)| *one == key).map(|(_, made)| made.clone());
        if let Some(known) = known.and_then(|known| known.downcast().ok()) {
            return known;
        }
        let made = Rc::new(make());
        self.memo.borrow_mut().push((key, made.clone()));
        made
    }
}
