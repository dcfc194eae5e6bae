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
    (
        "limits_beside_a_list_of_objects_are_those_of_its_items",
        limits_beside_a_list_of_objects_are_those_of_its_items,
    ),
    ("sentences_say_words", sentences_say_words),
];

/// Closed sets that the schema leaves out and the vendor's own description lists in full, with nothing beside them; those of
/// keys, table classes, hooks and runtimes another type of the service has as words.
///
/// Read in `@aws-cdk/aws-service-spec` 0.1.216. Sets that grow (engines, instance types, protocols) stay text.
const WORDS: &[(&str, &[&str])] = &[
    ("/AWS::ApiGateway::Stage/definitions/MethodSetting/properties/LoggingLevel", &["ERROR", "INFO", "OFF"]),
    ("/AWS::ApiGatewayV2::Api/properties/ProtocolType", &["HTTP", "WEBSOCKET"]),
    (
        "/AWS::AutoScaling::AutoScalingGroup/definitions/LifecycleHookSpecification/properties/DefaultResult",
        &["ABANDON", "CONTINUE"],
    ),
    (
        "/AWS::CloudFront::Distribution/definitions/CustomOriginConfig/properties/OriginProtocolPolicy",
        &["http-only", "https-only", "match-viewer"],
    ),
    (
        "/AWS::DynamoDB::GlobalTable/definitions/ReplicaSpecification/properties/TableClass",
        &["STANDARD", "STANDARD_INFREQUENT_ACCESS"],
    ),
    (
        "/AWS::DynamoDB::Table/definitions/GlobalSecondaryIndex/properties/KeySchema/items/properties/KeyType",
        &["HASH", "RANGE"],
    ),
    (
        "/AWS::DynamoDB::Table/definitions/ImportSourceSpecification/properties/InputFormat",
        &["CSV", "DYNAMODB_JSON", "ION"],
    ),
    (
        "/AWS::EC2::LaunchTemplate/definitions/CreditSpecification/properties/CpuCredits",
        &["standard", "unlimited"],
    ),
    ("/AWS::ElasticLoadBalancingV2::TargetGroup/properties/ProtocolVersion", &["GRPC", "HTTP1", "HTTP2"]),
    (
        "/AWS::Lambda::Version/definitions/RuntimePolicy/properties/UpdateRuntimeOn",
        &["Auto", "FunctionUpdate", "Manual"],
    ),
    ("/AWS::SNS::Subscription/properties/FilterPolicyScope", &["MessageAttributes", "MessageBody"]),
    ("/AWS::SNS::Topic/properties/FifoThroughputScope", &["MessageGroup", "Topic"]),
    ("/AWS::SQS::Queue/properties/DeduplicationScope", &["messageGroup", "queue"]),
    ("/AWS::SQS::Queue/properties/FifoThroughputLimit", &["perMessageGroupId", "perQueue"]),
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

/// The keys of a table: their words stand in `properties` of the list, where they say nothing.
fn limits_beside_a_list_of_objects_are_those_of_its_items(facts: &mut Value) -> Option<()> {
    let keys = facts.pointer_mut("/AWS::DynamoDB::Table/definitions/KeySchema")?.as_object_mut()?;
    let beside = keys.remove("properties")?;
    let items = keys.get_mut("items")?.get_mut("properties")?;
    for (name, limits) in beside.as_object()? {
        let property = items.get_mut(name)?.as_object_mut()?;
        for (keyword, limit) in limits.as_object()? {
            if property.insert(keyword.clone(), limit.clone()).is_some() {
                return None;
            }
        }
    }
    Some(())
}

/// Words of [`WORDS`], wherever there are none.
fn sentences_say_words(facts: &mut Value) -> Option<()> {
    for (pointer, words) in WORDS {
        let property = facts.pointer_mut(pointer)?.as_object_mut()?;
        let has =
            ["enum", "enumCaseInsensitive", "pattern", "$ref"].iter().any(|key| property.contains_key(*key));
        if has {
            return None;
        }
        property.insert("enum".to_owned(), json!(words));
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
    fn limits_move_into_the_items() {
        let mut facts = json!({ "AWS::DynamoDB::Table": { "definitions": { "KeySchema": {
            "type": "array",
            "items": { "properties": { "KeyType": { "type": "string" } } },
            "properties": { "KeyType": { "enum": ["HASH", "RANGE"] } },
        } } } });
        limits_beside_a_list_of_objects_are_those_of_its_items(&mut facts).unwrap();
        let keys = &facts["AWS::DynamoDB::Table"]["definitions"]["KeySchema"];
        assert_eq!(
            keys["items"]["properties"]["KeyType"],
            json!({ "type": "string", "enum": ["HASH", "RANGE"] })
        );
        assert_eq!(limits_beside_a_list_of_objects_are_those_of_its_items(&mut facts), None);
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
