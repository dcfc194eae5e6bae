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

/// A rule file that cannot be read.
pub(super) fn unreadable(source: &Source, what: &str, why: &str) -> Diagnostics {
    let message = format!("`{}` is no {what}", source.name());
    let place = Place::new(source.name().to_owned(), 1, 1);
    let lines = why.lines().map(str::trim_end).filter(|line| !line.is_empty());
    let problem = Diagnostic::error(&codes::POLICY_UNREADABLE, message).at(place);
    lines.fold(problem, Diagnostic::note).into()
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
