//! Quantities of resources.

use ias_core::{Diagnostic, Object, Report, Value};

use crate::codes;
use crate::defaults::{CONTAINERS, follow, pod_template};
use crate::document::{Document, short};
use crate::rules::is_quantity;

pub(super) fn object(document: &Document<'_>, report: &mut Report) {
    let Some(spec) = document.body.get("spec") else { return };
    let mut check = Check { document, report };
    match (document.group(), document.kind.as_ref()) {
        ("", "PersistentVolumeClaim") => check.resources(&|| "the claim".to_owned(), spec.get("resources")),
        ("", "PersistentVolume") => check.amounts(|| "the capacity".to_owned(), spec.get("capacity")),
        ("", "ResourceQuota") => check.amounts(|| "the quota".to_owned(), spec.get("hard")),
        ("", "LimitRange") => {
            for limit in list(spec, "limits") {
                for part in ["max", "min", "default", "defaultRequest"] {
                    check.amounts(|| format!("the {part} of the limits"), limit.get(part));
                }
            }
        }
        ("autoscaling", "HorizontalPodAutoscaler") => {
            let sources = list(spec, "metrics").iter().filter_map(Value::as_object).flatten();
            for target in sources.filter_map(|(_, source)| source.get("target")) {
                for part in ["value", "averageValue"] {
                    check.amount(part, || "the target of a metric".to_owned(), target.get(part));
                }
            }
        }
        (group, kind) => {
            let Some(way) = pod_template(group, kind) else { return };
            if let Some(pod) = follow(&document.body, way).and_then(|pod| pod.get("spec")) {
                check.pod(pod);
            }
        }
    }
}

struct Check<'a> {
    document: &'a Document<'a>,
    report: &'a mut Report,
}

impl Check<'_> {
    fn pod(&mut self, pod: &Value) {
        for container in CONTAINERS.iter().flat_map(|kind| list(pod, kind)) {
            let Some(resources) = container.get("resources") else { continue };
            let of = || format!("container `{}`", container.get("name").map(short).unwrap_or_default());
            self.resources(&of, Some(resources));
        }
        self.amounts(|| "the overhead".to_owned(), pod.get("overhead"));
        for volume in list(pod, "volumes") {
            let place = || format!("volume `{}`", volume.get("name").map(short).unwrap_or_default());
            self.amount("sizeLimit", place, volume.get("emptyDir").and_then(|dir| dir.get("sizeLimit")));
        }
    }

    fn resources(&mut self, of: &dyn Fn() -> String, resources: Option<&Value>) {
        for part in ["requests", "limits"] {
            self.amounts(
                || format!("the {part} of {}", of()),
                resources.and_then(|resources| resources.get(part)),
            );
        }
    }

    fn amounts(&mut self, place: impl Fn() -> String, amounts: Option<&Value>) {
        let empty = Object::new();
        for (name, value) in amounts.and_then(Value::as_object).unwrap_or(&empty) {
            self.amount(name, &place, Some(value));
        }
    }

    fn amount(&mut self, name: &str, place: impl Fn() -> String, value: Option<&Value>) {
        let good = match value {
            None | Some(Value::Null | Value::Int(_) | Value::Float(_)) => true,
            Some(Value::Text(text)) => is_quantity(text) || self.document.late && text.contains("${"),
            Some(_) => false,
        };
        if let Some(value) = value.filter(|_| !good) {
            let message = format!("`{}` is no quantity, in `{name}` of {}", short(value), place());
            let problem = Diagnostic::error(&codes::NO_QUANTITY, message).hint(advice(value));
            self.report.problem(self.document.item, problem);
        }
    }
}

fn list<'a>(of: &'a Value, key: &str) -> &'a [Value] {
    of.get(key).and_then(Value::as_list).unwrap_or_default()
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
