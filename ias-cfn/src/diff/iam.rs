//! Who may do what: permissions that come and go.

use std::collections::{BTreeMap, BTreeSet};

use ias_core::diff::{Row, Table};
use serde_json::Value as Json;

use super::function::shown;
use super::loss::type_of;
use super::policy::is_policy;

const COLUMNS: &[&str] = &["Element", "Effect", "Action", "Resource", "Principal", "Condition"];

/// What permissions have in common apart from their actions: effect, resource, principal, condition.
type Scope = [String; 4];

/// The permissions of a resource.
#[derive(Default)]
struct Permissions {
    statements: BTreeMap<Scope, BTreeSet<String>>,
    managed: BTreeSet<String>,
}

/// The changes of permissions of resources, of which each is given by name with what it was and what it is.
pub(super) fn table<'a>(
    changed: impl Iterator<Item = (&'a str, Option<&'a Json>, Option<&'a Json>)>,
) -> Option<Table> {
    let mut rows = Vec::new();
    for (name, before, after) in changed {
        let of = |resource: Option<&Json>| {
            resource.map(|resource| permissions(name, resource)).unwrap_or_default()
        };
        let (before, after) = (of(before), of(after));
        compare(name, &before, &after, &mut rows);
    }
    rows.sort();
    (!rows.is_empty()).then_some(Table { title: "Permissions", columns: COLUMNS, rows })
}

fn compare(name: &str, before: &Permissions, after: &Permissions, rows: &mut Vec<Row>) {
    let nothing = BTreeSet::new();
    let scopes: BTreeSet<&Scope> = before.statements.keys().chain(after.statements.keys()).collect();
    for scope in scopes {
        let old = before.statements.get(scope).unwrap_or(&nothing);
        let new = after.statements.get(scope).unwrap_or(&nothing);
        for (added, actions) in [(true, new.difference(old)), (false, old.difference(new))] {
            let actions: Vec<&str> = actions.map(String::as_str).collect();
            let [effect, resource, principal, condition] = scope;
            // What is no longer denied is as good as allowed.
            let widens = added == (effect == "Allow");
            let cells = [name, effect, &actions.join(", "), resource, principal, condition];
            if !actions.is_empty() {
                rows.push(Row {
                    element: name.to_owned(),
                    added,
                    widens,
                    cells: cells.map(str::to_owned).into(),
                });
            }
        }
    }
    let managed = [
        (true, after.managed.difference(&before.managed)),
        (false, before.managed.difference(&after.managed)),
    ];
    for (added, policies) in managed {
        for policy in policies {
            let cells = [name, "Allow", "(managed policy)", policy, "", ""];
            let cells = cells.map(str::to_owned).into();
            rows.push(Row { element: name.to_owned(), added, widens: added, cells });
        }
    }
}

fn permissions(name: &str, resource: &Json) -> Permissions {
    let mut found = Permissions::default();
    let Some(properties) = resource.get("Properties") else { return found };
    let own = match type_of(resource) {
        "AWS::IAM::Role" | "AWS::IAM::User" | "AWS::IAM::Group" => format!("${{{name}}}"),
        _ => {
            let holders = ["Roles", "Users", "Groups", "RoleName", "UserName", "GroupName"];
            let holders = holders.iter().filter_map(|key| properties.get(key));
            holders.map(shown).collect::<Vec<_>>().join(", ")
        }
    };
    if type_of(resource) == "AWS::Lambda::Permission" {
        let text = |key: &str| properties.get(key).map(shown).unwrap_or_default();
        let conditions = ["SourceArn", "SourceAccount", "PrincipalOrgID", "FunctionUrlAuthType"];
        let conditions =
            conditions.iter().filter_map(|key| Some(format!("{key}: {}", shown(properties.get(key)?))));
        let scope = [
            "Allow".to_owned(),
            text("FunctionName"),
            text("Principal"),
            conditions.collect::<Vec<_>>().join(", "),
        ];
        found.statements.entry(scope).or_default().insert(text("Action"));
    }
    collect(properties, name, &own, &mut found);
    found
}

/// Finds policies wherever they stand: inline ones, trust, those of resources.
fn collect(value: &Json, name: &str, principal: &str, found: &mut Permissions) {
    match value {
        policy if is_policy(policy) => {
            let statements = policy.get("Statement").and_then(Json::as_array);
            statements.into_iter().flatten().for_each(|one| statement(one, name, principal, found));
        }
        Json::Object(map) => {
            for (key, value) in map {
                if key == "ManagedPolicyArns" {
                    found.managed.extend(value.as_array().into_iter().flatten().map(shown));
                } else {
                    collect(value, name, principal, found);
                }
            }
        }
        Json::Array(list) => list.iter().for_each(|value| collect(value, name, principal, found)),
        _ => {}
    }
}

fn statement(statement: &Json, name: &str, holder: &str, found: &mut Permissions) {
    let text = |key: &str| statement.get(key).map(shown);
    let with_not = |key: &str| text(key).or_else(|| Some(format!("all but {}", text(&format!("Not{key}"))?)));
    let principal = match (statement.get("Principal"), statement.get("NotPrincipal")) {
        (Some(principal), _) => principals(principal),
        (None, Some(principal)) => format!("all but {}", principals(principal)),
        (None, None) => holder.to_owned(),
    };
    let scope = [
        text("Effect").unwrap_or_default(),
        // Without a resource it is about what it stands at, such as a role that may be assumed.
        with_not("Resource").unwrap_or_else(|| format!("${{{name}}}")),
        principal,
        statement.get("Condition").map(conditions).unwrap_or_default(),
    ];
    let actions = found.statements.entry(scope).or_default();
    match (statement.get("Action"), text("NotAction")) {
        (Some(Json::Array(list)), _) => actions.extend(list.iter().map(shown)),
        (Some(one), _) => drop(actions.insert(shown(one))),
        (None, Some(others)) => drop(actions.insert(format!("all but {others}"))),
        (None, None) => {}
    }
}

fn principals(principal: &Json) -> String {
    match principal.as_object() {
        Some(map) => {
            map.iter().map(|(kind, of)| format!("{kind}: {}", shown(of))).collect::<Vec<_>>().join(", ")
        }
        None => shown(principal),
    }
}

/// `StringEquals aws:SourceAccount: 123456789012`.
fn conditions(condition: &Json) -> String {
    let mut texts = Vec::new();
    for (operator, keys) in condition.as_object().into_iter().flatten() {
        match keys.as_object() {
            Some(keys) => {
                texts.extend(keys.iter().map(|(key, value)| format!("{operator} {key}: {}", shown(value))));
            }
            None => texts.push(format!("{operator} {}", shown(keys))),
        }
    }
    texts.join(", ")
}
