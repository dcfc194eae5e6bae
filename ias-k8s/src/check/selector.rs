//! Workloads must select the pods that they make.

use ias_core::{Diagnostic, Object, Report, Value};

use crate::codes;
use crate::defaults::{follow, pod_template};
use crate::document::{Document, short};

pub(super) fn object(document: &Document<'_>, report: &mut Report) {
    let selector = document.body.get("spec").and_then(|spec| spec.get("selector"));
    let Some(selector) = selector.and_then(Value::as_object) else { return };
    let empty = Object::new();
    let (labels, expressions) = match (document.group(), document.kind.as_ref()) {
        ("", "ReplicationController") => (selector, None),
        ("apps", "Deployment" | "StatefulSet" | "DaemonSet" | "ReplicaSet") => {
            let labels = selector.get("matchLabels").and_then(Value::as_object).unwrap_or(&empty);
            (labels, selector.get("matchExpressions").and_then(Value::as_list))
        }
        _ => return,
    };
    let expressions = expressions.unwrap_or_default();
    let mut problem = |message: String, hint: &str| {
        let problem = Diagnostic::error(&codes::SELECTOR_MISMATCH, message).hint(hint);
        document.problem("/spec/selector/matchLabels", problem, report);
    };
    if labels.is_empty() && expressions.is_empty() {
        return problem(
            "the selector selects nothing in particular".to_owned(),
            "give `spec.selector.matchLabels` a label of the pods",
        );
    }
    let Some(way) = pod_template(document.group(), &document.kind) else { return };
    let Some(template) = follow(&document.body, way) else { return };
    let of_pods = template.get("metadata").and_then(|meta| meta.get("labels")?.as_object()).unwrap_or(&empty);
    let missing: Vec<String> = labels
        .iter()
        .filter(|(key, value)| of_pods.get(key) != Some(value))
        .map(|(key, value)| match of_pods.get(key) {
            Some(other) => format!("`{key}={}` (the pods have `{key}={}`)", short(value), short(other)),
            None => format!("`{key}={}` (the pods have no `{key}`)", short(value)),
        })
        .chain(expressions.iter().filter(|one| !holds(one, of_pods)).map(|one| format!("`{}`", words(one))))
        .collect();
    if !missing.is_empty() {
        problem(
            format!("the selector asks for {}", missing.join(", ")),
            "give `spec.selector.matchLabels` and `spec.template.metadata.labels` the same labels",
        );
    }
}

/// Whether labels satisfy a requirement; one of an unknown form is not judged.
fn holds(requirement: &Value, labels: &Object) -> bool {
    let Some(key) = requirement.get("key").and_then(Value::as_str) else { return true };
    let values = requirement.get("values").and_then(Value::as_list).unwrap_or_default();
    match (requirement.get("operator").and_then(Value::as_str), labels.get(key)) {
        (Some("In"), found) => found.is_some_and(|value| values.contains(value)),
        (Some("NotIn"), found) => found.is_none_or(|value| !values.contains(value)),
        (Some("Exists"), found) => found.is_some(),
        (Some("DoesNotExist"), found) => found.is_none(),
        _ => true,
    }
}

fn words(requirement: &Value) -> String {
    let text = |key: &str| requirement.get(key).and_then(Value::as_str).unwrap_or_default();
    let values: Vec<String> =
        requirement.get("values").and_then(Value::as_list).unwrap_or_default().iter().map(short).collect();
    match values.is_empty() {
        true => format!("{} {}", text("key"), text("operator")),
        false => format!("{} {} ({})", text("key"), text("operator"), values.join(", ")),
    }
}
