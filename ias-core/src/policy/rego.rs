//! Rules in [Rego](https://www.openpolicyagent.org/docs/policy-language), the language of the Open Policy Agent, behind the
//! feature `rego`.
//!
//! A module runs on every finished document, which is its `input`: a template, or an object of a manifest. As with
//! [conftest](https://www.conftest.dev), what `deny` and `violation` give are errors, and what `warn` gives are warnings:
//! texts, or objects with a `msg`. `resource` in such an object is a name in the document, and the finding stands there; `hint`
//! says what to do.
//!
//! ```
//! use ias_core::document::Source;
//! use ias_core::policy::{Pack, rego};
//!
//! let module = Source::new("buckets.rego", r#"
//! package acme.buckets
//!
//! deny contains { "msg": "the bucket is not encrypted", "resource": name } if {
//!     some name, bucket in input.Resources
//!     bucket.Type == "AWS::S3::Bucket"
//!     not bucket.Properties.BucketEncryption
//! }"#);
//! let pack = Pack::new("acme", "1.0.0").with_rules(rego::rules(&module)?);
//! assert_eq!(pack.rules().next().map(|rule| rule.id()), Some("acme.buckets.deny"));
//! # Ok::<(), ias_core::Diagnostics>(())
//! ```
//!
//! Functions whose answers depend on the machine (time, random numbers, requests) do not exist here.

use std::sync::Mutex;

use regorus::{Engine, Value};

use super::engine::{gist, leak, of_engine, position, text, unreadable};
use super::{Document, Enforcement, Findings, Rule};
use crate::diagnostic::Diagnostics;
use crate::document::Source;

/// The rules of a module: one for each of `deny`, `violation` and `warn` that it has, of medium severity.
///
/// Rego 1 is tried first, then Rego 0. What the rules are made of is kept for as long as the program runs.
///
/// # Errors
///
/// The file is no text, or no module of Rego.
pub fn rules(source: &Source) -> Result<Vec<&'static Rule>, Diagnostics> {
    let text = text(source)?;
    let read = |old: bool| {
        let mut engine = Engine::new();
        engine.set_rego_v0(old);
        engine.add_policy(source.name().to_owned(), text.to_owned()).map(|package| (engine, package))
    };
    let (engine, package) = match read(false) {
        Ok(read) => read,
        // As a module of Rego 0 it would be a worse mistake.
        Err(error) if is_of_today(text) => {
            return Err(unreadable(source, "module of Rego", &error.to_string()));
        }
        Err(error) => read(true).map_err(|_| unreadable(source, "module of Rego", &error.to_string()))?,
    };
    let engine: &'static Mutex<Engine> = leak(Mutex::new(engine));
    let name = package.strip_prefix("data.").unwrap_or(&package);
    let kinds = [
        ("deny", Enforcement::Mandatory),
        ("violation", Enforcement::Mandatory),
        ("warn", Enforcement::Advisory),
    ];
    let kinds: Vec<_> = kinds.into_iter().filter(|(kind, _)| defines(text, kind)).collect();
    if kinds.is_empty() {
        let why = "it has neither `deny` nor `violation` nor `warn`";
        return Err(unreadable(source, "module of Rego with rules", why));
    }
    let rule = |(kind, enforcement): (&str, Enforcement)| {
        let path: &'static str = leak(format!("{package}.{kind}"));
        let look =
            move |document: &Document<'_>, findings: &mut Findings| check(engine, path, document, findings);
        let title = about(text, "title").unwrap_or_else(|| format!("{kind} of the package {name}"));
        let page =
            format!("A policy in Rego, from `{}`.\n\n```text\n{}\n```\n", source.name(), text.trim_end());
        of_engine(format!("{name}.{kind}"), title, page, enforcement, leak(look))
    };
    Ok(kinds.into_iter().map(rule).collect())
}

/// Whether it can be no module of Rego 0, where `if` is no word of the language unless it is imported.
fn is_of_today(text: &str) -> bool {
    text.contains(" if {") && !text.contains("future.keywords")
}

/// Whether a module has rules of this name.
fn defines(text: &str, name: &str) -> bool {
    let mut rest = text.lines().filter_map(|line| line.strip_prefix(name));
    rest.any(|rest| !rest.starts_with(|sign: char| sign.is_alphanumeric() || sign == '_'))
}

/// What the [annotations](https://www.openpolicyagent.org/docs/policy-language#metadata) of a module say.
fn about(text: &str, key: &str) -> Option<String> {
    let comments = text.lines().filter_map(|line| line.trim_start().strip_prefix('#'));
    let said =
        comments.filter_map(|line| line.trim().strip_prefix(key)?.strip_prefix(':').map(str::trim)).next()?;
    Some(said.trim_matches('"').to_owned())
}

fn check(engine: &Mutex<Engine>, path: &str, document: &Document<'_>, findings: &mut Findings) {
    let evaluate = || {
        let input = Value::from_json_str(&document.value().to_string())?;
        let mut engine = engine.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        engine.set_input(input);
        engine.eval_rule(path.to_owned())
    };
    match evaluate() {
        Ok(Value::Set(all)) => all.iter().for_each(|one| report(one, document, findings)),
        Ok(Value::Array(all)) => all.iter().for_each(|one| report(one, document, findings)),
        Ok(Value::Undefined | Value::Bool(false)) => {}
        Ok(one) => report(&one, document, findings),
        Err(error) => {
            let error = error.to_string();
            let why = gist(&error).next().unwrap_or("the engine does not say why");
            let line = position(&error).map(|(line, _)| format!(" (line {line} of the module)"));
            let line = line.unwrap_or_default();
            findings.add(document, format_args!("`{path}` cannot be evaluated: {why}{line}"));
        }
    }
}

fn report(one: &Value, document: &Document<'_>, findings: &mut Findings) {
    let field = |name: &str| {
        let found = one.as_object().ok()?.get(&Value::from(name))?;
        Some(found.as_string().ok()?.to_string())
    };
    let message = match one {
        Value::String(text) => text.to_string(),
        _ => field("msg").unwrap_or_else(|| one.to_string()),
    };
    let message = message.trim_end_matches('.');
    let resource = field("resource").and_then(|name| document.resource(&name));
    let finding = match resource {
        Some(resource) => findings.add(&resource, message),
        None => findings.add(document, message),
    };
    finding.hint = field("hint");
}
