//! The way to a value of a resource, as a rule takes it.

use std::fmt;
use std::panic::Location;
use std::rc::Rc;

use crate::diagnostic::Place;
use crate::tree::Element;
use crate::value::pointer::escape;
use crate::value::{Text, Value};

/// A way from one of the maps of an element, step by step.
///
/// What lies before a step is shared, and neither text is made of it nor a line looked for but for a finding: rules take
/// thousands of steps for each.
#[derive(Clone)]
pub(super) enum Way {
    /// The properties.
    Properties,
    /// What stands beside the properties, such as `DeletionPolicy`.
    Options,
    /// Further on.
    Step(Rc<Step>),
}

/// The last step of a way.
pub(super) struct Step {
    from: Way,
    to: Token,
}

enum Token {
    /// With the line that set it.
    Key(Text, Option<&'static Location<'static>>),
    Index(usize),
}

impl Way {
    /// On to the value of a key, which a line has set.
    pub(super) fn key(&self, key: Text, line: Option<&'static Location<'static>>) -> Way {
        Way::Step(Rc::new(Step { from: self.clone(), to: Token::Key(key, line) }))
    }

    /// On to an item of a list.
    pub(super) fn index(&self, index: usize) -> Way {
        Way::Step(Rc::new(Step { from: self.clone(), to: Token::Index(index) }))
    }

    /// What it leads to in an element.
    pub(super) fn follow<'v>(&self, element: &'v Element) -> Option<&'v Value> {
        let Way::Step(step) = self else { return None };
        match (&step.from, &step.to) {
            (Way::Properties, Token::Key(key, _)) => element.properties.get(key),
            (Way::Options, Token::Key(key, _)) => element.options.get(key),
            (from, Token::Key(key, _)) => from.follow(element)?.as_object()?.get(key),
            (from, Token::Index(index)) => from.follow(element)?.as_list()?.get(*index),
        }
    }

    /// The line that set the innermost thing on the way of which that is known.
    pub(super) fn place(&self) -> Option<&'static Location<'static>> {
        let Way::Step(step) = self else { return None };
        match step.to {
            Token::Key(_, line) => nearer(step.from.place(), line),
            Token::Index(_) => step.from.place(),
        }
    }

    /// The JSON pointer from the document of the element on, in which the properties stand at `properties`.
    pub(super) fn pointer(&self, properties: &str) -> String {
        match self {
            Way::Properties => properties.to_owned(),
            Way::Options => String::new(),
            Way::Step(step) => {
                let mut pointer = step.from.pointer(properties);
                match &step.to {
                    Token::Key(key, _) => pointer.extend(["/", &*escape(key)]),
                    Token::Index(index) => pointer.extend(["/", &index.to_string()]),
                }
                pointer
            }
        }
    }
}

/// As people write it: `Rules[0].Status`.
impl fmt::Display for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Way::Step(step) = self else { return Ok(()) };
        step.from.fmt(f)?;
        match (&step.from, &step.to) {
            (Way::Step(_), Token::Key(key, _)) => write!(f, ".{key}"),
            (_, Token::Key(key, _)) => f.write_str(key),
            (_, Token::Index(index)) => write!(f, "[{index}]"),
        }
    }
}

/// The inner of two places, but a line of the program before one of a library.
pub(super) fn nearer(
    outer: Option<&'static Location<'static>>,
    inner: Option<&'static Location<'static>>,
) -> Option<&'static Location<'static>> {
    match (outer, inner) {
        (Some(outer), Some(inner)) if Place::from(inner).is_library() && !Place::from(outer).is_library() => {
            Some(outer)
        }
        (outer, inner) => inner.or(outer),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value;

    #[test]
    fn ways_as_text_and_to_values() {
        let mut element = Element::new("Resources", "Acme::Box");
        element.properties.set("Rules", value!([{ "a/b~c": 7 }]));
        element.options.set("Keep", true);
        let line = Location::caller();
        let first = Way::Properties.key("Rules".into(), Some(line)).index(0);
        let (deep, beside) = (first.key("a/b~c".into(), None), Way::Options.key("Keep".into(), None));
        assert_eq!((deep.to_string().as_str(), beside.to_string().as_str()), ("Rules[0].a/b~c", "Keep"));
        assert_eq!(deep.pointer("/Properties"), "/Properties/Rules/0/a~1b~0c");
        assert_eq!(beside.pointer("/Properties"), "/Keep");
        assert_eq!(deep.follow(&element), Some(&Value::Int(7)));
        assert_eq!(beside.follow(&element), Some(&Value::Bool(true)));
        assert_eq!(first.index(0).follow(&element), None);
        assert_eq!((deep.place(), beside.place()), (Some(line), None));
    }
}
