//! One thing that differs between two values.

use std::fmt;

use serde_json::Value as Json;

use super::{Cause, Effect};
use crate::diagnostic::Place;
use crate::value::pointer::escape;

/// A step on the way into a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// To the value of a key.
    Key(String),
    /// To an item of a list, by where it stood and where it stands; one of the two is missing for an item that was added or
    /// removed.
    Item {
        /// Its place in the list before.
        before: Option<usize>,
        /// Its place in the list after.
        after: Option<usize>,
    },
}

/// One thing that differs between two values: what stood at a path, and what stands there now.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The way to it.
    pub path: Vec<Step>,
    /// How many steps at the beginning go without saying, such as the one into a resource's properties.
    pub implied: usize,
    /// What was there.
    pub before: Option<Json>,
    /// What is there now.
    pub after: Option<Json>,
    /// What the change does to what is deployed.
    pub effect: Effect,
    /// What changes the value although the document says the same, such as another element that is replaced.
    pub because: Option<Cause>,
    /// Whether it is likely to change what is paid.
    pub costs: bool,
    /// The line of the program that set the value, or the innermost thing around it.
    pub place: Option<Place>,
}

impl Entry {
    /// A difference of which nothing else is known yet.
    pub fn new(path: Vec<Step>, before: Option<Json>, after: Option<Json>) -> Entry {
        Entry {
            path,
            implied: 0,
            before,
            after,
            effect: Effect::InPlace,
            because: None,
            costs: false,
            place: None,
        }
    }

    /// The keys of the path with `*` for places in lists, parted by `/`: `Rules/*/Status`.
    pub fn pattern(&self) -> String {
        let steps: Vec<&str> = self
            .path
            .iter()
            .map(|step| match step {
                Step::Key(key) => key.as_str(),
                Step::Item { .. } => "*",
            })
            .collect();
        steps.join("/")
    }

    /// The path for people, without the steps that go without saying: `Rules[0].Status`.
    pub fn shown_path(&self) -> String {
        let mut text = String::new();
        for step in self.path.iter().skip(self.implied) {
            match step {
                Step::Key(key) => {
                    text.push_str(if text.is_empty() { "" } else { "." });
                    text.push_str(key);
                }
                Step::Item { before, after } => {
                    text.push_str(&format!("[{}]", after.or(*before).unwrap_or_default()));
                }
            }
        }
        text
    }
}

/// A JSON pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)) to where a path leads: in the value after if that has
/// it, else in the one before.
pub fn pointer(path: &[Step]) -> String {
    let mut text = String::new();
    for step in path {
        text.push('/');
        match step {
            Step::Key(key) => text.push_str(&escape(key)),
            Step::Item { before, after } => {
                text.push_str(&after.or(*before).unwrap_or_default().to_string());
            }
        }
    }
    text
}

/// As people read it, without effect and cause: `Size: 1 → 2`, `Tags[0]: + "new"`.
impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.shown_path())?;
        match (&self.before, &self.after) {
            (Some(before), Some(after)) if before == after => write!(f, "{before}"),
            (Some(before), Some(after)) => write!(f, "{before} → {after}"),
            (None, Some(after)) => write!(f, "+ {after}"),
            (Some(before), None) => write!(f, "- {before}"),
            (None, None) => Ok(()),
        }
    }
}
