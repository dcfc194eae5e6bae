//! Renderers of diagnostics.

use super::Diagnostics;

/// Whether to write escape codes for colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// Plain text.
    Never,
    /// Escape codes for a terminal.
    Always,
}

/// The problems as a person reads them.
pub fn text(found: &Diagnostics, _colour: Colour) -> String {
    found.to_string()
}
