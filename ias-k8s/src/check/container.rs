//! Containers: image, ports, environment, resources, mounts.

use ias_core::diagnostic::nearest;
use ias_core::{Object, Value};

use super::context::{Context, maps};
use super::path::Path;
use super::pod::Volumes;
use super::probe;
use crate::rules::{is_port_name, is_variable};
use crate::{amount, codes, image};

pub(super) fn check(check: &mut Context<'_>, of: &Object, list: &str, volumes: &Volumes<'_>, at: &Path<'_>) {
    for (key, value) in of {
        match &**key {
            "image" => reference(check, of, value, at),
            "ports" => ports(check, of, at),
            "env" => environment(check, of, at),
            "resources" => resources(check, value, at),
            "volumeMounts" => mounts(check, of, volumes, at),
            "livenessProbe" | "readinessProbe" | "startupProbe" => probe::check(check, of, key, value, at),
            "lifecycle" if list != "ephemeralContainers" => probe::lifecycle(check, of, value, at),
            _ => {}
        }
    }
}

fn reference(check: &mut Context<'_>, of: &Object, value: &Value, at: &Path<'_>) {
    let Some(text) = check.known(value) else { return };
    if let Err(image::BadImage { reason, meant }) = image::check(text) {
        let message = format!("`{text}` is no image, in `{}`: {reason}", at.field("image"));
        let hint =
            meant.map_or_else(|| "write `registry/name:tag`".to_owned(), |meant| format!("write `{meant}`"));
        check.error(&codes::IMAGE_NOT_ALLOWED, (of, "image"), message, hint);
    }
}

fn ports(check: &mut Context<'_>, of: &Object, at: &Path<'_>) {
    let list = at.field("ports");
    let mut names: Vec<&str> = Vec::new();
    let mut numbers: Vec<(i64, &str)> = Vec::new();
    for (n, port) in maps(of, "ports") {
        let at = list.item(n);
        number(check, port, "containerPort", 1, &at);
        number(check, port, "hostPort", 0, &at);
        if let Some(name) = check.text(port, "name") {
            if !is_port_name(name) {
                let message = format!("a port cannot be called `{name}`, in `{at}`");
                check.error(&codes::PORT_NOT_ALLOWED, (port, "name"), message, PORT_NAME);
            }
            if names.contains(&name) {
                let message = format!("there is another port `{name}` in the container, at `{at}`");
                check.error(
                    &codes::DUPLICATE_PART,
                    (port, "name"),
                    message,
                    "give one of the two another name",
                );
            }
            names.push(name);
        }
        let protocol = port.get("protocol").and_then(Value::as_str).unwrap_or("TCP");
        if let Some(number) = port.get("containerPort").and_then(Value::as_i64) {
            if numbers.contains(&(number, protocol)) {
                let message = format!("port {number}/{protocol} stands twice in the container, at `{at}`");
                check.warning(
                    &codes::DUPLICATE_PART,
                    (port, "containerPort"),
                    message,
                    "leave one of the two out",
                );
            }
            numbers.push((number, protocol));
        }
    }
}

/// What the name of a port takes.
pub(super) const PORT_NAME: &str = "the name of a port is up to 15 lower-case letters, digits and `-`, with a letter among them and no `-` at an end";

/// A port by number.
pub(super) fn number(check: &mut Context<'_>, of: &Object, key: &str, first: i64, at: &Path<'_>) {
    let Some(number) = of.get(key).and_then(Value::as_i64) else { return };
    if !(first..=65_535).contains(&number) {
        let message = format!("{number} is no port, in `{}`", at.field(key));
        check.error(&codes::PORT_NOT_ALLOWED, (of, key), message, "ports go from 1 to 65535");
    }
}

/// A port by number or name.
pub(super) fn number_or_name(check: &mut Context<'_>, of: &Object, key: &str, at: &Path<'_>) {
    match of.get(key) {
        Some(Value::Int(_)) => number(check, of, key, 1, at),
        Some(value) => {
            if let Some(name) = check.known(value).filter(|name| !is_port_name(name)) {
                let message = format!("`{name}` is no port, in `{}`", at.field(key));
                let hint = match name.parse::<u16>() {
                    Ok(number) => format!("write the number without quotes: `{number}`"),
                    Err(_) => PORT_NAME.to_owned(),
                };
                check.error(&codes::PORT_NOT_ALLOWED, (of, key), message, hint);
            }
        }
        None => {}
    }
}

fn environment(check: &mut Context<'_>, of: &Object, at: &Path<'_>) {
    let list = at.field("env");
    let mut names: Vec<&str> = Vec::new();
    for (n, variable) in maps(of, "env") {
        let at = list.item(n);
        if let Some(name) = check.text(variable, "name") {
            if !is_variable(name, check.oldest) {
                let message = format!("a variable cannot be called `{name}`, in `{at}`");
                let hint = "use letters, digits, `_`, `-` and `.`, with no digit first";
                check.error(&codes::VARIABLE_NOT_ALLOWED, (variable, "name"), message, hint);
            }
            if names.contains(&name) {
                let message = format!("the variable `{name}` stands twice, at `{at}`");
                check.warning(
                    &codes::DUPLICATE_PART,
                    (variable, "name"),
                    message,
                    "leave one of the two out: the last one counts",
                );
            }
            names.push(name);
        }
        let has = |key: &str| {
            variable.get(key).is_some_and(|value| !matches!(value, Value::Null) && value.as_str() != Some(""))
        };
        if has("value") && has("valueFrom") {
            let message = format!("`{at}` has a `value` and a `valueFrom`");
            check.error(&codes::ONE_OF_SEVERAL, (variable, "valueFrom"), message, "leave one of the two out");
        }
    }
}

fn resources(check: &mut Context<'_>, of: &Value, at: &Path<'_>) {
    let Some(of) = of.as_object() else { return };
    let part = |key: &str| of.get(key).and_then(Value::as_object);
    let (Some(requests), Some(limits)) = (part("requests"), part("limits")) else { return };
    for (name, request) in requests {
        let amount = |value: &Value| match value {
            Value::Text(text) => amount::of(text),
            Value::Int(number) => Some(i128::from(*number) * 1_000_000_000),
            _ => None,
        };
        let limit = limits.get(name);
        let (Some(asked), Some(most)) = (amount(request), limit.and_then(amount)) else { continue };
        if asked > most {
            let words = |value: &Value| crate::document::short(value);
            let message = format!(
                "`{}` requests {} of `{name}`, which is more than the limit of {}",
                at.field("resources"),
                words(request),
                limit.map(words).unwrap_or_default(),
            );
            check.error(
                &codes::LIMIT_BELOW_REQUEST,
                (requests, name),
                message,
                "raise the limit or lower the request",
            );
        }
    }
}

fn mounts(check: &mut Context<'_>, of: &Object, volumes: &Volumes<'_>, at: &Path<'_>) {
    let list = at.field("volumeMounts");
    let mut places: Vec<&str> = Vec::new();
    for (n, mount) in maps(of, "volumeMounts") {
        let at = list.item(n);
        if let Some(name) = check.text(mount, "name").filter(|name| volumes.lacks(name)) {
            let hint = match nearest(name, volumes.names().iter().copied()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "add it to `volumes`".to_owned(),
            };
            check.error(
                &codes::VOLUME_NOT_KNOWN,
                (mount, "name"),
                format!("the pod has no volume `{name}`, which `{at}` mounts"),
                hint,
            );
        }
        if let Some(place) = check.text(mount, "mountPath") {
            if place.contains(':') {
                let message = format!("`{}` cannot be `{place}`: it has a `:`", at.field("mountPath"));
                check.error(
                    &codes::MOUNT_NOT_ALLOWED,
                    (mount, "mountPath"),
                    message,
                    "name a folder of the container",
                );
            }
            if places.contains(&place) {
                let message = format!("another volume is mounted at `{place}` too, in `{at}`");
                check.error(
                    &codes::DUPLICATE_PART,
                    (mount, "mountPath"),
                    message,
                    "mount each volume at a place of its own",
                );
            }
            places.push(place);
        }
        for key in ["subPath", "subPathExpr"] {
            if let Some(path) = check.text(mount, key)
                && (path.starts_with('/') || path.split('/').any(|part| part == ".."))
            {
                let message = format!("`{}` cannot be `{path}`", at.field(key));
                check.error(
                    &codes::MOUNT_NOT_ALLOWED,
                    (mount, key),
                    message,
                    "a path inside the volume is relative and has no `..`",
                );
            }
        }
    }
}
