//! What a change of the program does to what is deployed: created, changed, replaced, renamed, lost.
//!
//! A target that can compare its documents has a [`Compare`]; it takes two documents and gives a [`Comparison`]: a
//! [`Change`] for each element, with its [`Impact`] and an [`Entry`] for each thing that differs. This module has what every
//! target needs for that: [`entries`] finds what differs between two values, [`apply`] is its reverse, and [`renames`] finds
//! elements that only go by another name. [`Record`] reads what there was, and [`Diff`] is the whole with source lines and
//! approvals; the command `diff` prints it.
//!
//! ```
//! use ias_core::diff::{apply, entries};
//! use serde_json::json;
//!
//! let before = json!({ "Size": 1, "Tags": ["a", "b"] });
//! let after = json!({ "Size": 2, "Tags": ["new", "a", "b"] });
//! let found = entries(&before, &after);
//! let shown: Vec<String> = found.iter().map(|entry| entry.to_string()).collect();
//! assert_eq!(shown, ["Size: 1 → 2", "Tags[0]: + \"new\""]);
//! assert_eq!(apply(&before, &found), after);
//! ```

mod align;
mod apply;
mod approval;
mod change;
mod compare;
mod entry;
mod git;
mod impact;
mod locate;
mod pairing;
mod program;
mod read;
mod recall;
mod record;
mod rename;
pub mod render;
mod settle;
mod take_over;
mod target;

pub use apply::apply;
pub use approval::{Approval, Loss};
pub use change::{Cause, Change, Keep, Rename};
pub use compare::{entries, entries_of};
pub use entry::{Entry, Step, pointer};
pub use impact::{Effect, Impact};
pub(crate) use program::compare_program;
pub use program::{Diff, DiffOptions, RootDiff};
pub use read::to_json;
pub use record::{Record, RecordError, Recorded};
pub use rename::{Candidate, renames};
pub use settle::Standing;
pub use target::{Compare, Comparison, Document, Row, Table};
