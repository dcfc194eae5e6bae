//! Rust as text: expressions, imports, and how they are broken into lines.

mod chain;
mod code;
mod items;
mod layout;
mod room;
mod uses;

pub use code::{Brackets, Code, Tree, can_be_raw, quoted, raw};
pub use layout::{binding, fits, item, statement, tail};
pub use uses::Uses;
