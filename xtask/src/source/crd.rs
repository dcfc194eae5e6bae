//! Custom resource definitions: files that a user has.
//!
//! `definition` finds the definitions in documents; `schema` and `rules` read the keywords of one schema; `shapes` turns all of it into the model, under the names that `naming` makes; `alike` finds
//! the types that say the same.

pub mod alike;
pub mod codes;
pub mod definition;
mod naming;
mod node;
mod rules;
mod schema;
pub mod shapes;
mod text;

#[cfg(test)]
mod tests;
