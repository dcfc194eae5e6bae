//! Renderers of diagnostics: for people, for programs, and for code-scanning services.

mod json;
mod sarif;
mod source;
mod text;

pub use json::json;
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
