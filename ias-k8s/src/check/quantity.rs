//! Quantities of resources.

use ias_core::{Diagnostic, Object, Report, Value};

use crate::codes;
use crate::defaults::{CONTAINERS, follow, pod_template};
use crate::document::{Document, short};
use crate::rules::is_quantity;

pub(super) fn object(document: &Document<'_>, report: &mut Report) {
    let mut check = |place: String, amounts: Option<&Value>| {
        for (name, value) in amounts.and_then(Value::as_object).into_iter().flatten() {
            let good = match value {
                Value::Text(text) => is_quantity(text) || document.late && text.contains("${"),
                Value::Int(_) | Value::Float(_) | Value::Null => true,
                _ => false,
            };
            if !good {
                let message = format!("`{}` is no quantity, in `{name}` of {place}", short(value));
                let problem = Diagnostic::error(&codes::NO_QUANTITY, message);
                report.problem(document.item, problem.hint(advice(value)));
            }
        }
    };
    let mut resources = |place: &str, of: Option<&Value>| {
        for part in ["requests", "limits"] {
            check(format!("the {part} of {place}"), of.and_then(|of| of.get(part)));
        }
    };
    let spec = document.body.get("spec").and_then(Value::as_object);
    match (document.group(), document.kind.as_ref()) {
        ("", "PersistentVolumeClaim") => resources("the claim", spec.and_then(|spec| spec.get("resources"))),
        ("", "ResourceQuota") => check("the quota".to_owned(), spec.and_then(|spec| spec.get("hard"))),
        (group, kind) => {
            let Some(way) = pod_template(group, kind) else { return };
            let pod = follow(&document.body, way).and_then(|pod| pod.get("spec")?.as_object());
            for container in pod.into_iter().flat_map(containers) {
                let name = container.get("name").map(short).unwrap_or_default();
                resources(&format!("container `{name}`"), container.get("resources"));
            }
        }
    }
}

fn containers(pod: &Object) -> impl Iterator<Item = &Value> {
    CONTAINERS.into_iter().flat_map(|list| pod.get(list).and_then(Value::as_list).unwrap_or_default())
}

/// What was probably meant.
fn advice(value: &Value) -> String {
    let text = short(value);
    let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let without = compact.trim_end_matches(['B', 'b']);
    let kilo = without.strip_suffix('K').map(|number| format!("{number}k"));
    let kibi = ["ki", "mi", "gi", "ti"].iter().find_map(|unit| {
        let number = without.to_ascii_lowercase().strip_suffix(unit).map(str::to_owned)?;
        Some(format!("{number}{}i", unit[..1].to_uppercase()))
    });
    let candidates = [Some(compact.clone()), Some(without.to_owned()), kilo, kibi];
    match candidates.into_iter().flatten().find(|candidate| is_quantity(candidate)) {
        Some(meant) => format!("write `{meant}`"),
        None => "write a number and a unit, such as `100m`, `0.5`, `64Mi`, `1Gi`".to_owned(),
    }
}
