//! A [`Diff`](super::Diff) for people, for pull requests and for programs.

mod count;
mod json;
mod markdown;
mod text;
mod value;

pub use json::json;
pub use markdown::markdown;
pub use text::text;
