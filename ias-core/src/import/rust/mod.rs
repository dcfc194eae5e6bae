//! Rust as text: expressions, and how they are broken into lines.

mod code;
mod layout;

pub use code::{Brackets, Code, Tree, quoted};
pub use layout::{binding, fits, statement};
