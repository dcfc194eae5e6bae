//! Why a document cannot be read.

use std::sync::Arc;

use super::Position;
use crate::diagnostic::{Code, Diagnostic, Place, codes};

/// Why a document, or a part of it, cannot be read.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Problem {
    pub(crate) kind: Kind,
    /// Without the name of the file and without a full stop.
    pub(crate) message: String,
    pub(crate) at: Position,
    /// Where the same key stands first.
    pub(crate) first: Option<Position>,
    pub(crate) hint: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// It is no YAML or JSON.
    Syntax,
    /// A limit is exceeded.
    Limit,
    /// A key stands twice in one map.
    Repeated,
    /// A tag means nothing here.
    Tag,
    /// It is YAML, but says something that no document can say: a map as a key, an infinite number.
    Meaning,
}

impl Kind {
    fn code(self) -> &'static Code {
        match self {
            Kind::Syntax => &codes::DOCUMENT_UNREADABLE,
            Kind::Limit => &codes::DOCUMENT_TOO_LARGE,
            Kind::Repeated => &codes::DOCUMENT_KEY_REPEATED,
            Kind::Tag => &codes::DOCUMENT_TAG_UNKNOWN,
            Kind::Meaning => &codes::DOCUMENT_VALUE_NOT_ALLOWED,
        }
    }
}

impl Problem {
    pub(super) fn new(kind: Kind, at: Position, message: impl Into<String>) -> Problem {
        Problem { kind, message: message.into(), at, first: None, hint: None }
    }

    pub(super) fn hint(self, hint: impl Into<String>) -> Problem {
        Problem { hint: Some(hint.into()), ..self }
    }

    /// The diagnostic for a file.
    pub(crate) fn into_diagnostic(self, file: &Arc<str>) -> Diagnostic {
        let message = match self.kind {
            Kind::Syntax | Kind::Limit => format!("`{file}` cannot be read: {}", self.message),
            _ => self.message.clone(),
        };
        self.with_code(self.kind.code(), message, file)
    }

    /// A diagnostic with a code and message of the caller's.
    pub(crate) fn with_code(&self, code: &'static Code, message: String, file: &Arc<str>) -> Diagnostic {
        let place = |at: Position| Place::new(file.to_string(), at.line, at.column);
        let mut problem = Diagnostic::error(code, message).at(place(self.at));
        if let Some(first) = self.first {
            problem = problem.related(place(first), "it stands here first");
        }
        problem.hint.clone_from(&self.hint);
        problem
    }
}
