//! What a program says about data that a change loses.

use std::panic::Location;

use crate::date::Date;
use crate::diagnostic::{Diagnostic, codes};
use crate::tree::Node;
use crate::value::Text;

/// Approves that one change loses data, so that `diff --gate` lets it pass.
///
/// It names the very change: which element, what happens to it, and because of which properties. Another change of the same
/// element is not covered. All fields are mandatory, and there is no default: who approves, why, and until when.
///
/// ```
/// use ias_core::date;
/// use ias_core::diff::{Approval, Loss};
/// use ias_core::prelude::*;
///
/// let app = App::new();
/// app.node().approve(Approval {
///     element: "OrdersTable12AB34CD".into(),
///     loss: Loss::Replaced,
///     because: vec!["KeySchema".into()],
///     reason: "orders moved to the new table on 1 June, see OPS-1432".into(),
///     approver: "data-platform@acme.example".into(),
///     expires: date!("2026-12-31"),
/// });
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approval {
    /// The element: its name in the document, which is all that is left of one that goes, or the path of its construct.
    pub element: Text,
    /// What happens to it.
    pub loss: Loss,
    /// The properties because of which it is replaced: `KeySchema`, `spec.selector`. What is inside them is covered, another
    /// property is not. Nothing for an element that goes.
    pub because: Vec<Text>,
    /// Why the data may go.
    pub reason: Text,
    /// Who said so.
    pub approver: Text,
    /// The last day on which it counts.
    pub expires: Date,
}

/// How an element loses its data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Loss {
    /// It is made anew, and the old one goes with its data; also if that is only possible.
    Replaced,
    /// It goes.
    Deleted,
    /// It gets another name, which means a new one and the end of the old one.
    Renamed,
}

impl Approval {
    /// What is wrong with it whatever it approves, and what to do.
    fn flaw(&self) -> Option<(String, &'static str)> {
        let empty = |text: &Text| text.trim().is_empty();
        if empty(&self.reason) {
            return Some(("has no reason".to_owned(), "say why the data may go"));
        }
        empty(&self.approver).then(|| ("names nobody".to_owned(), "say who approves it"))
    }
}

impl Loss {
    /// The word for people and programs: `replaced`.
    pub fn word(self) -> &'static str {
        match self {
            Loss::Replaced => "replaced",
            Loss::Deleted => "deleted",
            Loss::Renamed => "renamed",
        }
    }
}

impl Node {
    /// Approves that a change of an element of this scope loses data; see [`Approval`].
    ///
    /// The scope is the construct itself, its root, or anything around it.
    #[track_caller]
    pub fn approve(&self, approval: Approval) {
        if let Some((flaw, hint)) = approval.flaw() {
            let message = format!("the approval for `{}` {flaw}", approval.element);
            let problem = Diagnostic::error(&codes::EXCEPTION_INVALID, message).hint(hint);
            self.report(problem.at(Location::caller().into()));
        }
        self.lock().extra_mut(self.index()).approvals.push(approval);
    }
}
