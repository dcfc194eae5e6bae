//! Where problems of a resource are reported.

pub(super) use ias_core::At;
use ias_core::{Diagnostic, Element, Item, Place, Report};

use crate::stack::Section;

/// Takes the problems of one resource.
pub(super) struct Problems<'a> {
    item: &'a Item,
    report: &'a mut Report,
    /// The values that are reported already.
    told: Vec<String>,
}

impl<'a> Problems<'a> {
    pub(super) fn new(item: &'a Item, report: &'a mut Report) -> Problems<'a> {
        Problems { item, report, told: Vec::new() }
    }

    /// Whether a construct that sets this value has said already that it is wrong, in its own words.
    pub(super) fn are_known(&self, at: &At<'_>) -> bool {
        at.place().is_none_or(|place| place.is_library()) && self.report.is_known_to_be_wrong(self.item)
    }

    /// Whether another check has reported this very value.
    pub(super) fn are_told(&self, at: &At<'_>) -> bool {
        !self.told.is_empty() && self.told.contains(&pointer(at, &self.item.element))
    }

    /// Reports a problem of a value; the message begins with the way to it.
    pub(super) fn add(&mut self, at: &At<'_>, mut problem: Diagnostic) {
        if !at.is_start() {
            problem.message = format!("`{at}`: {}", problem.message);
        }
        let pointer = pointer(at, &self.item.element);
        // A raw change of an item of a list leaves no line there.
        let changed = self.item.element.changed_at(&pointer).map(Place::from);
        self.report.value_problem(self.item, &pointer, changed.or_else(|| at.place()), problem);
        self.told.push(pointer);
    }
}

/// The way from the finished resource.
pub(super) fn pointer(at: &At<'_>, element: &Element) -> String {
    let pointer = at.pointer();
    let first = pointer.split('/').nth(1).unwrap_or_default();
    // What stands beside the properties is checked in the same way as what is in them.
    let beside = element.section != Section::RESOURCES || element.options.get(first).is_some();
    if beside || first.is_empty() { pointer } else { format!("/Properties{pointer}") }
}
