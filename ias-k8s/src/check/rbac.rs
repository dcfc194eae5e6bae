//! Role bindings: what they bind to whom.

use ias_core::{Object, Value};

use super::context::{Context, maps};
use super::path::Path;
use crate::codes;

const GROUP: &str = "rbac.authorization.k8s.io";

pub(super) fn object(check: &mut Context<'_>) {
    let document = check.document;
    let kind = document.kind.as_ref();
    if document.group() != GROUP || !matches!(kind, "RoleBinding" | "ClusterRoleBinding") {
        return;
    }
    if let Some(role) = document.body.get("roleRef").and_then(Value::as_object) {
        group(check, role, GROUP, "a role belongs to", &Path::top("roleRef"));
        if kind == "ClusterRoleBinding" && check.text(role, "kind") == Some("Role") {
            let message =
                "a ClusterRoleBinding cannot give a Role, which belongs to one namespace".to_owned();
            check.error(
                &codes::BINDING_NOT_ALLOWED,
                (role, "kind"),
                message,
                "bind a ClusterRole, or make it a RoleBinding",
            );
        }
        if check.text(role, "name") == Some("") {
            check.error(
                &codes::BINDING_NOT_ALLOWED,
                (role, "name"),
                "`roleRef.name` is empty".to_owned(),
                "name the role",
            );
        }
    }
    let list = Path::top("subjects");
    for (n, one) in maps(&document.body, "subjects") {
        subject(check, one, &list.item(n));
    }
}

/// Somebody who gets the role.
fn subject(check: &mut Context<'_>, subject: &Object, at: &Path<'_>) {
    match check.text(subject, "kind") {
        Some("ServiceAccount") => {
            group(check, subject, "", "a ServiceAccount belongs to", at);
            let namespace = subject
                .get("namespace")
                .is_some_and(|value| !matches!(value, Value::Null) && value.as_str() != Some(""));
            if !namespace {
                let message = format!("`{at}` is a ServiceAccount without a namespace");
                let hint = "set `namespace`, also where it is that of the binding";
                check.error(&codes::BINDING_NOT_ALLOWED, (subject, "kind"), message, hint);
            }
        }
        Some(kind @ ("User" | "Group")) => {
            group(check, subject, GROUP, &format!("a {kind} belongs to"), at);
            if check.text(subject, "namespace").is_some_and(|text| !text.is_empty()) {
                let message = format!("`{at}` is a {kind}, which belongs to no namespace");
                check.error(
                    &codes::BINDING_NOT_ALLOWED,
                    (subject, "namespace"),
                    message,
                    "leave `namespace` out",
                );
            }
        }
        _ => {}
    }
    if check.text(subject, "name") == Some("") {
        check.error(
            &codes::BINDING_NOT_ALLOWED,
            (subject, "name"),
            format!("`{at}.name` is empty"),
            "name whom the role is for",
        );
    }
}

/// `apiGroup` may be left out, and then means the right one.
fn group(check: &mut Context<'_>, of: &Object, wanted: &str, what: &str, at: &Path<'_>) {
    let Some(given) = check.text(of, "apiGroup").filter(|given| *given != wanted) else { return };
    // The empty group of a user is filled in.
    if given.is_empty() {
        return;
    }
    let (message, hint) = match wanted {
        "" => (
            format!("`{at}` has the group `{given}`: {what} the core group"),
            "leave `apiGroup` out".to_owned(),
        ),
        wanted => (
            format!("`{at}` has the group `{given}`: {what} `{wanted}`"),
            format!("write `apiGroup: {wanted}`"),
        ),
    };
    check.error(&codes::BINDING_NOT_ALLOWED, (of, "apiGroup"), message, hint);
}
