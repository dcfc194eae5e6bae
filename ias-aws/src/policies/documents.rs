//! Policy documents of IAM and of resources, as rules read them.

use ias_core::Json;
use ias_core::policy::Field;

/// A statement of a policy document.
#[derive(Clone, Debug)]
pub struct Statement<'a> {
    /// The statement, for findings.
    pub field: Field<'a, Json>,
}

/// The statements of a document, which may be a single one.
pub fn statements<'a>(document: &Field<'a, Json>) -> Vec<Statement<'a>> {
    let known = |field: &Field<'a, Json>| field.is_set() && !field.is_unknown();
    let items = document.key("Statement").items();
    items.into_iter().filter(known).map(|field| Statement { field }).collect()
}

impl<'a> Statement<'a> {
    /// Whether it allows, and does not deny.
    pub fn allows(&self) -> bool {
        self.field.key("Effect").as_str() == Some("Allow")
    }

    /// Whether it denies.
    pub fn denies(&self) -> bool {
        self.field.key("Effect").as_str() == Some("Deny")
    }

    /// Whether a condition narrows it.
    pub fn has_condition(&self) -> bool {
        self.field.key("Condition").is_set()
    }

    /// The actions that are known.
    pub fn actions(&self) -> Vec<&'a str> {
        texts(&self.field.key("Action"))
    }

    /// The resources that are known; a late ARN is none of them.
    pub fn resources(&self) -> Vec<&'a str> {
        texts(&self.field.key("Resource"))
    }

    /// Whether it is for everybody: the principal `*`, also as an AWS account.
    pub fn is_for_everybody(&self) -> bool {
        let principal = self.field.key("Principal");
        let all = |field: &Field<'a, Json>| texts(field).contains(&"*");
        all(&principal) || all(&principal.key("AWS"))
    }
}

/// The texts of a list, or the one that stands in its place.
fn texts<'a>(field: &Field<'a, Json>) -> Vec<&'a str> {
    field.items().iter().filter_map(Field::as_str).collect()
}
