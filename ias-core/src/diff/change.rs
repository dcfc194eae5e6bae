//! What happens to one element.

use std::fmt;

use super::{Effect, Entry, Impact, Loss, Standing};
use crate::diagnostic::Place;

/// What happens to one element of a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The part of the document, such as `Resources`, or a namespace.
    pub section: String,
    /// The name in the document: the one that it has after the change, if it is there then.
    pub name: String,
    /// The type in the target's words.
    pub type_name: String,
    /// What happens to it.
    pub impact: Impact,
    /// What differs, and what changes although it says the same.
    pub entries: Vec<Entry>,
    /// The name that it had, where it only goes by another one.
    pub renamed: Option<Rename>,
    /// The data that go with it.
    pub loses: Option<Loss>,
    /// What the program says about that.
    pub standing: Option<Standing>,
    /// Whether it is likely to change what is paid.
    pub costs: bool,
    /// Facts that help to understand, a line each.
    pub notes: Vec<String>,
    /// What names it outside of its document, where the document says that: another root can take over what has it.
    pub identity: Option<String>,
    /// The path of the construct, in the program if it is still there.
    pub path: Option<String>,
    /// Where the construct was created.
    pub place: Option<Place>,
}

/// The name that an element had before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rename {
    /// The name in the document before.
    pub from: String,
    /// The path of the construct before, below its root, if that is recorded.
    pub path: Option<String>,
    /// What to add to the program so that it keeps the name.
    pub keep: Option<Keep>,
}

/// A line to add to the program so that an element keeps its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keep {
    /// The path of the construct to add it to.
    pub at: String,
    /// The call, such as `.node().moved_from("Orders")`.
    pub call: String,
}

/// `.node().moved_from("Orders") at Shop/Orders`.
impl fmt::Display for Keep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {}", self.call, self.at)
    }
}

/// Why a value changes although the document says the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// The part of the document of the element that is the cause.
    pub section: String,
    /// Its name in the document.
    pub name: String,
    /// What happens to it.
    pub impact: Impact,
    /// The path of its construct.
    pub path: Option<String>,
    /// The line of the program behind it.
    pub place: Option<Place>,
}

impl Change {
    /// A change of which only the impact is known.
    pub fn new(section: &str, name: &str, type_name: &str, impact: Impact) -> Change {
        Change {
            section: section.to_owned(),
            name: name.to_owned(),
            type_name: type_name.to_owned(),
            impact,
            entries: Vec::new(),
            renamed: None,
            loses: None,
            standing: None,
            costs: false,
            notes: Vec::new(),
            identity: None,
            path: None,
            place: None,
        }
    }

    /// The values because of which it is made anew, those that decide first.
    pub fn reasons(&self) -> impl Iterator<Item = &Entry> {
        let worst = self.entries.iter().map(|entry| entry.effect).max().unwrap_or_default();
        self.entries.iter().filter(move |entry| worst >= Effect::MayReplace && entry.effect == worst)
    }

    /// Whether data go with it, and nothing in the program approves that.
    pub fn is_unapproved_loss(&self) -> bool {
        self.loses.is_some() && !matches!(self.standing, Some(Standing::Approved { .. }))
    }
}

impl Cause {
    /// An element to which something happens.
    pub fn new(section: &str, name: &str, impact: Impact) -> Cause {
        Cause { section: section.to_owned(), name: name.to_owned(), impact, path: None, place: None }
    }
}

/// `Orders is replaced`.
impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = &self.name;
        match self.impact {
            Impact::MayReplace => write!(f, "{name} may be replaced"),
            impact => write!(f, "{name} is {}", impact.shown()),
        }
    }
}
