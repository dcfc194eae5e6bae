//! Labels and annotations.

use ias_core::pointer::below;
use ias_core::{Diagnostic, Object, Report, Value, View};

use crate::codes;
use crate::defaults::{follow, pod_template};
use crate::document::{Document, short};
use crate::rules::{is_key, is_label_value, mend_key, mend_word};
use crate::target::ChartTarget;

const MOST_ANNOTATIONS: usize = 256 * 1024;

/// The chart's own labels, once for all its objects.
pub(super) fn chart(view: &View<'_>, chart: &ChartTarget, report: &mut Report) {
    for (key, value) in chart.props.own_labels() {
        let problems = [key_problem("label", key), value_problem(key, value, false)];
        for problem in problems.into_iter().flatten() {
            report.root_problem(view.root(), chart.props.at(&pointer(&String::new, "labels", key), problem));
        }
    }
}

/// A JSON pointer to metadata, which is written out only for a mistake.
type Way<'a> = &'a dyn Fn() -> String;

pub(super) fn object(document: &Document<'_>, report: &mut Report) {
    let mut found = Vec::new();
    let of_chart = |key: &str| {
        let own =
            document.item.element.properties.get("metadata").and_then(|own| own.get("labels")?.get(key));
        own.is_none() && document.item.element.overrides.is_empty()
    };
    let own: Way<'_> = &|| "/metadata".to_owned();
    labels(document, document.metadata().get("labels"), (own, "labels"), &of_chart, &mut found);
    annotations(document.metadata().get("annotations"), own, &mut found);
    if let Some(way) = pod_template(document.group(), &document.kind).filter(|way| !way.is_empty()) {
        let meta = follow(&document.body, way).and_then(|pod| pod.get("metadata"));
        let at: Way<'_> = &|| format!("/{}/metadata", way.join("/"));
        labels(document, meta.and_then(|meta| meta.get("labels")), (at, "labels"), &|_| false, &mut found);
        annotations(meta.and_then(|meta| meta.get("annotations")), at, &mut found);
    }
    if let Some(selector) = document.body.get("spec").and_then(|spec| spec.get("selector")) {
        let at: Way<'_> = &|| "/spec/selector".to_owned();
        labels(document, selector.get("matchLabels"), (at, "matchLabels"), &|_| false, &mut found);
    }
    // A label that stands in the selector and in the template is one mistake.
    let mut said: Vec<&Diagnostic> = Vec::new();
    for (pointer, problem) in &found {
        if !said.contains(&problem) {
            said.push(problem);
            document.problem(pointer, problem.clone(), report);
        }
    }
}

fn labels(
    document: &Document<'_>,
    labels: Option<&Value>,
    (at, field): (Way<'_>, &str),
    checked: &dyn Fn(&str) -> bool,
    found: &mut Vec<(String, Diagnostic)>,
) {
    match labels {
        None | Some(Value::Null) => {}
        Some(Value::Map(labels)) => {
            for (key, value) in labels.iter().filter(|(key, _)| !checked(key)) {
                let problems = [key_problem("label", key), value_problem(key, value, document.late)];
                found
                    .extend(problems.into_iter().flatten().map(|problem| (pointer(at, field, key), problem)));
            }
        }
        Some(other) => {
            let message = format!("labels are a map, not `{}`", short(other));
            let problem = Diagnostic::error(&codes::LABEL_NOT_ALLOWED, message);
            found.push((format!("{}/{field}", at()), problem));
        }
    }
}

fn key_problem(what: &str, key: &str) -> Option<Diagnostic> {
    // The prefix counts in lower case for annotations, but the server writes it as it stands.
    let good = if what == "annotation" { is_key(&key.to_ascii_lowercase()) } else { is_key(key) };
    if good {
        return None;
    }
    let message = format!(
        "`{key}` cannot be the key of {} {what}: it takes up to 63 letters, digits, `-`, `_` and `.`, a letter or digit at both ends, \
         and before them perhaps a domain and `/`",
        if what == "annotation" { "an" } else { "a" }
    );
    let problem = Diagnostic::error(&codes::KEY_NOT_ALLOWED, message);
    Some(match mend_key(key) {
        Some(mended) => problem.hint(format!("write `{mended}`")),
        None => problem,
    })
}

fn value_problem(key: &str, value: &Value, late: bool) -> Option<Diagnostic> {
    let text = match value {
        Value::Text(text) if is_label_value(text) || late && text.contains("${") => return None,
        Value::Text(text) => text,
        other => {
            let written = short(other);
            let message = format!("the value of label `{key}` is no text: `{written}`");
            let problem = Diagnostic::error(&codes::LABEL_NOT_ALLOWED, message);
            return Some(if is_label_value(&written) {
                problem.hint(format!("write it as text: `\"{written}\"`"))
            } else {
                problem
            });
        }
    };
    let message = format!(
        "label `{key}` cannot have the value `{}`: it takes up to 63 letters, digits, `-`, `_` and `.`, a letter or digit at both ends",
        short(value)
    );
    let problem = Diagnostic::error(&codes::LABEL_NOT_ALLOWED, message);
    Some(match mend_word(text) {
        Some(mended) => problem.hint(format!("write `{mended}`, or make it an annotation")),
        None => problem.hint("make it an annotation"),
    })
}

/// The way to a key, which may have `/` in it.
fn pointer(at: Way<'_>, field: &str, key: &str) -> String {
    below(&format!("{}/{field}", at()), key)
}

fn annotations(annotations: Option<&Value>, at: Way<'_>, found: &mut Vec<(String, Diagnostic)>) {
    let annotations: &Object = match annotations {
        None | Some(Value::Null) => return,
        Some(Value::Map(annotations)) => annotations,
        Some(other) => {
            let message = format!("annotations are a map, not `{}`", short(other));
            let problem = Diagnostic::error(&codes::ANNOTATION_NOT_ALLOWED, message);
            return found.push((format!("{}/annotations", at()), problem));
        }
    };
    let mut size = 0;
    for (key, value) in annotations {
        found
            .extend(key_problem("annotation", key).map(|problem| (pointer(at, "annotations", key), problem)));
        match value.as_str() {
            Some(text) => size += key.len() + text.len(),
            None => {
                let message = format!("the value of annotation `{key}` is no text: `{}`", short(value));
                let hint = "write it between quotes; a document as JSON text";
                let problem = Diagnostic::error(&codes::ANNOTATION_NOT_ALLOWED, message).hint(hint);
                found.push((pointer(at, "annotations", key), problem));
            }
        }
    }
    if size > MOST_ANNOTATIONS {
        let message =
            format!("the annotations have {size} bytes together, and at most {MOST_ANNOTATIONS} are allowed");
        let problem = Diagnostic::error(&codes::ANNOTATION_NOT_ALLOWED, message);
        let problem = problem.hint("put large documents into a ConfigMap");
        found.push((format!("{}/annotations", at()), problem));
    }
}
