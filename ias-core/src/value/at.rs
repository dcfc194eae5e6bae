//! Where a value stands: the way to it, and the line of the program that set it.

use std::fmt;

use super::Object;
use super::pointer::escape;
use crate::diagnostic::Place;

/// A place in the values of an element: a step, and the place from which it was taken.
///
/// Checks keep it on the stack while they walk; nothing is made of it before something is reported.
///
/// ```
/// use ias_core::{At, Value, value};
///
/// let Value::Map(rule) = value!({ "Status": "Enabled" }) else { return };
/// let (start, rules) = (At::START, ias_core::Object::new());
/// let rules = start.key(&rules, "Rules");
/// let first = rules.index(0);
/// assert_eq!(first.key(&rule, "Status").to_string(), "Rules[0].Status");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct At<'a> {
    from: Option<&'a At<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy, Debug)]
enum Step<'a> {
    Start,
    Key(&'a Object, &'a str),
    Index(usize),
    /// Into the arguments of a function, which says nothing about the way.
    Inside,
}

impl<'a> At<'a> {
    /// Where the properties begin.
    pub const START: At<'static> = At { from: None, step: Step::Start };

    /// To the value of a key.
    pub fn key(&'a self, map: &'a Object, key: &'a str) -> At<'a> {
        At { from: Some(self), step: Step::Key(map, key) }
    }

    /// To an item of a list.
    pub fn index(&'a self, index: usize) -> At<'a> {
        At { from: Some(self), step: Step::Index(index) }
    }

    /// To a part of an expression.
    pub fn inside(&'a self) -> At<'a> {
        At { from: Some(self), step: Step::Inside }
    }

    /// Whether nothing lies before it.
    pub fn is_start(&self) -> bool {
        match self.step {
            Step::Start => true,
            Step::Inside => self.from.is_none_or(At::is_start),
            Step::Key(..) | Step::Index(_) => false,
        }
    }

    /// The line that set the value, or the innermost thing around it of which that is known.
    ///
    /// Lines of the user's own program come before those of libraries: what a construct of a library sets inside itself
    /// was asked for somewhere else.
    pub fn place(&self) -> Option<Place> {
        let places = || self.steps().filter_map(At::own_place);
        places().find(|place| !place.is_library()).or_else(|| places().next())
    }

    /// The way as a JSON pointer, `/Rules/0/Status`, as far as functions leave it the same.
    pub fn pointer(&self) -> String {
        let mut out = String::new();
        self.point(&mut out);
        out
    }

    /// Whether the pointer leads to the end.
    fn point(&self, to: &mut String) -> bool {
        let whole = self.from.is_none_or(|from| from.point(to));
        match self.step {
            Step::Key(_, key) if whole => to.extend(["/", &*escape(key)]),
            Step::Index(index) if whole => to.extend(["/", &index.to_string()]),
            _ => {}
        }
        whole && !matches!(self.step, Step::Inside)
    }

    /// The last key on the way.
    pub fn last_key(&self) -> Option<&'a str> {
        self.steps().find_map(|at| match at.step {
            Step::Key(_, key) => Some(key),
            _ => None,
        })
    }

    /// From here to the beginning.
    fn steps(&self) -> impl Iterator<Item = &At<'a>> {
        std::iter::successors(Some(self), |at| at.from)
    }

    fn own_place(&self) -> Option<Place> {
        match self.step {
            Step::Key(map, key) => map.place(key).map(Place::from),
            _ => None,
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

#[cfg(test)]
mod tests {
    use std::panic::Location;

    use super::*;

    #[test]
    fn ways_and_lines() {
        let (mut outer, mut inner) = (Object::new(), Object::new());
        outer.set_at("Rules", Object::new(), Location::caller());
        inner.set("a/b", 1);
        let start = At::START;
        let rules = start.key(&outer, "Rules");
        let (first, inside) = (rules.index(0), rules.inside());
        let deep = first.key(&inner, "a/b");
        assert_eq!((deep.to_string().as_str(), deep.pointer().as_str()), ("Rules[0].a/b", "/Rules/0/a~1b"));
        assert_eq!(inside.index(3).pointer(), "/Rules");
        assert_eq!((deep.last_key(), first.last_key()), (Some("a/b"), Some("Rules")));
        assert_eq!(deep.place().map(|place| place.line), rules.place().map(|place| place.line));
        assert!(start.is_start() && start.inside().is_start() && !inside.is_start());
    }
}
