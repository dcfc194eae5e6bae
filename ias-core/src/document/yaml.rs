//! The events of YAML.

use saphyr_parser::{Event, Marker, Parser, Span, StrInput};

use super::build::{self, position};
use super::problem::{Kind, Problem};

/// YAML as the parser reads it.
pub(super) struct Events<'t>(Parser<'t, StrInput<'t>>);

impl<'t> Events<'t> {
    pub(super) fn new(text: &'t str) -> Events<'t> {
        Events(Parser::new_from_str(text))
    }
}

impl<'t> build::Events<'t> for Events<'t> {
    fn next(&mut self) -> Result<(Event<'t>, Span), Problem> {
        match self.0.next_event() {
            Some(Ok(next)) => Ok(next),
            Some(Err(error)) => Err(Problem::new(Kind::Syntax, position(*error.marker()), error.info())),
            None => Err(Problem::new(Kind::Syntax, position(Marker::new(0, 1, 0)), "it ends too early")),
        }
    }
}
