//! Where a value stands: the way to it through the properties, and the line of the program that set it.

use std::fmt;

use ias_core::{Diagnostic, Element, Item, Object, Place, Report};

use crate::stack::Section;

/// A place in a resource: a step, and the place from which it was taken. Nothing is made of it before it is reported.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    from: Option<&'a At<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Start,
    Key(&'a Object, &'a str),
    Index(usize),
    /// Into the arguments of a function, which says nothing about the way.
    Inside,
}

impl<'a> At<'a> {
    /// Where the properties begin.
    pub(super) const START: At<'static> = At { from: None, step: Step::Start };

    /// To the value of a key.
    pub(super) fn key(&'a self, map: &'a Object, key: &'a str) -> At<'a> {
        At { from: Some(self), step: Step::Key(map, key) }
    }

    /// To an item of a list.
    pub(super) fn index(&'a self, index: usize) -> At<'a> {
        At { from: Some(self), step: Step::Index(index) }
    }

    /// To a part of an expression.
    pub(super) fn inside(&'a self) -> At<'a> {
        At { from: Some(self), step: Step::Inside }
    }

    /// The line that set the value, or the innermost thing around it of which that is known.
    fn place(&self) -> Option<Place> {
        match self.step {
            Step::Key(map, key) => map.place(key).map(Place::from),
            _ => None,
        }
        .or_else(|| self.from?.place())
    }

    /// Writes the way as a JSON pointer, as far as functions leave it the same; whether they do to the end.
    fn point(&self, to: &mut String) -> bool {
        let whole = self.from.is_none_or(|from| from.point(to));
        match self.step {
            Step::Key(_, key) if whole => to.extend(["/", &key.replace('~', "~0").replace('/', "~1")]),
            Step::Index(index) if whole => to.extend(["/", &index.to_string()]),
            _ => {}
        }
        whole && !matches!(self.step, Step::Inside)
    }

    /// The way from the finished resource.
    fn pointer(&self, element: &Element) -> String {
        let mut pointer = String::new();
        self.point(&mut pointer);
        let first = pointer.split('/').nth(1).unwrap_or_default();
        // What stands beside the properties is checked in the same way as what is in them.
        let beside = element.section != Section::RESOURCES || element.options.get(first).is_some();
        if beside || first.is_empty() { pointer } else { format!("/Properties{pointer}") }
    }

    fn is_start(&self) -> bool {
        match self.step {
            Step::Start => true,
            Step::Inside => self.from.is_none_or(At::is_start),
            Step::Key(..) | Step::Index(_) => false,
        }
    }
}

/// As people write it: `Policies[0].PolicyDocument`.
impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(from) = self.from else { return Ok(()) };
        from.fmt(f)?;
        match self.step {
            Step::Key(_, key) if from.is_start() => f.write_str(key),
            Step::Key(_, key) => write!(f, ".{key}"),
            Step::Index(index) => write!(f, "[{index}]"),
            Step::Start | Step::Inside => Ok(()),
        }
    }
}

/// Takes the problems of one resource.
pub(super) struct Problems<'a> {
    item: &'a Item,
    report: &'a mut Report,
}

impl<'a> Problems<'a> {
    pub(super) fn new(item: &'a Item, report: &'a mut Report) -> Problems<'a> {
        Problems { item, report }
    }

    /// Reports a problem of a value; the message begins with the way to it.
    pub(super) fn add(&mut self, at: &At<'_>, mut problem: Diagnostic) {
        if !at.is_start() {
            problem.message = format!("`{at}`: {}", problem.message);
        }
        self.report.value_problem(self.item, &at.pointer(&self.item.element), at.place(), problem);
    }
}
