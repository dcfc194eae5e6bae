//! Policy documents: their grammar, as far as every service agrees on it, and the actions that they name.
//!
//! Source: [grammar](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html).

use std::borrow::Cow;

use ias_core::diagnostic::nearest;
use ias_core::{Diagnostic, Object, Value};

use super::at::{At, Problems};
use super::known::{forms, items, open};
use crate::codes;
use crate::facts::actions;
use crate::intrinsic::called;

/// Which elements the statements of a policy have, by what it is attached to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Grammar {
    principal: Element,
    resource: Element,
    /// The only service whose actions it may name; empty if it may name others.
    service: &'static str,
}

/// Whether a statement has an element, in its positive or negated form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Element {
    Mandatory,
    Optional,
    Refused,
}

use Element::{Mandatory, Optional, Refused};

impl Grammar {
    /// What a user, group or role may do.
    pub(super) const IDENTITY: Grammar = Grammar { principal: Refused, resource: Mandatory, service: "" };
    /// Who may take on a role.
    pub(super) const TRUST: Grammar = Grammar { principal: Mandatory, resource: Refused, service: "" };
    /// Who may do what with a resource, whatever else the service thinks of it.
    pub(super) const RESOURCE: Grammar = Grammar { principal: Optional, resource: Optional, service: "" };

    /// Who may do what with resources of one service, which says what else must be there.
    pub(super) const fn of_service(service: &'static str) -> Grammar {
        Grammar { principal: Mandatory, resource: Mandatory, service }
    }
}

const VERSIONS: [&str; 2] = ["2012-10-17", "2008-10-17"];
const DOCUMENT: [&str; 3] = ["Version", "Id", "Statement"];
const STATEMENT: [&str; 9] = [
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
];
const PRINCIPAL: [&str; 4] = ["AWS", "Service", "Federated", "CanonicalUser"];
/// Operators of conditions, without `ForAnyValue:`, `ForAllValues:` and `IfExists`.
///
/// Source: [operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).
const OPERATORS: [&str; 27] = [
    "StringEquals",
    "StringNotEquals",
    "StringEqualsIgnoreCase",
    "StringNotEqualsIgnoreCase",
    "StringLike",
    "StringNotLike",
    "NumericEquals",
    "NumericNotEquals",
    "NumericLessThan",
    "NumericLessThanEquals",
    "NumericGreaterThan",
    "NumericGreaterThanEquals",
    "DateEquals",
    "DateNotEquals",
    "DateLessThan",
    "DateLessThanEquals",
    "DateGreaterThan",
    "DateGreaterThanEquals",
    "Bool",
    "BinaryEquals",
    "IpAddress",
    "NotIpAddress",
    "ArnEquals",
    "ArnLike",
    "ArnNotEquals",
    "ArnNotLike",
    "Null",
];

/// Checks a property that holds a policy document, or the text of one.
pub(super) fn check(value: &Value, grammar: Grammar, at: &At<'_>, to: &mut Problems<'_>) {
    forms(value, &mut |value| match value {
        Value::Map(document) => self::document(document, grammar, at, to),
        // What deployment fills in is not seen here.
        Value::Text(text) if text.contains("{{resolve:") => {}
        Value::Text(text) => match serde_json::from_str::<serde_json::Value>(text) {
            Ok(json) => {
                if let Value::Map(document) = Value::from(json) {
                    self::document(&document, grammar, at, to);
                }
            }
            Err(error) => {
                let problem = malformed(format!("a policy document is written in JSON: {error}"));
                to.add(at, problem.hint("write the document as a map, which is checked further"));
            }
        },
        _ => {}
    });
}

fn document(document: &Object, grammar: Grammar, at: &At<'_>, to: &mut Problems<'_>) {
    keys(document, &DOCUMENT, "a policy document", at, to);
    if let Some(Value::Text(version)) = document.get("Version")
        && !VERSIONS.contains(&&**version)
    {
        let problem = malformed(format!("there is no version `{version}` of the policy language"));
        to.add(&at.key(document, "Version"), problem.hint("the current one is `2012-10-17`"));
    }
    match document.get("Statement") {
        Some(statements) => {
            let at = at.key(document, "Statement");
            items(statements, &mut |index, value| {
                if let Value::Map(statement) = value {
                    match index {
                        Some(index) => self::statement(statement, grammar, &at.index(index), to),
                        None => self::statement(statement, grammar, &at, to),
                    }
                }
            });
        }
        None if open(document) => {}
        None => {
            let problem = malformed("a policy document needs a `Statement`");
            to.add(at, problem.hint("write `Statement: [{ Effect, Action, Resource }]`"));
        }
    }
}

fn statement(statement: &Object, grammar: Grammar, at: &At<'_>, to: &mut Problems<'_>) {
    if called(statement).is_some() {
        return;
    }
    keys(statement, &STATEMENT, "a statement", at, to);
    match statement.get("Effect") {
        Some(effect) => forms(effect, &mut |effect| {
            if let Value::Text(word) = effect
                && !["Allow", "Deny"].contains(&&**word)
            {
                let problem = malformed(format!("`{word}` is no effect"));
                to.add(&at.key(statement, "Effect"), problem.hint("an effect is `Allow` or `Deny`"));
            }
        }),
        None if open(statement) => {}
        None => {
            let problem = malformed("a statement needs an `Effect`");
            to.add(at, problem.hint("an effect is `Allow` or `Deny`"));
        }
    }
    one_of(statement, ["Action", "NotAction"], Mandatory, at, to);
    one_of(statement, ["Principal", "NotPrincipal"], grammar.principal, at, to);
    one_of(statement, ["Resource", "NotResource"], grammar.resource, at, to);
    for name in ["Action", "NotAction"] {
        texts(statement, name, at, &mut |action, at| self::action(action, grammar, at, to));
    }
    for name in ["Resource", "NotResource"] {
        texts(statement, name, at, &mut |resource, at| self::resource(resource, grammar, at, to));
    }
    for name in ["Principal", "NotPrincipal"] {
        if let Some(value) = statement.get(name) {
            forms(value, &mut |value| principal(value, &at.key(statement, name), to));
        }
    }
    if let Some(Value::Map(conditions)) = statement.get("Condition") {
        self::conditions(conditions, &at.key(statement, "Condition"), to);
    }
    if grammar == Grammar::IDENTITY
        && let Some(Value::Text(sid)) = statement.get("Sid")
        && !sid.bytes().all(|byte| byte.is_ascii_alphanumeric())
    {
        let problem = malformed(format!("`{sid}` is no name of a statement"));
        to.add(&at.key(statement, "Sid"), problem.hint("it has letters and digits only"));
    }
}

/// Reports keys that do not exist.
fn keys(map: &Object, known: &[&str], of: &str, at: &At<'_>, to: &mut Problems<'_>) {
    for (key, _) in map {
        if !known.contains(&&**key) && !key.starts_with("Fn::") {
            let problem = malformed(format!("{of} has no `{key}`"));
            let hint = match nearest(key, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("it has {}", list(known)),
            };
            to.add(&at.key(map, key), problem.hint(hint));
        }
    }
}

/// Reports an element that stands in both forms, or in none, or where it has no place.
fn one_of(statement: &Object, names: [&str; 2], wanted: Element, at: &At<'_>, to: &mut Problems<'_>) {
    let [name, negated] = names;
    let present: Vec<&str> = names.into_iter().filter(|name| statement.get(name).is_some()).collect();
    match (present.as_slice(), wanted) {
        ([_, _], _) => {
            let problem = malformed(format!("`{name}` and `{negated}` exclude each other"));
            to.add(&at.key(statement, negated), problem.hint("take one of the two away"));
        }
        ([one], Refused) => {
            let problem = malformed(format!("`{one}` has no place in this kind of policy"));
            let hint = match name {
                "Principal" => {
                    "a policy of a user, group or role is about whoever has it; take the element away"
                }
                _ => "a trust policy is about the role that has it; take the element away",
            };
            to.add(&at.key(statement, one), problem.hint(hint));
        }
        ([], Mandatory) if !open(statement) => {
            let problem = malformed(format!("a statement of this policy needs `{name}`"));
            to.add(at, problem.hint(format!("add `{name}`, or `{negated}`")));
        }
        _ => {}
    }
}

/// Calls `visit` with the known texts of an element, which is one text or a list.
fn texts(statement: &Object, name: &str, at: &At<'_>, visit: &mut dyn FnMut(&str, &At<'_>)) {
    let Some(value) = statement.get(name) else { return };
    let at = at.key(statement, name);
    items(value, &mut |index, value| {
        if let Value::Text(text) = value
            && !text.contains("{{resolve:")
        {
            match index {
                Some(index) => visit(text, &at.index(index)),
                None => visit(text, &at),
            }
        }
    });
}

fn action(action: &str, grammar: Grammar, at: &At<'_>, to: &mut Problems<'_>) {
    let Some((prefix, _)) = action.split_once(':') else {
        if action != "*" {
            let problem = malformed(format!("`{action}` names no service"));
            to.add(at, problem.hint("an action is `*` or has the form `s3:GetObject`"));
        }
        return;
    };
    // A pattern for services is not looked up.
    if prefix.contains(['*', '?']) {
        return;
    }
    if !actions::exists(action) {
        let (problem, fallback) = match actions::service(prefix) {
            Some(_) if action.contains(['*', '?']) => {
                (format!("`{action}` matches no action"), "widen the pattern")
            }
            Some(_) => {
                (format!("there is no action `{action}`"), "look the action up in the service's reference")
            }
            None => (
                format!("`{prefix}` is no service that has actions"),
                "the prefix is often not the service's own name: `logs:`, `states:`, `elasticmapreduce:`",
            ),
        };
        let hint = match actions::nearest(action) {
            Some(near) => format!("did you mean `{near}`?"),
            None => fallback.to_owned(),
        };
        to.add(at, Diagnostic::error(&codes::ACTION_UNKNOWN, problem).hint(hint).disputable());
    } else if !grammar.service.is_empty() && !prefix.eq_ignore_ascii_case(grammar.service) {
        let service = grammar.service;
        let problem = malformed(format!("this policy can only name actions of `{service}`"));
        to.add(
            at,
            problem.hint(format!("put `{action}` into the policy of a role, or of a resource of `{prefix}`")),
        );
    }
}

fn resource(resource: &str, grammar: Grammar, at: &At<'_>, to: &mut Problems<'_>) {
    let arn = resource.starts_with("arn:") || resource.starts_with(['*', '?', '$']);
    // Other policies also take resources in the service's own words.
    if !arn && grammar == Grammar::IDENTITY {
        let problem = malformed(format!("`{resource}` is no ARN"));
        to.add(
            at,
            problem.hint("a resource is `*` or an ARN, in which wildcards may stand: `arn:aws:s3:::data/*`"),
        );
    }
}

fn principal(value: &Value, at: &At<'_>, to: &mut Problems<'_>) {
    match value {
        Value::Text(text) if text != "*" && !text.contains("{{resolve:") => {
            let problem = malformed(format!("a principal is `*` or a map, not `{text}`"));
            let kind = if text.ends_with(".amazonaws.com") { "Service" } else { "AWS" };
            to.add(at, problem.hint(format!("write `{{ \"{kind}\": \"{text}\" }}`")));
        }
        Value::Map(map) => {
            keys(map, &PRINCIPAL, "a principal", at, to);
            texts(map, "AWS", at, &mut |text, at| account_principal(text, at, to));
            texts(map, "Service", at, &mut |text, at| {
                if text.starts_with("arn:") {
                    let problem = malformed(format!("`{text}` is no service"));
                    to.add(at, problem.hint("a service is `lambda.amazonaws.com`; users, roles and accounts stand under `AWS`"));
                }
            });
        }
        _ => {}
    }
}

fn account_principal(text: &str, at: &At<'_>, to: &mut Problems<'_>) {
    if text.ends_with(".amazonaws.com") {
        let problem = malformed(format!("`{text}` is a service, not an account, user or role"));
        to.add(at, problem.hint(format!("write `{{ \"Service\": \"{text}\" }}`")));
        return;
    }
    let mut parts = text.split(':');
    if parts.next() == Some("arn")
        && let Some(service) = parts.nth(1)
        && !["iam", "sts"].contains(&service)
        && !service.contains(['*', '?', '$'])
    {
        let problem = malformed(format!("`{text}` names nobody who can act"));
        to.add(at, problem.hint("a principal is an account, or the ARN of a user, a role or a session"));
    }
}

fn conditions(conditions: &Object, at: &At<'_>, to: &mut Problems<'_>) {
    for (operator, _) in conditions {
        if operator.starts_with("Fn::") || operator == "Ref" {
            continue;
        }
        let plain = operator.strip_prefix("ForAnyValue:").or_else(|| operator.strip_prefix("ForAllValues:"));
        let plain = plain.unwrap_or(operator);
        let plain = plain.strip_suffix("IfExists").unwrap_or(plain);
        if !OPERATORS.iter().any(|known| known.eq_ignore_ascii_case(plain)) {
            let problem = malformed(format!("there is no operator `{operator}` of conditions"));
            let hint: Cow<'_, str> = match nearest(plain, OPERATORS) {
                Some(near) => format!("did you mean `{}`?", operator.replace(plain, near)).into(),
                None => "operators are `StringEquals`, `ArnLike`, `Bool` and the like".into(),
            };
            to.add(&at.key(conditions, operator), problem.hint(hint));
        }
    }
}

fn malformed(message: impl Into<String>) -> Diagnostic {
    Diagnostic::error(&codes::POLICY_INVALID, message)
}

/// `A`, `B` and `C`.
fn list(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.as_slice() {
        [all @ .., last] if !all.is_empty() => format!("{} and {last}", all.join(", ")),
        _ => quoted.concat(),
    }
}
