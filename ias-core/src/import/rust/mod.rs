//! Rust as text: expressions, imports, and how they are broken into lines.

mod code;
mod layout;
mod uses;

pub use code::{Brackets, Code, Tree, can_be_raw, quoted, raw};
pub use layout::{binding, fits, item, statement, tail};
pub use uses::Uses;
