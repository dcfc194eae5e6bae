//! Policy documents of IAM and of resources, as rules read them.

use ias_core::policy::{AnyResource, Field, Form};
use ias_core::{Json, Value};

/// The types of resources that say what identities may do.
pub const IDENTITIES: &[&str] = &[
    "AWS::IAM::Group",
    "AWS::IAM::GroupPolicy",
    "AWS::IAM::ManagedPolicy",
    "AWS::IAM::Policy",
    "AWS::IAM::Role",
    "AWS::IAM::RolePolicy",
    "AWS::IAM::User",
    "AWS::IAM::UserPolicy",
];

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

/// The statements of one of [`IDENTITIES`]: of its own document, and of those written in it.
pub fn statements_of<'a>(identity: &AnyResource<'a>) -> Vec<Statement<'a>> {
    let own = identity.property::<Json>("PolicyDocument");
    let inline = identity.property::<Json>("Policies").items();
    let inline = inline.iter().map(|policy| policy.key("PolicyDocument"));
    std::iter::once(own).chain(inline).flat_map(|document| statements(&document)).collect()
}

impl<'a> Statement<'a> {
    /// Whether it allows, in some case at least.
    pub fn allows(&self) -> bool {
        self.field.key("Effect").texts().any(|effect| effect == "Allow")
    }

    /// Whether it denies, whatever deployment decides.
    pub fn denies(&self) -> bool {
        self.field.key("Effect").is_always("Deny")
    }

    /// Whether it allows some action on every resource, and no condition narrows it.
    pub fn allows_everywhere(&self, action: impl Fn(&str) -> bool) -> bool {
        let everywhere = self.allows() && !self.has_condition() && self.resources().contains(&"*");
        everywhere && self.actions().into_iter().any(action)
    }

    /// Whether a condition narrows it; an empty one does not.
    pub fn has_condition(&self) -> bool {
        let condition = self.field.key("Condition");
        let empty = |form| matches!(form, Form::Known(Value::Map(map)) if map.is_empty());
        condition.is_set() && !condition.forms().any(empty)
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

    /// Whether it allows something to everybody, or to all but some, and no condition narrows it.
    pub fn is_public(&self) -> bool {
        let everybody = self.is_for_everybody() || self.field.key("NotPrincipal").is_set();
        self.allows() && everybody && !self.has_condition()
    }
}

/// The texts of a list, or the one that stands in its place.
fn texts<'a>(field: &Field<'a, Json>) -> Vec<&'a str> {
    field.items().iter().flat_map(Field::texts).collect()
}
