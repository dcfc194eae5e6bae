//! Problems as data.

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity};

/// The problems as a JSON array; the names of the fields are stable.
///
/// Each has `code`, `title`, `severity` (`error`, `warning` or `note`), `message`, `path` (of the construct), `place` (the line to
/// look at first, with `file`, `line`, `column`), `places` (all, innermost first), `related` (places with a `message`),
/// `notes`, `hint` and `explain`, the arguments that print the page of the code.
pub fn json(found: &Diagnostics) -> String {
    let problems: Vec<_> = found.iter().map(Problem::from).collect();
    let mut text = serde_json::to_string_pretty(&problems).expect("text and numbers go into JSON");
    text.push('\n');
    text
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Problem<'a> {
    code: &'a str,
    title: &'a str,
    severity: Severity,
    message: &'a str,
    path: &'a str,
    place: Option<Spot<'a>>,
    places: Vec<Spot<'a>>,
    related: Vec<Spot<'a>>,
    notes: &'a [String],
    hint: Option<&'a str>,
    explain: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Spot<'a> {
    file: String,
    line: u32,
    column: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<&'a str>,
}

impl<'a> Spot<'a> {
    fn new(place: &Place, message: Option<&'a str>) -> Spot<'a> {
        Spot { file: place.file().into_owned(), line: place.line, column: place.column, message }
    }
}

impl<'a> From<&'a Diagnostic> for Problem<'a> {
    fn from(problem: &'a Diagnostic) -> Problem<'a> {
        Problem {
            code: problem.code.id,
            title: problem.code.title,
            severity: problem.severity,
            message: &problem.message,
            path: &problem.path,
            place: problem.place().map(|place| Spot::new(place, None)),
            places: problem.places.iter().map(|place| Spot::new(place, None)).collect(),
            related: problem.related.iter().map(|(place, what)| Spot::new(place, Some(what))).collect(),
            notes: &problem.notes,
            hint: problem.hint.as_deref(),
            explain: format!("explain {}", problem.code.id),
        }
    }
}
