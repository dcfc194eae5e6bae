//! Problems, collected instead of thrown.

mod catalogue;
pub mod codes;
mod place;
pub mod render;

use std::fmt;

use hashbrown::HashMap;

pub use catalogue::Code;
pub(crate) use catalogue::by_id;
pub use place::Place;

#[doc(inline)]
pub use crate::nearest::nearest;

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Synthesis fails.
    Error,
    /// Synthesis goes on, unless warnings are denied.
    Warning,
    /// Nothing is wrong; see [`Assembly::notes`](crate::Assembly::notes).
    Note,
}

/// One problem of the program: what is wrong, where, and what to do about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// The stable code, with its page.
    pub code: &'static Code,
    /// Whether synthesis fails.
    pub severity: Severity,
    /// What is wrong, in the user's words, without a full stop.
    pub message: String,
    /// The path of the construct; empty for the app itself.
    pub path: String,
    /// Where it happened, innermost first: where the construct was created, then each scope above it.
    pub places: Vec<Place>,
    /// Other places that matter, each with what happens there.
    pub related: Vec<(Place, String)>,
    /// Facts that help to understand, a line each.
    pub notes: Vec<String>,
    /// What to do about it.
    pub hint: Option<String>,
    /// Whether the first place is that of the mistake itself, and not of the construct that it hits.
    pub(crate) pinned: bool,
    /// Whether only programs read it, and not people.
    pub(crate) aside: bool,
    /// Whether an error can be acknowledged, as a warning can.
    pub(crate) disputable: bool,
    /// How much harm it can do, if a rule of a policy says so.
    pub(crate) harm: Option<crate::policy::Severity>,
    /// The exception that holds for it.
    pub(crate) accepted: Option<Accepted>,
}

/// Why a finding of a policy is accepted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Accepted {
    /// The reason, who is behind it, and until when.
    pub(crate) why: String,
    /// Where the exception is made.
    pub(crate) place: Place,
}

impl Diagnostic {
    /// A problem that makes synthesis fail.
    pub fn error(code: &'static Code, message: impl Into<String>) -> Diagnostic {
        Diagnostic {
            code,
            severity: Severity::Error,
            message: message.into(),
            path: String::new(),
            places: Vec::new(),
            related: Vec::new(),
            notes: Vec::new(),
            hint: None,
            pinned: false,
            aside: false,
            disputable: false,
            harm: None,
            accepted: None,
        }
    }

    /// A problem that can be acknowledged.
    pub fn warning(code: &'static Code, message: impl Into<String>) -> Diagnostic {
        Diagnostic { severity: Severity::Warning, ..Diagnostic::error(code, message) }
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Diagnostic {
        self.hint = Some(hint.into());
        self
    }

    /// Says that the problem rests on facts about a service, which may have moved on since they were written down.
    ///
    /// It is an error all the same, but one that can be acknowledged: who knows better need not wait for newer facts.
    #[must_use]
    pub fn disputable(mut self) -> Diagnostic {
        self.disputable = true;
        let way = format!("if this is newer than the facts, `acknowledge` {} at the construct", self.code.id);
        self.note(way)
    }

    /// Keeps it from what people read.
    pub(crate) fn aside(self) -> Diagnostic {
        Diagnostic { aside: true, ..self }
    }

    /// Adds a fact.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Diagnostic {
        self.notes.push(note.into());
        self
    }

    /// Adds another place that matters.
    #[must_use]
    pub fn related(mut self, place: Place, what: impl Into<String>) -> Diagnostic {
        self.related.push((place, what.into()));
        self
    }

    /// Puts a place before the ones of the construct, for a mistake made elsewhere.
    ///
    /// A line of a library is no mistake of its own: the constructs that the user made with it tell it apart.
    #[must_use]
    pub fn at(mut self, place: Place) -> Diagnostic {
        self.pinned = !place.is_library();
        self.places.insert(0, place);
        self
    }

    /// The line to look at first: the innermost one that the user wrote.
    ///
    /// What a construct of a library makes inside itself has its innermost place there, which helps nobody to find the
    /// mistake. Only where all places lie in libraries it is the innermost of them.
    pub fn place(&self) -> Option<&Place> {
        self.places.iter().find(|place| !place.is_library()).or(self.places.first())
    }
}

/// One line, as `cargo` users know it: `error[IAS0001]: message (path)`.
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        write!(f, "{word}[{}]: {}", self.code.id, self.message)?;
        if !self.path.is_empty() {
            write!(f, " ({})", self.path)?;
        }
        Ok(())
    }
}

/// All problems of a program, in a stable order: by path, then code, then as reported.
#[derive(Clone, Default, PartialEq, thiserror::Error)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Sorts the problems, and keeps one for each mistake.
    ///
    /// A line that is wrong in two environments is one mistake: the same code, severity, message and hint at the same place. The
    /// other constructs that it hits are named in a note.
    pub fn new(mut found: Vec<Diagnostic>) -> Diagnostics {
        found.sort_by(|a, b| (&a.path, a.severity, a.code.id).cmp(&(&b.path, b.severity, b.code.id)));
        let mut kept: Vec<(Diagnostic, Vec<String>)> = Vec::with_capacity(found.len());
        let mut first: HashMap<_, usize> = HashMap::new();
        for one in found {
            // Without a place of its own, only the whole way to a construct tells two mistakes apart: the innermost step
            // may be a line of a library.
            let places = if one.pinned { &one.places[..1] } else { &one.places[..] };
            let what = (one.code.id, one.message.clone(), one.hint.clone());
            // What is a warning or accepted at one construct may be an error at another.
            let weight = (one.severity, one.accepted.clone());
            let mistake = (what, weight, places.to_vec());
            match first.get(&mistake) {
                Some(&at) => {
                    let (old, also) = &mut kept[at];
                    // They come in the order of their paths, so the same one follows itself.
                    if *also.last().unwrap_or(&old.path) != one.path {
                        also.push(one.path);
                    }
                }
                None => {
                    first.insert(mistake, kept.len());
                    kept.push((one, Vec::new()));
                }
            }
        }
        Diagnostics(kept.into_iter().map(|(one, also)| also_at(one, &also)).collect())
    }

    /// The problems in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether one of them makes synthesis fail.
    pub fn has_errors(&self) -> bool {
        self.iter().any(|one| one.severity == Severity::Error)
    }

    /// The stable codes in order, for assertions.
    pub fn codes(&self) -> Vec<&'static str> {
        self.iter().map(|one| one.code.id).collect()
    }

    /// The entries of the catalogue that it takes to read them, by id.
    pub(crate) fn catalogue(&self) -> Vec<&'static Code> {
        by_id(self.iter().map(|one| one.code).collect())
    }
}

/// How many other constructs a note names.
const NAMED: usize = 3;

fn also_at(one: Diagnostic, also: &[String]) -> Diagnostic {
    if also.is_empty() {
        return one;
    }
    let named: Vec<String> = also.iter().take(NAMED).map(|path| format!("`{path}`")).collect();
    let more = match also.len().saturating_sub(NAMED) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    one.note(format!("the same at {}{more}", named.join(", ")))
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(found: I) -> Diagnostics {
        Diagnostics::new(found.into_iter().collect())
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(one: Diagnostic) -> Diagnostics {
        Diagnostics(vec![one])
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().enumerate().try_for_each(|(n, one)| {
            f.write_str(if n == 0 { "" } else { "\n" })?;
            one.fmt(f)
        })
    }
}

// What `unwrap()` in a test prints: the messages, not the fields.
impl fmt::Debug for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&render::text(self, render::Colour::Never))
    }
}
