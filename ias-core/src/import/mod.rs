//! From documents of others to programs: what printers of all targets share.
//!
//! A target reads a document into a tree of its own and writes each element as Rust: [`Printer`] knows how values become
//! expressions of the types that [schemas](crate::schema) tell, [`rust`] how expressions become lines.

mod body;
mod importer;
mod printer;
pub mod rust;
mod wanted;

pub use body::{Body, File, Statement};
pub use importer::{Counts, Imported, Importer, Registered, identifier, importers};
pub use printer::{Form, Place, Printer, Typed, Untyped, pointer};
pub use wanted::{Name, Wanted};

#[doc(hidden)]
pub use inventory;
