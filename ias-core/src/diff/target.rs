//! What a target gives: the comparison of two documents.

use std::collections::BTreeMap;
use std::panic::Location;

use super::{Change, Step};
use crate::diagnostic::Diagnostics;
use crate::tree::Element;

/// A document to be compared.
#[derive(Clone, Copy, Debug)]
pub struct Document<'a> {
    /// The name of its file, for problems.
    pub name: &'a str,
    /// What it says.
    pub bytes: &'a [u8],
}

/// What a target knows about changes of its documents; [`Target::compare`](crate::Target::compare) gives it.
///
/// It knows nothing of the program: what was deployed may come from another one.
pub trait Compare: Send + Sync {
    /// The kinds of roots whose documents it compares, as [`Target::kind`](crate::Target::kind) says them.
    fn kinds(&self) -> &'static [&'static str];

    /// Whether this looks like one of its documents.
    fn recognizes(&self, document: Document<'_>) -> bool;

    /// Compares two documents; a missing one is that of a root that is made or goes.
    ///
    /// # Errors
    ///
    /// What cannot be read.
    fn compare(
        &self,
        before: Option<Document<'_>>,
        after: Option<Document<'_>>,
    ) -> Result<Comparison, Diagnostics>;

    /// The file beside a document that says which construct made what, if the target writes one.
    fn companion(&self, _file: &str) -> Option<String> {
        None
    }

    /// The paths of constructs below their root by their name in the document, as that file has them.
    fn paths(&self, _companion: &[u8]) -> BTreeMap<String, String> {
        BTreeMap::new()
    }

    /// Whether the name of an element is made of its path, so that it follows where a construct moves.
    fn is_made_of(&self, _name: &str, _path: &str) -> bool {
        false
    }

    /// What to add to the program so that an element keeps a name, where that is not made of its path.
    fn keep(&self, _name: &str) -> Option<String> {
        None
    }

    /// The line of the program that set the value at a path of an element's document.
    fn place(&self, _element: &Element, _path: &[Step]) -> Option<&'static Location<'static>> {
        None
    }
}

/// What differs between two documents.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// What happens, element by element.
    pub changes: Vec<Change>,
    /// How many elements stay as they are.
    pub unchanged: usize,
    /// Changes that deserve a look of their own, such as those of permissions.
    pub tables: Vec<Table>,
}

/// Changes of one sort, such as who may do what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What they are about.
    pub title: &'static str,
    /// The heads of the columns.
    pub columns: &'static [&'static str],
    /// The rows.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    /// The element that it belongs to.
    pub element: String,
    /// Whether it comes or goes.
    pub added: bool,
    /// Whether it lets more in than there was.
    pub widens: bool,
    /// The cells.
    pub cells: Vec<String>,
}
