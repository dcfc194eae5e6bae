//! Problems as a person reads them, in the form that `rustc` made familiar.

use annotate_snippets::renderer::Renderer;
use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Snippet, normalize_untrusted_str};

use super::Colour;
use super::source::{Sources, argument, word};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity};

/// Scopes shown besides the place of the problem; more of them hide it.
const SCOPES: usize = 3;
/// Related places shown; a cycle may have thousands.
const RELATED: usize = 20;
/// Lines between two places of one file that are still shown as one piece.
const APART: u32 = 2_000;

/// The problems as a person reads them, with source lines where the files can be read.
///
/// No path of the machine is shown: files are named as [`Place::file`] does.
pub fn text(found: &Diagnostics, colour: Colour) -> String {
    let renderer = match colour {
        Colour::Never => Renderer::plain(),
        Colour::Always => Renderer::styled(),
    };
    let mut sources = Sources::new();
    let mut text = String::new();
    for problem in found.iter().filter(|one| !one.aside) {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&renderer.render(&[group(problem, &mut sources)]));
        text.push('\n');
    }
    text
}

/// A place with what to say there.
struct Mark {
    place: Place,
    kind: AnnotationKind,
    label: Option<String>,
}

fn group(problem: &Diagnostic, sources: &mut Sources) -> Group<'static> {
    let level = match problem.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let mut group = Group::with_title(level.primary_title(problem.message.clone()).id(problem.code.id));
    let (marks, left_out) = marks(problem);
    for file in by_file(marks) {
        group = group.element(show(file, sources));
    }
    if left_out > 0 {
        group = group.element(Level::NOTE.message(format!("and {left_out} more places")));
    }
    if !problem.path.is_empty() {
        group =
            group.element(Level::NOTE.with_name("construct").message(normalize_untrusted_str(&problem.path)));
    }
    group =
        group.elements(problem.notes.iter().map(|note| Level::NOTE.message(normalize_untrusted_str(note))));
    group.elements(problem.hint.iter().map(|hint| Level::HELP.message(normalize_untrusted_str(hint))))
}

/// The places to show, and how many are left out.
fn marks(problem: &Diagnostic) -> (Vec<Mark>, usize) {
    let mut marks: Vec<Mark> = Vec::new();
    marks.extend(problem.place().map(|place| Mark {
        place: place.clone(),
        kind: AnnotationKind::Primary,
        label: None,
    }));
    let related = problem.related.iter().take(RELATED);
    marks.extend(related.map(|(place, what)| Mark {
        place: place.clone(),
        kind: AnnotationKind::Context,
        label: Some(what.clone()),
    }));
    // What lies further in was made by a library for the line shown, and only the scopes around it explain something.
    let around = problem.places.iter().skip_while(|place| Some(*place) != problem.place()).skip(1);
    for place in around {
        let known =
            marks.iter().any(|mark| mark.place.file() == place.file() && mark.place.line == place.line);
        let scopes = marks.iter().filter(|mark| mark.label.as_deref() == Some(SCOPE)).count();
        if !known && scopes < SCOPES {
            let label = Some(SCOPE.to_owned());
            marks.push(Mark { place: place.clone(), kind: AnnotationKind::Context, label });
        }
    }
    (marks, problem.related.len().saturating_sub(RELATED))
}

const SCOPE: &str = "in the scope defined here";

/// Puts the marks of one file together, the file of the problem first.
fn by_file(marks: Vec<Mark>) -> Vec<Vec<Mark>> {
    let mut files: Vec<Vec<Mark>> = Vec::new();
    for mark in marks {
        let near = |file: &&mut Vec<Mark>| {
            file[0].place.raw_file() == mark.place.raw_file()
                && file[0].place.line.abs_diff(mark.place.line) < APART
        };
        match files.iter_mut().find(near) {
            Some(file) => file.push(mark),
            None => files.push(vec![mark]),
        }
    }
    files
}

fn show(marks: Vec<Mark>, sources: &mut Sources) -> Element<'static> {
    let first = &marks[0].place;
    let (file, raw) = (first.file().into_owned(), first.raw_file().to_owned());
    let (low, high) = marks
        .iter()
        .fold((u32::MAX, 0), |(low, high), mark| (low.min(mark.place.line), high.max(mark.place.line)));
    let last = Place::new(raw.clone(), high, 1);
    let piece = sources.text(&last).filter(|_| low > 0).map(|text| piece(text, low, high));
    let Some(piece) = piece else {
        return Origin::path(file).line(first.line as usize).char_column(first.column as usize).into();
    };
    let annotations = marks.into_iter().map(|mark| {
        let start: usize =
            piece.split_inclusive('\n').take((mark.place.line - low) as usize).map(str::len).sum();
        let line = piece[start..].lines().next().unwrap_or_default();
        let span = word(&raw, line, mark.place.column);
        mark.kind.span(start + span.start..start + span.end).label(mark.label)
    });
    let annotations: Vec<_> = annotations.collect();
    let name = match argument(&raw) {
        true if raw.starts_with("context ") => "context of the cdk command line".to_owned(),
        true => "command line".to_owned(),
        false => file,
    };
    Snippet::source(piece).path(name).line_start(low as usize).annotations(annotations).into()
}

/// Some lines of a text, counted from 1.
fn piece(text: &str, low: u32, high: u32) -> String {
    let lines = text.split_inclusive('\n').skip(low as usize - 1);
    lines.take((high - low) as usize + 1).collect()
}
