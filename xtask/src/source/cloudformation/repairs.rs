//! Repairs of the published facts. Each is a named function and fails once it no longer applies, so none outlives
//! its reason.

use serde_json::{Value, json};

use crate::Error;

type Repair = (&'static str, fn(&mut Value) -> Option<()>);

const REPAIRS: &[Repair] = &[
    ("lambda_environment_variables_are_a_map_of_text", lambda_environment_variables_are_a_map_of_text),
    (
        "certificates_are_called_by_the_service_that_has_them",
        certificates_are_called_by_the_service_that_has_them,
    ),
    ("a_cluster_may_be_named_by_its_arn", a_cluster_may_be_named_by_its_arn),
    ("a_function_may_be_named_by_its_arn", a_function_may_be_named_by_its_arn),
    ("what_is_mentioned_is_not_all_that_is_taken", what_is_mentioned_is_not_all_that_is_taken),
    ("policies_of_serverless_types_take_every_form", policies_of_serverless_types_take_every_form),
];

/// Applies all, in order.
pub fn apply(facts: &mut Value) -> Result<(), Error> {
    for (name, repair) in REPAIRS {
        repair(facts)
            .ok_or_else(|| format!("the repair `{name}` no longer applies: remove it or mend it"))?;
    }
    Ok(())
}

/// The linter lets any JSON through here; the service takes text only.
fn lambda_environment_variables_are_a_map_of_text(facts: &mut Value) -> Option<()> {
    let variables =
        facts.pointer_mut("/AWS::Lambda::Function/definitions/Environment/properties/Variables")?;
    let patterns = variables.get_mut("patternProperties")?.as_object_mut()?;
    let mut applied = None;
    for value in patterns.values_mut().filter(|value| value["type"] != json!("string")) {
        *value = json!({ "type": "string" });
        applied = Some(());
    }
    applied
}

/// `AWS::ACM::Certificate` is no resource type.
fn certificates_are_called_by_the_service_that_has_them(facts: &mut Value) -> Option<()> {
    rename_relation(facts, "AWS::ACM::Certificate.Arn", "AWS::CertificateManager::Certificate.CertificateArn")
}

/// ECS takes the short name or the ARN wherever it asks for a cluster.
fn a_cluster_may_be_named_by_its_arn(facts: &mut Value) -> Option<()> {
    edit_relations(facts, &mut |list| {
        add_beside(list, "AWS::ECS::Cluster.ClusterName", &["AWS::ECS::Cluster.Arn"])
    })
}

/// Lambda takes a name, or the ARN of a function, a version or an alias, wherever it asks for a function's name.
fn a_function_may_be_named_by_its_arn(facts: &mut Value) -> Option<()> {
    let others =
        ["AWS::Lambda::Function.Arn", "AWS::Lambda::Alias.AliasArn", "AWS::Lambda::Version.FunctionArn"];
    edit_relations(facts, &mut |list| add_beside(list, "AWS::Lambda::Function.FunctionName", &others))
}

/// Templates of certificates are no authorities, the master user may be a user, and functions mount S3 Files too.
fn what_is_mentioned_is_not_all_that_is_taken(facts: &mut Value) -> Option<()> {
    for pointer in [
        "/AWS::ACMPCA::Certificate/properties/TemplateArn",
        "/AWS::Lambda::Function/definitions/FileSystemConfig/properties/Arn",
        "/AWS::OpenSearchService::Domain/definitions/MasterUserOptions/properties/MasterUserARN",
    ] {
        facts.pointer_mut(pointer)?.as_object_mut()?.remove("mentions")?;
    }
    Some(())
}

/// Names, documents and policy templates, alone or in a list. Elsewhere an object beside a text only lets functions through.
fn policies_of_serverless_types_take_every_form(facts: &mut Value) -> Option<()> {
    for type_name in ["AWS::Serverless::Function", "AWS::Serverless::StateMachine"] {
        let policies = facts.pointer_mut(&format!("/{type_name}/properties/Policies"))?.as_object_mut()?;
        policies.remove("anyOf")?;
    }
    Some(())
}

fn rename_relation(facts: &mut Value, from: &str, to: &str) -> Option<()> {
    edit_relations(facts, &mut |list| {
        let found = list.iter_mut().find(|entry| *entry == from)?;
        *found = json!(to);
        Some(())
    })
}

fn add_beside(list: &mut Vec<Value>, present: &str, others: &[&str]) -> Option<()> {
    let missing: Vec<Value> =
        others.iter().map(|other| json!(other)).filter(|other| !list.contains(other)).collect();
    if missing.is_empty() || !list.contains(&json!(present)) {
        return None;
    }
    list.extend(missing);
    Some(())
}

/// Calls `edit` for every list of relations; `Some` if it changed one.
fn edit_relations(node: &mut Value, edit: &mut dyn FnMut(&mut Vec<Value>) -> Option<()>) -> Option<()> {
    let mut applied = None;
    match node {
        Value::Array(list) => {
            for inner in list {
                applied = edit_relations(inner, edit).or(applied);
            }
        }
        Value::Object(map) => {
            for (key, inner) in map {
                applied = match inner {
                    Value::Array(list) if key == "relates" || key == "mentions" => edit(list),
                    _ => edit_relations(inner, edit),
                }
                .or(applied);
            }
        }
        _ => {}
    }
    applied
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repair_that_no_longer_applies_is_named() {
        let error = apply(&mut json!({})).unwrap_err().to_string();
        assert!(
            error.contains("`lambda_environment_variables_are_a_map_of_text` no longer applies"),
            "{error}"
        );
    }

    #[test]
    fn relations_are_added_once() {
        let mut facts = json!({ "mentions": ["AWS::ECS::Cluster.ClusterName"] });
        a_cluster_may_be_named_by_its_arn(&mut facts).unwrap();
        assert_eq!(facts["mentions"], json!(["AWS::ECS::Cluster.ClusterName", "AWS::ECS::Cluster.Arn"]));
        assert_eq!(a_cluster_may_be_named_by_its_arn(&mut facts), None);
    }

    #[test]
    fn relations_are_renamed_wherever_they_stand() {
        let mut facts = json!({ "T": { "properties": { "C": { "items": { "relates": ["AWS::ACM::Certificate.Arn"] } } } } });
        certificates_are_called_by_the_service_that_has_them(&mut facts).unwrap();
        let expect = json!(["AWS::CertificateManager::Certificate.CertificateArn"]);
        assert_eq!(facts["T"]["properties"]["C"]["items"]["relates"], expect);
        assert_eq!(certificates_are_called_by_the_service_that_has_them(&mut facts), None);
    }
}
