//! What is let off a rule.

use std::panic::Location;
use std::sync::Arc;

use super::{AnyResource, Rule};
use crate::date::Date;
use crate::tree::Node;
use crate::value::Text;

/// Lets one resource off one rule.
///
/// ```
/// use ias_core::date;
/// use ias_core::policy::Exception;
/// # use ias_core::policy::{AnyResource, Findings, policy};
/// # /// Lakes have an owner.
/// # #[policy(id = "acme-lake-owner", severity = Medium, enforcement = Mandatory, types = &["Lake"])]
/// # pub fn lake_owner(_: &AnyResource<'_>, _: &mut Findings) {}
/// # use ias_core::{App, Construct};
/// # let app = App::new();
/// # let lake = app.node();
///
/// lake.except(
///     Exception::new(&LAKE_OWNER, "the owner leaves; the lake is drained in June")
///         .owner("team-water")
///         .approver("security@acme.example")
///         .ticket("OPS-17")
///         .expires(date!("2026-06-30")),
/// );
/// ```
#[derive(Clone)]
pub struct Exception {
    pub(super) rule: &'static Rule,
    pub(super) reason: Text,
    pub(super) owner: Option<Text>,
    pub(super) approver: Option<Text>,
    pub(super) ticket: Option<Text>,
    pub(super) expires: Option<Date>,
    pub(super) condition: Option<Condition>,
}

/// When an exception holds.
type Condition = Arc<dyn Fn(&AnyResource<'_>) -> bool + Send + Sync>;

/// An exception with the line that made it.
#[derive(Clone)]
pub(crate) struct Excepted {
    pub(super) exception: Exception,
    pub(super) site: &'static Location<'static>,
}

impl Exception {
    /// An exception from a rule, and why it is right.
    pub fn new(rule: &'static Rule, reason: impl Into<Text>) -> Exception {
        Exception {
            rule,
            reason: reason.into(),
            owner: None,
            approver: None,
            ticket: None,
            expires: None,
            condition: None,
        }
    }

    /// Who answers for it.
    #[must_use]
    pub fn owner(self, owner: impl Into<Text>) -> Exception {
        Exception { owner: Some(owner.into()), ..self }
    }

    /// Who approved it. A pack may [say](super::Pack::approvers) whose approval counts.
    #[must_use]
    pub fn approver(self, approver: impl Into<Text>) -> Exception {
        Exception { approver: Some(approver.into()), ..self }
    }

    /// Where it was decided.
    #[must_use]
    pub fn ticket(self, ticket: impl Into<Text>) -> Exception {
        Exception { ticket: Some(ticket.into()), ..self }
    }

    /// The last day on which it holds.
    #[must_use]
    pub fn expires(self, day: Date) -> Exception {
        Exception { expires: Some(day), ..self }
    }

    /// Lets it hold only where this says so.
    #[must_use]
    pub fn when(self, condition: impl Fn(&AnyResource<'_>) -> bool + Send + Sync + 'static) -> Exception {
        Exception { condition: Some(Arc::new(condition)), ..self }
    }

    /// Why and who, for reports.
    pub(super) fn describe(&self) -> String {
        let mut text = self.reason.to_string();
        let parts = [("owner", &self.owner), ("approved by", &self.approver), ("ticket", &self.ticket)];
        for (what, part) in parts {
            if let Some(part) = part {
                text.push_str(&format!("; {what} {part}"));
            }
        }
        if let Some(day) = self.expires {
            text.push_str(&format!("; until {day}"));
        }
        text
    }
}

impl std::fmt::Debug for Exception {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}, {}", self.rule.id(), self.describe())
    }
}

impl Node {
    /// Lets the resource of this construct off a rule: the one that stands here, or the construct's own (its child
    /// `Resource` or `Default`).
    ///
    /// Where a whole document is found fault with, the construct is the stack, chart or other root.
    #[track_caller]
    pub fn except(&self, exception: Exception) {
        let excepted = Excepted { exception, site: Location::caller() };
        self.lock().extra_mut(self.index()).exceptions.push(excepted);
    }
}
