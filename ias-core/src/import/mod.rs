//! From documents of others to programs: what printers of all targets share.
//!
//! A target reads a document into a tree of its own and writes each element as Rust: [`Printer`] knows how values become
//! expressions of the types that [schemas](crate::schema) tell, [`rust`] how expressions become lines.

mod body;
mod file;
mod hoist;
mod importer;
mod printer;
pub mod rust;
mod typed;
mod untyped;
mod wanted;

pub use body::{Body, Make, Statement};
pub use file::File;
pub use importer::{Counts, Imported, Importer, Registered, identifier, importers};
pub use printer::{Place, Printer};
pub use typed::{Form, Typed};
pub use untyped::Untyped;
pub use wanted::{Name, Wanted};

#[doc(hidden)]
pub use inventory;
