//! A mistake that travels inside a value until synthesis can report it.

use std::panic::Location;
use std::sync::Arc;

use super::{Expr, Val, Value};
use crate::diagnostic::{Code, Diagnostic};

/// A mistake in a value that was made where no construct was at hand, such as an ARN of the wrong kind.
///
/// Making a value never fails. The mistake stands in the value's place, and `synth` reports it once, with the place
/// where it was made and the path of the construct that uses it.
#[derive(Clone, Debug, PartialEq)]
pub struct Invalid(Arc<Mistake>);

#[derive(Debug, PartialEq)]
struct Mistake {
    code: &'static Code,
    message: String,
    hint: Option<String>,
    site: &'static Location<'static>,
}

impl Invalid {
    /// A mistake made by the caller.
    #[track_caller]
    pub fn new(code: &'static Code, message: impl Into<String>) -> Invalid {
        Invalid::at(code, message, Location::caller())
    }

    /// A mistake made at a place that was noted before.
    pub fn at(code: &'static Code, message: impl Into<String>, site: &'static Location<'static>) -> Invalid {
        Invalid(Arc::new(Mistake { code, message: message.into(), hint: None, site }))
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Invalid {
        let Mistake { code, ref message, site, .. } = *self.0;
        Invalid(Arc::new(Mistake { code, message: message.clone(), hint: Some(hint.into()), site }))
    }

    /// The mistake in the place of a value.
    pub fn val<T>(self) -> Val<T> {
        Val::raw(Value::Expr(Box::new(Expr::Invalid(self))))
    }
}

impl From<Invalid> for Diagnostic {
    fn from(Invalid(mistake): Invalid) -> Diagnostic {
        let mut problem = Diagnostic::error(mistake.code, &*mistake.message).at(mistake.site.into());
        problem.hint = mistake.hint.clone();
        problem
    }
}
