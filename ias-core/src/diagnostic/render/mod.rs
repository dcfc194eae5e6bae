//! Renderers of diagnostics: for people, for programs, for code-scanning services, and for build servers.

use std::path::Path;

use super::{Diagnostic, Place};
use source::argument;

mod github;
mod json;
mod junit;
mod sarif;
mod source;
mod text;

pub use github::github;
pub use json::json;
pub use junit::junit;
pub use sarif::sarif;
pub use text::text;

/// Whether to write escape codes for colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// Plain text.
    Never,
    /// Escape codes for a terminal.
    Always,
}

/// The place to show to a service that knows files of the repository only: the innermost of the user's own files, else the
/// innermost of any.
fn own_place(problem: &Diagnostic) -> Option<&Place> {
    let own = |place: &&Place| !place.is_library() && !Path::new(place.raw_file()).is_absolute();
    let in_file = || problem.places.iter().filter(|place| is_in_file(place));
    in_file().find(own).or_else(|| in_file().next())
}

/// Whether a place lies in a file, and not in an argument of the command line.
fn is_in_file(place: &Place) -> bool {
    !argument(place.raw_file()) && place.line != 0
}
