//! Services on their own: ports.

use ias_core::{Object, Value};

use super::container::{number, number_or_name};
use super::context::{Context, maps};
use super::path::Path;
use crate::codes;
use crate::rules::{NameRule, is_label};

pub(super) fn object(check: &mut Context<'_>) {
    let document = check.document;
    if (document.group(), document.kind.as_ref()) != ("", "Service") {
        return;
    }
    let Some(spec) = document.body.get("spec").and_then(Value::as_object) else { return };
    let list = Path::prefix("spec.ports");
    let several = maps(spec, "ports").nth(1).is_some();
    let mut names: Vec<&str> = Vec::new();
    let mut numbers: Vec<(i64, &str)> = Vec::new();
    for (n, port) in maps(spec, "ports") {
        let at = list.item(n);
        number(check, port, "port", 1, &at);
        number(check, port, "nodePort", 0, &at);
        number_or_name(check, port, "targetPort", &at);
        name(check, port, several, &mut names, &at);
        let protocol = port.get("protocol").and_then(Value::as_str).unwrap_or("TCP");
        if let Some(number) = port.get("port").and_then(Value::as_i64) {
            if numbers.contains(&(number, protocol)) {
                let message = format!("port {number}/{protocol} stands twice, at `{at}`");
                check.error(&codes::DUPLICATE_PART, (port, "port"), message, "leave one of the two out");
            }
            numbers.push((number, protocol));
        }
    }
}

fn name<'v>(
    check: &mut Context<'_>,
    port: &'v Object,
    several: bool,
    names: &mut Vec<&'v str>,
    at: &Path<'_>,
) {
    let Some(name) = check.text(port, "name") else {
        if several && port.get("name").is_none_or(|name| *name == Value::Null) {
            let message = format!("`{at}` has no name, and the Service has several ports");
            check.error(&codes::PORT_NOT_ALLOWED, (port, "port"), message, "give each port a `name`");
        }
        return;
    };
    if !is_label(name) {
        let message =
            format!("a port cannot be called `{name}`, in `{at}`: it takes {}", NameRule::Label.words());
        let hint = NameRule::Label
            .mend(name)
            .map_or("give it such a name".to_owned(), |mended| format!("call it `{mended}`"));
        check.error(&codes::PORT_NOT_ALLOWED, (port, "name"), message, hint);
    }
    if names.contains(&name) {
        let message = format!("there is another port `{name}` in the Service, at `{at}`");
        check.error(&codes::DUPLICATE_PART, (port, "name"), message, "give one of the two another name");
    }
    names.push(name);
}
