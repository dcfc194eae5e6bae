//! What can be wrong with a value.

use crate::diagnostic::Diagnostic;

/// A kind of mistake. Each target has a code for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Fault {
    /// A value of another JSON type.
    Type,
    /// None of the words of a closed list.
    Word,
    /// A text that does not match its pattern.
    Pattern,
    /// A text that is too short or too long.
    Length,
    /// A number that is too small or too large.
    Range,
    /// Too few or too many items of a list or entries of a map.
    Count,
    /// The same item twice where each may stand once.
    Duplicate,
    /// A mandatory property that is not set.
    Missing,
    /// A property that is set without another one that it needs.
    Needs,
    /// Properties that exclude each other.
    Exclusive,
    /// A property that only deployment sets.
    ReadOnly,
    /// A property that the type does not have.
    Unknown,
}

/// A mistake in a value, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Mistake {
    /// What kind of mistake.
    pub fault: Fault,
    /// The property that is missing, which has no place of its own.
    pub property: Option<&'static str>,
    /// What is wrong, without the way to the value.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
}

impl Mistake {
    pub(super) fn new(fault: Fault, message: impl Into<String>) -> Mistake {
        Mistake { fault, property: None, message: message.into(), hint: None }
    }

    #[must_use]
    pub(super) fn hint(mut self, hint: impl Into<String>) -> Mistake {
        self.hint = Some(hint.into());
        self
    }

    /// As a problem under a code of a target.
    pub fn diagnostic(self, code: &'static crate::Code) -> Diagnostic {
        let mut problem = Diagnostic::error(code, self.message);
        problem.hint = self.hint;
        problem
    }
}
