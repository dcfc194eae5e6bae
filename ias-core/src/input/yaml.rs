//! Reading input files into values with places.

use std::sync::Arc;

use super::located::{At, Content, Entry, Located};
use crate::diagnostic::{Diagnostic, codes};
use crate::document::{self, Kind, Position, Reader, Schema};

/// Reads one document of YAML 1.2 or JSON. Problems go to `found`; the result is what can be used in spite of them.
///
/// `shift` is how many characters stand before the text in its first line.
pub(super) fn read(file: &Arc<str>, text: &[u8], shift: u32, found: &mut Vec<Diagnostic>) -> Option<Located> {
    let at = |at: Position| {
        let shift = if at.line == 1 { shift } else { 0 };
        Position { column: at.column.saturating_add(shift), ..at }
    };
    let (documents, problems) = Reader::new(Schema::Core).parse(text);
    let mut usable = true;
    for mut problem in problems {
        problem.at = at(problem.at);
        problem.first = problem.first.map(at);
        let repeated = problem.kind == Kind::Repeated;
        usable &= repeated;
        found.push(if repeated {
            problem.with_code(&codes::INPUT_REPEATED, problem.message.clone(), file)
        } else {
            let message = format!("`{file}` cannot be read: {}", problem.message);
            problem.with_code(&codes::INPUT_UNREADABLE, message, file)
        });
    }
    let locate = |position| {
        let Position { line, column } = at(position);
        At { file: file.clone(), line, column }
    };
    let mut documents = documents.into_iter();
    let first = documents.next();
    if let Some(second) = documents.next() {
        let message = format!("`{file}` cannot be read: a second document begins here, and one is read");
        let place = locate(second.at).place();
        found.push(Diagnostic::error(&codes::INPUT_UNREADABLE, message).at(place));
        return None;
    }
    let empty = || Located::plain(locate(Position { line: 1, column: 1 }), String::new());
    usable.then(|| first.map_or_else(empty, |value| located(value, &locate)))
}

fn located(value: document::Located, locate: &impl Fn(Position) -> At) -> Located {
    let content = match value.content {
        document::Content::Scalar { text, value, quoted } => {
            Content::Scalar { text, value: value.into(), quoted }
        }
        document::Content::List(items) => {
            Content::List(items.into_iter().map(|item| located(item, locate)).collect())
        }
        document::Content::Map(entries) => Content::Map(
            entries
                .into_iter()
                .map(|entry| Entry {
                    key: entry.key.into_owned(),
                    at: locate(entry.at),
                    value: located(entry.value, locate),
                    tentative: false,
                })
                .collect(),
        ),
    };
    Located::new(locate(value.at), content)
}
