//! What a rule finds.

use std::fmt::Display;
use std::panic::Location;

use super::field::{At, Field, Form, IfUnknown};
use super::{AnyResource, Document, Resource};
use crate::value::Decode;

/// What a rule has to say about one resource or document.
#[derive(Default)]
pub struct Findings {
    pub(super) found: Vec<Finding>,
    pub(super) untold: Vec<Finding>,
    /// The parameter that the rule needs and nobody has set.
    pub(super) lacks: Option<&'static str>,
}

/// One mistake.
#[derive(Clone, Debug)]
pub struct Finding {
    pub(super) at: Where,
    pub(super) message: String,
    pub(super) hint: Option<String>,
    pub(super) notes: Vec<String>,
}

/// Where a finding stands.
#[derive(Clone, Debug)]
#[doc(hidden)]
pub struct Where {
    pub(super) root: usize,
    /// `None` for the root as a whole.
    pub(super) item: Option<usize>,
    pub(super) pointer: Option<String>,
    pub(super) place: Option<&'static Location<'static>>,
}

/// What a finding can stand at: a resource, a property of it, a document.
pub trait Spot {
    #[doc(hidden)]
    fn spot(&self) -> Where;
}

impl Findings {
    /// Reports a mistake; the message says what is wrong, without a full stop.
    pub fn add(&mut self, at: &impl Spot, message: impl Display) -> &mut Finding {
        let finding = Finding { at: at.spot(), message: message.to_string(), hint: None, notes: Vec::new() };
        self.found.push(finding);
        self.found.last_mut().expect("one was pushed")
    }

    /// Reports a place unless every form of its value is fine; `fine` gets `None` where nothing stands there.
    ///
    /// What only deployment knows is listed as such, unless [the field](Field::if_unknown) says otherwise. The finding, if
    /// there is one, takes a hint.
    pub fn expect<T: Decode>(
        &mut self,
        field: &Field<'_, T>,
        mut fine: impl FnMut(Option<T::Known>) -> bool,
        message: impl Display,
    ) -> Told<'_> {
        let mut wrong = None;
        let mut untold = None;
        for at in &field.spots {
            let known = at.read::<T>();
            match (at.form, known) {
                (Form::Absent, _) => wrong = wrong.or_else(|| (!fine(None)).then_some(at)),
                (_, Some(known)) => wrong = wrong.or_else(|| (!fine(Some(known))).then_some(at)),
                _ => match field.if_unknown {
                    IfUnknown::Fine => {}
                    IfUnknown::Finding => wrong = wrong.or(Some(at)),
                    IfUnknown::Untold => untold = untold.or(Some(at)),
                },
            }
        }
        let make = |at: &At<'_>| Finding {
            at: place_of(field.resource, at),
            message: message.to_string(),
            hint: None,
            notes: Vec::new(),
        };
        if let Some(at) = wrong {
            self.found.push(make(at));
            return Told(self.found.last_mut());
        }
        self.untold.extend(untold.map(make));
        Told(None)
    }

    /// Says that it cannot be told before deployment whether something is wrong.
    pub fn untold(&mut self, at: &impl Spot, message: impl Display) {
        let finding = Finding { at: at.spot(), message: message.to_string(), hint: None, notes: Vec::new() };
        self.untold.push(finding);
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Says that a parameter is missing; [`#[policy]`](super::policy) calls this.
    #[doc(hidden)]
    pub fn lacks_parameter(&mut self, name: &'static str) {
        self.lacks = Some(name);
    }
}

impl Finding {
    /// Adds what to do about it.
    pub fn hint(&mut self, hint: impl Display) -> &mut Finding {
        self.hint = Some(hint.to_string());
        self
    }

    /// Adds a fact.
    pub fn note(&mut self, note: impl Display) -> &mut Finding {
        self.notes.push(note.to_string());
        self
    }
}

/// The finding of [`Findings::expect`], if there is one.
#[derive(Debug)]
pub struct Told<'f>(Option<&'f mut Finding>);

impl Told<'_> {
    /// Adds what to do about it.
    pub fn hint(self, hint: impl Display) {
        if let Some(finding) = self.0 {
            finding.hint(hint);
        }
    }

    /// Whether something was found.
    pub fn is_finding(&self) -> bool {
        self.0.is_some()
    }
}

impl std::fmt::Debug for Findings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.found.iter().map(|one| &one.message)).finish()
    }
}

impl Spot for AnyResource<'_> {
    fn spot(&self) -> Where {
        Where { root: self.id.root, item: Some(self.id.item), pointer: None, place: None }
    }
}

impl Spot for Where {
    fn spot(&self) -> Where {
        self.clone()
    }
}

impl<T> Spot for Resource<'_, T> {
    fn spot(&self) -> Where {
        (**self).spot()
    }
}

impl<T> Spot for Field<'_, T> {
    fn spot(&self) -> Where {
        self.spots.first().map_or_else(|| self.resource.spot(), |at| place_of(self.resource, at))
    }
}

impl Spot for Document<'_> {
    fn spot(&self) -> Where {
        Where { root: self.root, item: self.item, pointer: None, place: None }
    }
}

fn place_of(resource: AnyResource<'_>, at: &At<'_>) -> Where {
    let pointer = at.way.pointer(resource.root().target.properties_pointer());
    Where { pointer: Some(pointer), place: at.way.place(), ..resource.spot() }
}
