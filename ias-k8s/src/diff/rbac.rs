//! Who may do what: rules of roles and those to whom roles are bound.

use std::collections::{BTreeMap, BTreeSet};

use ias_core::diff::{Row, Table};
use serde_json::Value as Json;

const COLUMNS: &[&str] = &["Element", "Subject", "Verbs", "Resources"];

/// What is allowed, and the verbs.
type Rules = BTreeMap<[String; 2], BTreeSet<String>>;

/// The changes of permissions of objects, of which each is given by name with what it was and what it is.
pub(super) fn table<'a>(
    changed: impl Iterator<Item = (&'a str, Option<&'a Json>, Option<&'a Json>)>,
) -> Option<Table> {
    let mut rows = Vec::new();
    let nothing = BTreeSet::new();
    for (name, before, after) in changed {
        let of = |object: Option<&Json>| object.map(rules).unwrap_or_default();
        let (before, after) = (of(before), of(after));
        for scope in before.keys().chain(after.keys()).collect::<BTreeSet<_>>() {
            let (old, new) = (before.get(scope).unwrap_or(&nothing), after.get(scope).unwrap_or(&nothing));
            for (added, verbs) in [(true, new.difference(old)), (false, old.difference(new))] {
                let verbs: Vec<&str> = verbs.map(String::as_str).collect();
                let [subject, resources] = scope;
                let cells = [name, subject, &verbs.join(", "), resources];
                let cells = cells.map(str::to_owned).into();
                if !verbs.is_empty() {
                    rows.push(Row { element: name.to_owned(), added, widens: added, cells });
                }
            }
        }
    }
    rows.sort();
    (!rows.is_empty()).then_some(Table { title: "Permissions", columns: COLUMNS, rows })
}

fn rules(object: &Json) -> Rules {
    let mut found = Rules::new();
    let texts = |value: &Json, key: &str| -> Vec<String> {
        let list = value.get(key).and_then(Json::as_array).into_iter().flatten();
        list.filter_map(Json::as_str).map(str::to_owned).collect()
    };
    let text = |value: &Json, key: &str| value.get(key).and_then(Json::as_str).unwrap_or_default().to_owned();
    let list = |key: &str| object.get(key).and_then(Json::as_array).into_iter().flatten();
    match object.get("kind").and_then(Json::as_str) {
        Some("Role" | "ClusterRole") => {
            for rule in list("rules") {
                let groups = texts(rule, "apiGroups");
                let names = texts(rule, "resourceNames").join(", ");
                let names = if names.is_empty() { names } else { format!(" {names}") };
                let mut what: Vec<String> = texts(rule, "nonResourceURLs");
                for resource in texts(rule, "resources") {
                    for group in &groups {
                        let group = if group.is_empty() { String::new() } else { format!(".{group}") };
                        what.push(format!("{resource}{group}{names}"));
                    }
                }
                for one in what {
                    found.entry([String::new(), one]).or_default().extend(texts(rule, "verbs"));
                }
            }
        }
        Some("RoleBinding" | "ClusterRoleBinding") => {
            let role =
                object.get("roleRef").map(|role| format!("{} {}", text(role, "kind"), text(role, "name")));
            for subject in list("subjects") {
                let namespace = Some(text(subject, "namespace")).filter(|namespace| !namespace.is_empty());
                let namespace = namespace.map(|namespace| format!("{namespace}/")).unwrap_or_default();
                let subject = format!("{} {namespace}{}", text(subject, "kind"), text(subject, "name"));
                let what = role.clone().unwrap_or_default();
                found.entry([subject, what]).or_default().insert("(bound)".to_owned());
            }
        }
        _ => {}
    }
    found
}
