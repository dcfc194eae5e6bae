//! Probes and hooks of containers.

use ias_core::diagnostic::nearest;
use ias_core::{Object, Value};

use super::container::number_or_name;
use super::context::{Context, maps};
use super::path::Path;
use crate::codes;

const OF_PROBES: [&str; 4] = ["exec", "httpGet", "tcpSocket", "grpc"];
const OF_HOOKS: [&str; 4] = ["exec", "httpGet", "tcpSocket", "sleep"];

/// A probe of a container, `key` of which it is.
pub(super) fn check(check: &mut Context<'_>, container: &Object, key: &str, of: &Value, at: &Path<'_>) {
    let Some(probe) = of.as_object() else { return };
    let at = at.field(key);
    action(check, container, probe, OF_PROBES, (container, key), &at);
    // 0 stands for the default.
    for bound in
        ["initialDelaySeconds", "timeoutSeconds", "periodSeconds", "successThreshold", "failureThreshold"]
    {
        check.range(probe, bound, 0..=i64::from(i32::MAX), &at);
    }
    let successes = probe.get("successThreshold").and_then(Value::as_i64).unwrap_or(1);
    if key != "readinessProbe" && successes > 1 {
        let message =
            format!("`{}` cannot be {successes}: one success is enough here", at.field("successThreshold"));
        check.error(
            &codes::NUMBER_NOT_ALLOWED,
            (probe, "successThreshold"),
            message,
            "only a readiness probe may ask for more",
        );
    }
    if probe.get("terminationGracePeriodSeconds").and_then(Value::as_i64).is_some() {
        check.range(probe, "terminationGracePeriodSeconds", 1..=i64::MAX, &at);
        if key == "readinessProbe" {
            let message = format!("`{at}` ends no container, and has no `terminationGracePeriodSeconds`");
            let from = (probe, "terminationGracePeriodSeconds");
            check.error(&codes::PROBE_NOT_ALLOWED, from, message, "leave it out");
        }
    }
}

/// What runs after a container has started and before it stops.
pub(super) fn lifecycle(check: &mut Context<'_>, container: &Object, of: &Value, at: &Path<'_>) {
    let Some(hooks) = of.as_object() else { return };
    let at = at.field("lifecycle");
    for key in ["postStart", "preStop"] {
        if let Some(hook) = hooks.get(key).and_then(Value::as_object) {
            action(check, container, hook, OF_HOOKS, (hooks, key), &at.field(key));
        }
    }
}

/// Just one action, and its port.
fn action(
    check: &mut Context<'_>,
    container: &Object,
    of: &Object,
    actions: [&str; 4],
    from: (&Object, &str),
    at: &Path<'_>,
) {
    let given: Vec<&str> =
        actions.into_iter().filter(|key| of.get(key).is_some_and(|it| *it != Value::Null)).collect();
    match given[..] {
        [] => {
            let list = actions.map(|key| format!("`{key}`")).join(", ");
            check.error(
                &codes::PROBE_NOT_ALLOWED,
                from,
                format!("`{at}` does nothing"),
                format!("give it one of {list}"),
            );
        }
        [one] => {
            if let Some(target) = of
                .get(one)
                .and_then(Value::as_object)
                .filter(|_| matches!(one, "httpGet" | "tcpSocket" | "grpc"))
            {
                let at = at.field(one);
                number_or_name(check, target, "port", &at);
                named_port(check, container, target, &at);
            }
        }
        [first, second, ..] => {
            let message = format!("`{at}` has two actions, `{first}` and `{second}`");
            check.error(&codes::ONE_OF_SEVERAL, (of, second), message, "leave one of the two out");
        }
    }
}

/// A port by name is one of the container's own.
fn named_port(check: &mut Context<'_>, container: &Object, target: &Object, at: &Path<'_>) {
    let Some(name) = check.text(target, "port") else { return };
    let ports = || {
        maps(container, "ports").map(|(_, port)| port.get("name").and_then(Value::as_str).unwrap_or_default())
    };
    // A number between quotes is reported as such; a name that is filled in later may be the one.
    if name.parse::<u16>().is_ok() || ports().any(|known| known == name || known.contains("${")) {
        return;
    }
    let hint = match nearest(name, ports()) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => "name a port of `ports`, or write its number".to_owned(),
    };
    let message = format!("the container has no port `{name}`, which `{at}` asks for");
    check.error(&codes::PORT_NOT_KNOWN, (target, "port"), message, hint);
}
