//! From a stack to its files: template, list of assets, entry in the manifest.

use std::collections::BTreeMap;

use ias_core::{
    Diagnostic, File, Item, Rendered, Report, Root, Value, View, diagnostic::codes as core_codes,
};
use serde::Serialize;
use serde_json::{Map, json};

use super::expression::Context;
use super::limits::{self, MAX_TEMPLATE};
use super::target::MAX_NAME;
use super::template::{self, Template};
use super::{StackTarget, metadata};
use crate::asset::{self, bootstrap};
use crate::codes;

pub(super) fn render(target: &StackTarget, view: &View<'_>, report: &mut Report) -> Rendered {
    check(target, view, report);
    template::check_names(view, report);
    limits::counts(view, report);
    crate::check::check(target, view, report);

    let nested = nested(view);
    let url = |item: &Item| url(&nested, item);

    let bytes = write(target, view, &url, report);
    let mut rendered = Rendered::default();
    let suffix = if target.anchor.is_some() { "nested.template.json" } else { "template.json" };
    let template = File::new(format!("{}.{suffix}", target.artifact), bytes);

    let mut assets = Map::new();
    for (_, inner) in view.inner() {
        assets.extend(inner.carried.clone());
    }
    for item in view.root().items.iter().filter(|item| item.element.section == asset::SECTION) {
        if let Some((hash, entry, file)) = asset::stage(item, view, report) {
            assets.insert(hash, entry);
            rendered.files.push(file);
        }
    }
    let name = format!("{} Template", view.root().path);
    assets
        .insert(template.hash.clone(), bootstrap::file_asset(&name, &template.path, &template.hash, "json"));

    if target.anchor.is_some() {
        rendered.carried = assets;
    } else {
        let metadata = File::new(format!("{}.metadata.json", target.artifact), metadata::write(view));
        rendered.manifest = Some(manifest(target, view, &template, &metadata.path));
        rendered.files.push(metadata);
        let list = bootstrap::asset_manifest(assets);
        let path = format!("{}.assets.json", target.artifact);
        rendered.companions.insert(format!("{}.assets", target.artifact), bootstrap::asset_artifact(&path));
        rendered.files.push(File::new(path, list));
    }
    rendered.files.insert(0, template);
    rendered.details.insert("environment".to_owned(), json!(target.environment.to_string()));
    rendered.details.insert("stackName".to_owned(), json!(target.stack_name));
    rendered
}

/// What each item became in the template, on its own.
pub(super) fn excerpts(target: &StackTarget, view: &View<'_>) -> Vec<String> {
    let nested = nested(view);
    let context = Context::new(view);
    let mut unread = view.unread();
    let template = Template::new(target, &context, view, &|item| url(&nested, item), &mut unread);
    template.excerpts()
}

/// The hashes of the templates of nested stacks, by the paths of their resources.
fn nested<'v>(view: &View<'v>) -> BTreeMap<&'v str, String> {
    let inner = view.inner().filter_map(|(root, rendered)| {
        let anchor = view.item_of(root.target.anchor()?)?;
        Some((&*anchor.path, rendered.files.first()?.hash.clone()))
    });
    inner.collect()
}

/// Where the template of the nested stack lies whose resource this is.
fn url(nested: &BTreeMap<&str, String>, item: &Item) -> Option<Value> {
    Some(bootstrap::template_url(nested.get(&*item.path)?)).filter(|_| !item.path.is_empty())
}

/// The template: indented as the CDK does, or not if only so it fits.
fn write(
    target: &StackTarget,
    view: &View<'_>,
    url: &dyn Fn(&Item) -> Option<Value>,
    report: &mut Report,
) -> Vec<u8> {
    let context = Context::new(view);
    let mut template = Template::new(target, &context, view, url, report);
    let mut bytes = Vec::with_capacity(view.root().items.len() * 256);
    pretty(&template, &mut bytes);
    if context.extensions.get() {
        template.needs("AWS::LanguageExtensions");
        bytes.clear();
        pretty(&template, &mut bytes);
    }
    if bytes.len() > MAX_TEMPLATE {
        bytes = serde_json::to_vec(&template).expect("a template goes into memory");
        if bytes.len() > MAX_TEMPLATE {
            limits::size(view, bytes.len(), &template.sizes(), report);
        }
    }
    let mut refused = context.refused.take();
    refused.sort();
    refused.dedup();
    for what in refused {
        let message = format!("{what} cannot be written in a CloudFormation template");
        report.root_problem(view.root(), Diagnostic::error(&core_codes::UNSUPPORTED_EXPRESSION, message));
    }
    bytes
}

fn pretty(template: &Template<'_>, bytes: &mut Vec<u8>) {
    let formatter = serde_json::ser::PrettyFormatter::with_indent(b" ");
    let mut serializer = serde_json::Serializer::with_formatter(&mut *bytes, formatter);
    template.serialize(&mut serializer).expect("a template goes into memory");
    bytes.push(b'\n');
}

/// Another stack that is this one to CloudFormation. Names that are made of paths differ.
fn namesake<'v>(target: &StackTarget, view: &View<'v>) -> Option<&'v Root> {
    let is_given = |one: &StackTarget| one.anchor.is_none() && one.stack_name != one.artifact;
    let is_known = target.environment.account().is_some() && target.environment.region().is_some();
    if !is_given(target) || !is_known {
        return None;
    }
    let mut before = true;
    view.frozen().roots().iter().find(|root| {
        before &= root.path != view.root().path;
        StackTarget::of(root).is_some_and(|other| {
            let same = other.stack_name == target.stack_name && other.environment == target.environment;
            // Of two that are called so by hand, the second one is told.
            same && other.anchor.is_none() && (before || !is_given(other))
        })
    })
}

fn check(target: &StackTarget, view: &View<'_>, report: &mut Report) {
    let name = &target.stack_name;
    let begins = name.starts_with(|sign: char| sign.is_ascii_alphabetic());
    if !begins
        || name.len() > MAX_NAME
        || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    {
        // An id that was refused makes no good name either, and is reported as what it is.
        if !view.frozen().root_node(view.root()).has_refused_id() {
            let message = format!("`{name}` is no name of a stack");
            let hint = "begin with a letter and go on with up to 127 letters, digits and hyphens";
            let problem = Diagnostic::error(&codes::STACK_NAME_INVALID, message).hint(hint);
            report.root_problem(view.root(), problem);
        }
    }
    if let Some(other) = namesake(target, view) {
        let message = format!("`{}` is already called `{name}` in {}", other.path, target.environment);
        let place = view.frozen().root_node(other).place();
        let problem = Diagnostic::error(&codes::STACK_NAME_TAKEN, message)
            .related(place, "the other one is defined here")
            .hint("give one of the two another `stack_name`");
        report.root_problem(view.root(), problem);
    }
    if let Some(account) = target.environment.account()
        && (account.len() != 12 || !account.bytes().all(|byte| byte.is_ascii_digit()))
    {
        let message = format!("`{account}` is no account, which has 12 digits");
        let hint = "write it as text: numbers lose leading zeros";
        report.root_problem(view.root(), Diagnostic::error(&codes::ENVIRONMENT_INVALID, message).hint(hint));
    }
    if let Some(region) = target.environment.region() {
        let parts: Vec<&str> = region.split('-').collect();
        let ends = parts
            .last()
            .is_some_and(|last| !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit()));
        if parts.len() < 3
            || !ends
            || !region.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        {
            let message = format!("`{region}` is no region");
            let hint = "a region looks like `eu-west-1`";
            report.root_problem(
                view.root(),
                Diagnostic::error(&codes::ENVIRONMENT_INVALID, message).hint(hint),
            );
        }
    }
}

/// The stack in the manifest.
///
/// Source: `AwsCloudFormationStackProperties` of the cloud-assembly schema.
fn manifest(
    target: &StackTarget,
    view: &View<'_>,
    template: &File,
    metadata: &str,
) -> Map<String, serde_json::Value> {
    let mut properties = Map::new();
    let mut set = |key: &str, value: serde_json::Value| drop(properties.insert(key.to_owned(), value));
    set("templateFile", json!(template.path));
    set("terminationProtection", json!(target.termination_protection));
    let tags: Map<_, _> =
        view.root().tags.iter().filter(|tag| tag.applies_to(STACK_TYPE)).fold(Map::new(), |mut tags, tag| {
            match tag.value.as_ref().map(ias_core::Val::known) {
                Some(Some(value)) => drop(tags.insert(tag.key.to_string(), json!(value))),
                Some(None) => {} // Known only at deployment, so it cannot be a tag of the stack itself.
                None => drop(tags.remove(&*tag.key)),
            }
            tags
        });
    if !tags.is_empty() {
        set("tags", json!(tags));
    }
    if target.stack_name != target.artifact {
        set("stackName", json!(target.stack_name));
    }
    bootstrap::deployment(&template.hash, &mut set);
    let mut entry = Map::new();
    entry.insert("type".to_owned(), json!("aws:cloudformation:stack"));
    entry.insert("environment".to_owned(), json!(target.environment.to_string()));
    entry.insert("properties".to_owned(), json!(properties));
    entry.insert("dependencies".to_owned(), json!([format!("{}.assets", target.artifact)]));
    entry.insert("displayName".to_owned(), json!(view.root().path));
    entry.insert("additionalMetadataFile".to_owned(), json!(metadata));
    entry
}

const STACK_TYPE: &str = "AWS::CloudFormation::Stack";
