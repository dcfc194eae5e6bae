//! The one place that writes to standard output and standard error.

use std::io::{self, Write};

use super::surroundings::Surroundings;
use super::{Outcome, count};
use crate::diagnostic::{Diagnostics, Severity, render};

/// How problems are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Format {
    /// For people, to standard error.
    #[default]
    Text,
    /// For programs, to standard output.
    Json,
    /// For code-scanning services, to standard output.
    Sarif,
    /// For build servers, to standard output.
    Junit,
    /// For workflows of GitHub Actions, to standard output.
    Github,
}

/// Where a command writes.
pub(super) struct Output {
    out: Box<dyn Write>,
    err: Box<dyn Write>,
    colour: [bool; 2],
    format: Format,
    /// The `cdk` command line passes our standard output on to its own, which must stay clean.
    silent_out: bool,
    failed: Option<io::Error>,
}

/// A style of a terminal.
#[derive(Clone, Copy)]
pub(super) enum Style {
    Strong = 1,
    Faint = 2,
    Good = 32,
    Bad = 31,
    Type = 36,
}

impl Output {
    pub(super) fn terminal(surroundings: &Surroundings) -> Output {
        Output {
            out: Box::new(io::BufWriter::new(io::stdout())),
            err: Box::new(io::stderr()),
            colour: surroundings.colour,
            format: Format::Text,
            silent_out: surroundings.cdk_folder.is_some(),
            failed: None,
        }
    }

    /// `auto` keeps what the surroundings say.
    pub(super) fn set_colour(&mut self, when: &str) {
        match when {
            "always" => self.colour = [true, true],
            "never" => self.colour = [false, false],
            _ => {}
        }
    }

    pub(super) fn set_format(&mut self, format: Format) {
        self.format = format;
    }

    /// Writes to standard output, or to standard error where standard output must stay empty.
    pub(super) fn print(&mut self, text: &str) {
        if self.silent_out {
            self.error(text);
        } else {
            let done = self.out.write_all(text.as_bytes());
            self.note(done);
        }
    }

    /// Writes to standard error.
    pub(super) fn error(&mut self, text: &str) {
        // If even this fails there is nobody to tell.
        let _ = self.err.write_all(text.as_bytes()).and_then(|()| self.err.flush());
    }

    /// Text for standard output in a style, if that shows any.
    pub(super) fn paint(&self, style: Style, text: &str) -> String {
        paint(self.is_coloured(), style, text)
    }

    /// Whether what [`print`](Output::print) writes may have colours.
    pub(super) fn is_coloured(&self) -> bool {
        if self.silent_out { self.colour[1] } else { self.colour[0] }
    }

    /// Writes problems in the form asked for. Programs get an answer also when there is none.
    pub(super) fn problems(&mut self, found: &Diagnostics) {
        match self.format {
            Format::Json => self.print(&render::json(found)),
            Format::Sarif => self.print(&render::sarif(found)),
            Format::Junit => self.print(&render::junit(found)),
            Format::Github => self.print(&render::github(found)),
            Format::Text if found.iter().all(|one| one.aside) => {}
            Format::Text => {
                let colour = if self.colour[1] { render::Colour::Always } else { render::Colour::Never };
                self.error(&format!("{}\n", render::text(found, colour)));
            }
        }
    }

    /// Writes problems, the line that ends them and, for people, where to read on.
    pub(super) fn findings(&mut self, found: &Diagnostics, consequence: &str) {
        self.problems(found);
        let first = found.iter().find(|one| one.severity == Severity::Error).or(found.iter().next());
        let hint = first.filter(|_| matches!(self.format, Format::Text));
        let hint =
            hint.map(|one| format!("`cargo run -- explain {}` tells what the code means", one.code.id));
        self.refuse(&format!("{}{consequence}", super::summary(found)), hint.as_deref());
    }

    /// Writes a summary for people: not where standard output is for a program.
    pub(super) fn summary(&mut self, text: &str) {
        match self.format {
            Format::Text => self.print(text),
            Format::Json | Format::Sarif | Format::Junit | Format::Github => self.error(text),
        }
    }

    pub(super) fn refuse(&mut self, message: &str, hint: Option<&str>) {
        let word = paint(self.colour[1], Style::Bad, "error");
        let hint = hint.map(|hint| format!("\n  {}: {hint}", paint(self.colour[1], Style::Type, "help")));
        self.error(&format!("{word}: {message}{}\n", hint.unwrap_or_default()));
    }

    /// Ends the output; what could not be written changes how the command ended.
    pub(super) fn outcome(&mut self, outcome: Outcome) -> Outcome {
        let done = self.out.flush();
        self.note(done);
        match self.failed.take() {
            // A reader that has seen enough (`| head`) is no mistake.
            Some(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                self.refuse(&format!("cannot write to standard output: {error}"), None);
                Outcome::Refused
            }
            _ => outcome,
        }
    }

    fn note(&mut self, done: io::Result<()>) {
        if let Err(error) = done {
            self.failed.get_or_insert(error);
        }
    }
}

fn paint(colour: bool, style: Style, text: &str) -> String {
    if colour { format!("\x1b[{}m{text}\x1b[0m", style as u8) } else { text.to_owned() }
}

/// Rows with their columns below each other; the widths count characters.
pub(super) fn table(rows: &[Vec<String>]) -> Vec<Vec<String>> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width = |at: usize| {
        rows.iter().filter_map(|row| Some(row.get(at)?.chars().count())).max().unwrap_or_default()
    };
    let widths: Vec<_> = (0..columns).map(width).collect();
    let pad = |row: &Vec<String>| {
        let last = row.len().saturating_sub(1);
        let cells = row.iter().enumerate();
        cells
            .map(|(at, cell)| if at == last { cell.clone() } else { format!("{cell:<0$}", widths[at]) })
            .collect()
    };
    rows.iter().map(pad).collect()
}

/// How long something took, for people.
pub(super) fn duration(taken: std::time::Duration) -> String {
    match taken.as_millis() {
        0 => format!("{} µs", taken.as_micros()),
        milliseconds @ ..10_000 => format!("{milliseconds} ms"),
        _ => format!("{:.1} s", taken.as_secs_f64()),
    }
}

/// `1 file`, `2 files`, for summaries.
pub(super) fn files(number: usize) -> String {
    count(number, "file")
}
