//! What a change of manifests does to the objects of a cluster.
//!
//! [`Objects`] compares two files of manifests: which objects come and go, which the API server refuses to change because a
//! field is immutable, what loses data, who may do more than before, and what is reached from outside.
//!
//! ```
//! use ias_core::diff::{Compare, Document, Impact};
//! use ias_k8s::diff::Objects;
//!
//! let manifest = |app: &str| format!(
//!     "apiVersion: apps/v1\nkind: Deployment\nmetadata: {{ name: web }}\nspec: {{ selector: {{ matchLabels: {{ app: {app} }} }} }}\n",
//! );
//! let (before, after) = (manifest("old"), manifest("new"));
//! let document = |text| Document { name: "web.yaml", bytes: str::as_bytes(text) };
//! let found = Objects.compare(Some(document(&before)), Some(document(&after))).unwrap();
//! assert_eq!((found.changes[0].name.as_str(), found.changes[0].impact), ("Deployment/web", Impact::WillReplace));
//! ```

mod canonical;
mod compare;
mod cost;
mod effect;
mod exposure;
mod loss;
mod rbac;
mod read;

use std::panic::Location;

use ias_core::diff::{Compare, Comparison, Document, Step, pointer};
use ias_core::{Diagnostics, Element};

/// Compares manifests.
#[derive(Clone, Copy, Debug)]
pub struct Objects;

impl Compare for Objects {
    fn kinds(&self) -> &'static [&'static str] {
        &["chart"]
    }

    fn recognizes(&self, document: Document<'_>) -> bool {
        read::differing(None, Some(document)).is_ok_and(|found| !found.after.is_empty())
    }

    fn compare(
        &self,
        before: Option<Document<'_>>,
        after: Option<Document<'_>>,
    ) -> Result<Comparison, Diagnostics> {
        Ok(compare::compare(read::differing(before, after)?))
    }

    fn keep(&self, name: &str) -> Option<String> {
        let (_, name) = name.split_once('/')?;
        Some(format!(".patch(\"/metadata/name\", {name:?})"))
    }

    fn place(&self, element: &Element, path: &[Step]) -> Option<&'static Location<'static>> {
        let pointer = pointer(path);
        element.changed_at(&pointer).or_else(|| element.properties.place_of(&pointer))
    }
}
