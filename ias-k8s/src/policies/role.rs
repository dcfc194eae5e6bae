//! Roles and their bindings as rules read them.

use ias_core::Json;
use ias_core::policy::{AnyResource, Field};

/// The kinds that give rights.
pub const ROLES: &[&str] = &["rbac.authorization.k8s.io/v1/ClusterRole", "rbac.authorization.k8s.io/v1/Role"];

/// The kinds that give roles to somebody.
pub const BINDINGS: &[&str] =
    &["rbac.authorization.k8s.io/v1/ClusterRoleBinding", "rbac.authorization.k8s.io/v1/RoleBinding"];

/// What one part of a role allows.
#[derive(Clone, Debug)]
pub struct Grant<'a> {
    /// What may be done.
    pub verbs: Vec<Field<'a, String>>,
    /// Kinds of objects, in the plural, and parts of them: `pods`, `pods/exec`.
    pub resources: Vec<Field<'a, String>>,
    /// The objects that it is limited to, if it is.
    pub names: Vec<Field<'a, String>>,
}

/// Somebody who gets a role.
#[derive(Clone, Debug)]
pub struct SubjectOf<'a> {
    /// `User`, `Group` or `ServiceAccount`.
    pub kind: Option<&'a str>,
    /// The name.
    pub name: Field<'a, String>,
}

/// The parts of an object of one of the [`ROLES`].
pub fn grants<'a>(role: &AnyResource<'a>) -> Vec<Grant<'a>> {
    let rules = role.property::<Json>("rules").items();
    let list = |rule: &Field<'a, Json>, name: &str| rule.key(name).items().iter().map(Field::cast).collect();
    rules
        .iter()
        .map(|rule| Grant {
            verbs: list(rule, "verbs"),
            resources: list(rule, "resources"),
            names: list(rule, "resourceNames"),
        })
        .collect()
}

/// Those who get the role of an object of one of the [`BINDINGS`].
pub fn subjects<'a>(binding: &AnyResource<'a>) -> Vec<SubjectOf<'a>> {
    let subjects = binding.property::<Json>("subjects").items();
    subjects
        .iter()
        .map(|one| SubjectOf { kind: one.key("kind").as_str(), name: one.key("name").cast() })
        .collect()
}
