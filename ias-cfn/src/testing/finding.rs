//! What an invariant finds.

use std::fmt;

use ias_core::Construct;
use serde_json::Value as Json;

use super::Template;
use super::template::type_of;

/// A place of a template that breaks an invariant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The name of the stack.
    pub stack: String,
    /// The logical id of the resource.
    pub logical_id: String,
    /// The path of the construct below the app, where one made it.
    pub path: Option<String>,
    /// The resource's type.
    pub type_name: String,
    /// What is wrong.
    pub what: String,
}

impl Finding {
    /// What `problem` says of the resources of all templates, by their type and properties.
    #[track_caller]
    pub(super) fn all(app: &dyn Construct, problem: fn(&str, &Json) -> Option<String>) -> Vec<Finding> {
        let mut found = Vec::new();
        for template in &Template::all(app) {
            for (id, body) in template.section("Resources") {
                let type_name = type_of(body);
                let problem = problem(type_name, body.get("Properties").unwrap_or(&Json::Null));
                found.extend(problem.map(|what| Finding::new(template, id, type_name, what)));
            }
        }
        found
    }

    pub(super) fn new(template: &Template, id: &str, type_name: &str, what: impl Into<String>) -> Finding {
        Finding {
            stack: template.name().to_owned(),
            logical_id: id.to_owned(),
            path: template.path(id).map(str::to_owned),
            type_name: type_name.to_owned(),
            what: what.into(),
        }
    }

    /// Whether `name` means this resource: its path, its logical id, or a scope around it.
    pub(super) fn is_at(&self, name: &str) -> bool {
        let below = |path: &String| {
            path.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.logical_id == name || self.path.as_ref().is_some_and(below)
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Finding { stack, logical_id, path, type_name, what } = self;
        match path {
            Some(path) => write!(f, "{path}: {type_name} {what} ({stack}, {logical_id})"),
            None => write!(f, "{logical_id}: {type_name} {what} ({stack})"),
        }
    }
}

/// Panics with a list if there is one.
#[track_caller]
pub(super) fn expect_none(heading: &str, found: &[Finding]) {
    let lines: Vec<String> = found.iter().map(|one| format!("\n  {one}")).collect();
    assert!(found.is_empty(), "{heading}{}", lines.concat());
}
