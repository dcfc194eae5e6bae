//! The events of YAML.

use std::borrow::Cow;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span, StrInput};

use super::build::{self, position};
use super::problem::{Kind, Problem};
use super::{Position, disguise, text};

/// What the parser, which looks ahead, says of flow collections in more levels than it counts.
const TOO_DEEP: &str = "recursion limit exceeded";

/// YAML as the parser reads it.
pub(super) struct Events<'t> {
    parser: Parser<'t, StrInput<'t>>,
    ragged: Option<Ragged>,
    /// Whether some characters have stand-ins.
    disguised: bool,
}

/// The last line of a text that has no line break at its end.
struct Ragged {
    end: Position,
    /// How many spaces it has, if it has nothing else.
    blank: Option<usize>,
}

impl<'t> Events<'t> {
    pub(super) fn new(text: &'t str) -> Events<'t> {
        let ragged = (!text.ends_with(['\n', '\r'])).then(|| {
            let last = text.rsplit(['\n', '\r']).next().unwrap_or_default();
            let blank = last.bytes().all(|byte| byte == b' ').then_some(last.len());
            Ragged { end: text::end(text), blank }
        });
        Events { parser: Parser::new_from_str(text), ragged, disguised: false }
    }

    /// The events of a text with stand-ins.
    pub(super) fn disguised(text: &'t str) -> Events<'t> {
        Events { disguised: true, ..Events::new(text) }
    }

    fn scalar(&self, text: Cow<'t, str>, style: ScalarStyle, span: Span) -> Cow<'t, str> {
        let is_block = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
        let text = if is_block { self.block(text, span) } else { text };
        if self.disguised { disguise::reveal(&text).into() } else { text }
    }

    /// A block without the line break that the parser adds where the text ends with it. No other reader adds one.
    fn block(&self, text: Cow<'t, str>, span: Span) -> Cow<'t, str> {
        let Some(Ragged { blank, .. }) = self.ragged.as_ref().filter(|last| last.end == position(span.end))
        else {
            return text;
        };
        // Spaces up to the indentation of the block are no line of it, but the parser counts one where all are kept.
        let counted = blank.is_none_or(|spaces| spaces > span.start.col()) || text.ends_with("\n\n");
        match text.strip_suffix('\n') {
            Some(shorter) if counted => Cow::Owned(shorter.to_owned()),
            _ => text,
        }
    }
}

impl<'t> build::Events<'t> for Events<'t> {
    fn next(&mut self) -> Result<(Event<'t>, Span), Problem> {
        match self.parser.next_event() {
            Some(Ok((Event::Scalar(text, style, anchor, tag), span))) => {
                Ok((Event::Scalar(self.scalar(text, style, span), style, anchor, tag), span))
            }
            Some(Ok(next)) => Ok(next),
            Some(Err(error)) if error.info() == TOO_DEEP => {
                let message = "it is nested deeper than 255 levels";
                Err(Problem::new(Kind::Limit, position(*error.marker()), message))
            }
            Some(Err(error)) => {
                let problem = Problem::new(Kind::Syntax, position(*error.marker()), error.info());
                Err(match remedy(error.info()) {
                    Some(remedy) => problem.hint(remedy),
                    None => problem,
                })
            }
            None => Err(Problem::new(Kind::Syntax, position(Marker::new(0, 1, 0)), "it ends too early")),
        }
    }
}

/// What to do about what the parser says, where that is certain.
fn remedy(said: &str) -> Option<&'static str> {
    if said.contains("found a tab") {
        Some("indent with spaces; text with a tab in it stands between double quotes, as \"\\t\"")
    } else if said.contains("quoted scalar") && said.contains("end of stream") {
        Some("close the quotes")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use crate::document::{Reader, Schema, Source};

    #[track_caller]
    fn check(text: &'static str, expect: &str) {
        let read = Reader::new(Schema::Core).read(&Source::new("x", text)).unwrap();
        assert_eq!(read[0].get("a").and_then(|a| a.as_str()), Some(expect), "{text:?}");
    }

    #[test]
    fn the_last_line_of_a_block_ends_where_the_text_ends() {
        check("a: |\n  x", "x");
        check("a: >\n  x\n  y", "x y");
        check("a: |+\n  x\n\n  y", "x\n\ny");
        check("a: |\n  x\n", "x\n");
        check("a: |\n  x\n# end", "x\n");
        check("a: |-\r\n  x", "x");
        check("a: |+\n  x\n  ", "x\n");
        check("a: |\n  x\n  ", "x\n");
        check("a: >\n  x\n   ", "x\n ");
    }
}
