//! Names and namespaces.

use ias_core::diagnostic::codes as core_codes;
use ias_core::{Diagnostic, Expr, Report, Value, View};

use crate::codes;
use crate::document::{Document, effective, is_as_written, is_namespaced, is_object, short};
use crate::rules::{NameRule, is_label};
use crate::target::ChartTarget;

/// The chart's own namespace, once for all its objects.
pub(super) fn chart(view: &View<'_>, chart: &ChartTarget, report: &mut Report) {
    if let Some(namespace) = chart.props.namespace_name().filter(|namespace| !is_label(namespace)) {
        report.root_problem(view.root(), chart.props.at("/namespace", bad_namespace(namespace)));
    }
}

/// Whether it is an object at all; then what it is called.
pub(super) fn object(document: &Document<'_>, report: &mut Report) -> bool {
    if !is_object(&document.item.element) {
        let message = format!("a chart does not take `{}`", document.item.element.type_name);
        let hint = "this construct belongs to another kind of root";
        report.problem(document.item, Diagnostic::error(&core_codes::OUTSIDE_ROOT, message).hint(hint));
        return false;
    }
    let version = document.api_version.rsplit('/').next().unwrap_or_default();
    let (kind, parts) = (&document.kind, document.api_version.matches('/').count());
    if kind.is_empty() || version.is_empty() || parts > 1 || document.api_version.starts_with('/') {
        let message = format!("`{}` with kind `{kind}` is no kind of object", document.api_version);
        let hint = "give it an `apiVersion` such as `v1` or `apps/v1`, and a `kind`";
        report.problem(document.item, Diagnostic::error(&codes::NO_OBJECT, message).hint(hint));
        return false;
    }
    // What came without a name may be one of those that are only asked, such as a review.
    let unnamed = is_as_written(&document.item.element) && document.metadata().get("name").is_none();
    if document.metadata().get("generateName").is_none() && !unnamed {
        name(document, report);
    }
    namespace(document, report);
    true
}

fn name(document: &Document<'_>, report: &mut Report) {
    if is_late(document, "name") {
        return document.problem("/metadata/name", not_known("name"), report);
    }
    let rule = NameRule::of(document.group(), &document.kind);
    let written = document.metadata().get("name").unwrap_or(&Value::Null);
    let Some(name) = written.as_str() else {
        let message = format!("the name of this {} is no text: `{}`", document.kind, short(written));
        return document.problem(
            "/metadata/name",
            Diagnostic::error(&codes::NAME_NOT_ALLOWED, message),
            report,
        );
    };
    if rule.admits(name) {
        return;
    }
    let message = format!("a {} cannot be called `{name}`: it takes {}", document.kind, rule.words());
    let problem = Diagnostic::error(&codes::NAME_NOT_ALLOWED, message);
    let given = effective(&document.item.element, "name").is_some();
    let problem = match (rule.mend(name), given) {
        (Some(mended), true) => problem.hint(format!("call it `{mended}`")),
        (Some(mended), false) => {
            let hint = format!(
                "the name is made from the path; rename the construct, or set `metadata.name` to `{mended}`"
            );
            problem.hint(hint)
        }
        (None, _) => problem.hint("set `metadata.name` to such a name"),
    };
    document.problem("/metadata/name", problem, report);
}

fn namespace(document: &Document<'_>, report: &mut Report) {
    if is_late(document, "namespace") {
        return document.problem("/metadata/namespace", not_known("namespace"), report);
    }
    let element = &document.item.element;
    // One that comes from the chart is checked there.
    let Some(own) = effective(element, "namespace") else { return };
    let scoped = is_namespaced(element, document.group(), &document.kind);
    let mut at = |problem| document.problem("/metadata/namespace", problem, report);
    match own.as_str() {
        None => {
            let message = format!("the namespace of this {} is no text: `{}`", document.kind, short(own));
            at(Diagnostic::error(&codes::NAMESPACE_NOT_ALLOWED, message));
        }
        Some(own) if !scoped => {
            let message =
                format!("a {} belongs to the whole cluster and has no namespace, not `{own}`", document.kind);
            let problem = Diagnostic::error(&codes::NAMESPACE_NOT_ALLOWED, message);
            at(problem.hint("leave `metadata.namespace` out"));
        }
        Some(own) if !is_label(own) => at(bad_namespace(own)),
        Some(_) => {}
    }
}

fn is_late(document: &Document<'_>, pointer: &str) -> bool {
    let late = |value: &Value| matches!(value, Value::Expr(expr) if !matches!(**expr, Expr::Invalid(_)));
    effective(&document.item.element, pointer).is_some_and(late)
}

fn not_known(what: &str) -> Diagnostic {
    let message =
        format!("the {what} of an object must be known when the manifest is written, and this one is not");
    let hint =
        "take a name that is known now, such as `name()` of another object or a value of the configuration";
    Diagnostic::error(&codes::NAME_NOT_KNOWN, message).hint(hint)
}

fn bad_namespace(namespace: &str) -> Diagnostic {
    let message = format!("a namespace cannot be called `{namespace}`: it takes {}", NameRule::Label.words());
    let problem = Diagnostic::error(&codes::NAMESPACE_NOT_ALLOWED, message);
    match NameRule::Label.mend(namespace) {
        Some(mended) => problem.hint(format!("call it `{mended}`")),
        None => problem,
    }
}
