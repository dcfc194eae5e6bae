//! What a resource reads: other resources, parameters, mappings, conditions.

use ias_core::diff::Step;
use serde_json::Value as Json;

use super::function::{self, Part};
use crate::stack::Section;

/// A value of a resource that depends on something else of the template.
#[derive(Clone, Debug)]
pub(super) struct Reading {
    /// The way to the value in the resource's document.
    pub(super) path: Vec<Step>,
    /// The section of what is read; parameters and resources share theirs.
    pub(super) section: &'static str,
    /// Its name.
    pub(super) name: String,
    /// Whether it is the plain reference, and not an attribute.
    pub(super) plain: bool,
    /// The value as it is written.
    pub(super) value: Json,
}

/// Everything that a resource reads in its properties, and the condition that it has.
pub(super) fn readings(resource: &Json) -> Vec<Reading> {
    let mut found = Vec::new();
    let start = |key: &str| vec![Step::Key(key.to_owned())];
    if let Some(properties) = resource.get("Properties") {
        walk(properties, &mut start("Properties"), None, &mut found);
    }
    if let Some(Json::String(condition)) = resource.get("Condition") {
        found.push(Reading {
            path: start("Condition"),
            section: Section::CONDITIONS,
            name: condition.clone(),
            plain: true,
            value: Json::String(condition.clone()),
        });
    }
    found
}

/// `outer` is the call that the value is an argument of: the whole of it changes.
fn walk(value: &Json, path: &mut Vec<Step>, outer: Option<&Json>, found: &mut Vec<Reading>) {
    if let Some((name, arguments)) = function::call(value) {
        let whole = outer.unwrap_or(value);
        let mut add = |section: &'static str, name: &str, plain: bool| {
            found.push(Reading {
                path: path.clone(),
                section,
                name: name.to_owned(),
                plain,
                value: whole.clone(),
            });
        };
        let first = arguments.get(0).and_then(Json::as_str);
        match (name, first) {
            ("Ref", _) => {
                if let Some(name) = arguments.as_str() {
                    add(Section::RESOURCES, name, true);
                }
            }
            ("Fn::GetAtt", Some(name)) => add(Section::RESOURCES, name, false),
            ("Fn::FindInMap", Some(name)) => add(Section::MAPPINGS, name, true),
            ("Fn::If", Some(name)) => add(Section::CONDITIONS, name, true),
            ("Fn::Sub", _) => {
                for part in function::substitution(arguments, &Json::clone).unwrap_or_default() {
                    if let Part::Value(value) = part {
                        walk(&value, path, Some(whole), found);
                    }
                }
                return;
            }
            _ => {}
        }
        walk(arguments, path, Some(whole), found);
        return;
    }
    match value {
        Json::Object(map) => {
            for (key, value) in map {
                if outer.is_none() {
                    path.push(Step::Key(key.clone()));
                }
                walk(value, path, outer, found);
                if outer.is_none() {
                    path.pop();
                }
            }
        }
        Json::Array(list) => {
            for (at, value) in list.iter().enumerate() {
                if outer.is_none() {
                    path.push(Step::Item { before: Some(at), after: Some(at) });
                }
                walk(value, path, outer, found);
                if outer.is_none() {
                    path.pop();
                }
            }
        }
        _ => {}
    }
}
