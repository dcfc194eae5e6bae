//! What a change of a template does to what is deployed.
//!
//! [`Templates`] compares two templates of CloudFormation, JSON or YAML: what is replaced and because of what, what loses
//! data, who may do more than before, what is reached from more places, and what is likely to cost another amount.
//!
//! ```
//! use ias_aws::diff::Templates;
//! use ias_core::diff::{Compare, Document, Impact, Loss};
//!
//! let template = |name: &str| format!(
//!     r#"{{ "Resources": {{ "Data": {{ "Type": "AWS::S3::Bucket", "Properties": {{ "BucketName": "{name}" }} }} }} }}"#,
//! );
//! let (before, after) = (template("old"), template("new"));
//! let document = |text| Document { name: "t.json", bytes: str::as_bytes(text) };
//! let found = Templates.compare(Some(document(&before)), Some(document(&after))).unwrap();
//! assert_eq!(found.changes[0].impact, Impact::WillReplace);
//! assert_eq!(found.changes[0].loses, Some(Loss::Replaced));
//! assert_eq!(found.changes[0].entries[0].to_string(), r#"BucketName: "old" → "new""#);
//! ```
//!
//! Verdicts come from the [facts](crate::facts): create-only properties, conditional ones, stateful types.

mod beside;
mod canonical;
mod compare;
mod cost;
mod document;
mod effect;
mod exposure;
mod function;
mod iam;
mod loss;
mod place;
mod policy;
mod references;
mod rename;
mod spread;

use std::collections::BTreeMap;
use std::panic::Location;

use ias_core::diff::{Compare, Comparison, Document, Step};
use ias_core::{Diagnostics, Element};
use serde_json::Value as Json;

use crate::stack::logical_id;
use document::Template;

/// Compares templates of CloudFormation.
#[derive(Clone, Copy, Debug)]
pub struct Templates;

impl Compare for Templates {
    fn kinds(&self) -> &'static [&'static str] {
        &["stack", "nested stack"]
    }

    fn recognizes(&self, document: Document<'_>) -> bool {
        Template::read(document).is_ok_and(|template| template.resources().next().is_some())
    }

    fn compare(
        &self,
        before: Option<Document<'_>>,
        after: Option<Document<'_>>,
    ) -> Result<Comparison, Diagnostics> {
        let (before, after) =
            (before.map(Template::read).transpose()?, after.map(Template::read).transpose()?);
        Ok(compare::compare(&before.unwrap_or_default(), &after.unwrap_or_default()))
    }

    fn companion(&self, file: &str) -> Option<String> {
        Some(format!("{}.metadata.json", file.strip_suffix(".template.json")?))
    }

    fn paths(&self, companion: &[u8]) -> BTreeMap<String, String> {
        let entries: BTreeMap<String, Json> = serde_json::from_slice(companion).unwrap_or_default();
        let named = entries.into_iter().filter_map(|(path, entries)| {
            let of_type = |entry: &&Json| entry["type"].as_str() == Some("aws:cdk:logicalId");
            let id = entries.as_array()?.iter().find(of_type)?["data"].as_str()?.to_owned();
            Some((id, path.trim_start_matches('/').to_owned()))
        });
        named.collect()
    }

    fn is_made_of(&self, name: &str, path: &str) -> bool {
        logical_id(path).as_deref() == Some(name)
    }

    fn keep(&self, name: &str) -> Option<String> {
        Some(format!(".override_logical_id({name:?})"))
    }

    fn place(&self, element: &Element, path: &[Step]) -> Option<&'static Location<'static>> {
        place::place(element, path)
    }
}
