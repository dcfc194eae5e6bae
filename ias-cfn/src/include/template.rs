//! From the sections of a template to elements of the tree.

use std::collections::HashSet;
use std::sync::Arc;

use ias_core::diagnostic::nearest;
use ias_core::document::{Content, Entry, Excerpt, Located, Position, Reader, Scalar, Schema};
use ias_core::{Construct, Diagnostic, Element, Naming, Node, Object, Place, Text, Value};

use super::convert::Converter;
use super::names::{self, Names, Target};
use super::{IncludeProps, short_form};
use crate::codes;
use crate::facts::{self, TagStyle};
use crate::stack::{CfnCondition, CfnMapping, CfnOutput, CfnParameter, CfnRule, Section};
use crate::{CfnResource, Tagging};

/// The sections that are maps of elements, and the scopes in which these stand.
const SECTIONS: [(&str, &str); 8] = [
    (Section::PARAMETERS, ""),
    (Section::MAPPINGS, names::MAPPINGS),
    (Section::CONDITIONS, names::CONDITIONS),
    (Section::RULES, names::RULES),
    (Section::RESOURCES, ""),
    (Section::HOOKS, names::HOOKS),
    (Section::OUTPUTS, names::OUTPUTS),
    (Section::METADATA, names::METADATA),
];

/// An element on its way into the tree.
struct Part {
    section: &'static str,
    node: Node,
    entry: Entry,
}

/// A scope for the elements of a section.
#[derive(Clone, Construct)]
struct Group {
    node: Node,
}

/// Makes an element of everything in a template.
// Loops and not closures, so that constructs have the line of the program as their place.
#[track_caller]
pub(super) fn fill(include: &Node, props: IncludeProps) {
    let file: Arc<str> = props.source.name().into();
    let report = |at: Position, problem: Diagnostic| {
        include.report(problem.at(Place::new(file.to_string(), at.line, at.column)));
    };
    let reader = Reader::new(Schema::Yaml11).tags(&short_form::long_form);
    let documents = match reader.read(&props.source) {
        Ok(documents) => documents,
        Err(problems) => return problems.into_iter().for_each(|problem| include.report(problem)),
    };
    warn_of_bases(&documents, &mut |at, problem| report(at, problem));
    let sections = match whole(documents) {
        Ok(sections) => sections,
        Err((at, problem)) => return report(at, *problem),
    };

    let mut names = Names::default();
    let mut given = props.parameters;
    let mut parts: Vec<Part> = Vec::new();
    for section in sections {
        if section.key.is_empty() {
            report(section.at, nameless("a section"));
            continue;
        }
        let Some(&(name, scope)) = SECTIONS.iter().find(|(name, _)| *name == section.key) else {
            let group = scope_of(include, names::TEMPLATE);
            let node = group.define(&section.key, |node| Group { node }).node;
            parts.push(Part { section: Section::TEMPLATE, node, entry: section });
            continue;
        };
        let Content::Map(entries) = section.value.content else {
            let message = format!("`{name}` is a map, and this is {}", section.value.kind());
            report(
                section.at,
                Diagnostic::error(&codes::TEMPLATE_INVALID, message).hint("take it away if it is empty"),
            );
            continue;
        };
        let group = if scope.is_empty() { include.clone() } else { scope_of(include, scope) };
        if name == Section::RESOURCES {
            names.entangled = if has_macros(&parts) { names::entangled(&entries) } else { HashSet::new() };
        }
        for entry in entries {
            let key = &*entry.key;
            if key.is_empty() {
                report(entry.at, nameless(&format!("something in `{name}`")));
                continue;
            }
            if name == Section::PARAMETERS
                && let Some(at) = given.iter().position(|(name, _)| name == key)
            {
                let (name, value) = given.remove(at);
                names.elements.insert(name, Target::Value(value));
                continue;
            }
            if name == Section::RESOURCES && names.elements.contains_key(key) {
                let message = format!("`{key}` is the name of a parameter and of a resource");
                let problem = Diagnostic::error(&codes::TEMPLATE_INVALID, message);
                report(entry.at, problem.hint("rename one of the two: both are what `Ref` finds"));
                continue;
            }
            let node = define(&group, name, key);
            names.add(name, key, &node);
            parts.push(Part { section: name, node, entry });
        }
    }
    for (name, _) in given {
        let message = format!("the template has no parameter `{name}`");
        let known = names.elements.keys().map(String::as_str);
        let problem = Diagnostic::error(&codes::INCLUDE_LACKS, message);
        include.report(match nearest(&name, known) {
            Some(near) => problem.hint(format!("did you mean `{near}`?")),
            None => problem.hint("give values to parameters of the template only"),
        });
    }
    for part in parts {
        let element = match element(&part, &names) {
            Ok(element) => element,
            Err((at, problem)) => {
                report(at, *problem);
                continue;
            }
        };
        let own = props.preserve_logical_ids
            || part.entry.key.starts_with("Fn::")
            || matches!(part.section, Section::TEMPLATE | Section::METADATA);
        let naming = if own { Naming::Given(part.entry.key.clone()) } else { Naming::Path };
        part.node.set_element(Element { naming, ..element });
        part.node.set_excerpt(Excerpt::entry(file.clone(), part.entry));
    }
}

/// The construct of an element: what is no call of a macro or loop has a handle.
#[track_caller]
fn define(group: &Node, section: &str, key: &str) -> Node {
    match section {
        _ if key.starts_with("Fn::") => group.define(key, |node| Group { node }).node,
        Section::PARAMETERS => group.define(key, CfnParameter::on).node().clone(),
        Section::MAPPINGS => group.define(key, CfnMapping::on).node().clone(),
        Section::CONDITIONS => group.define(key, CfnCondition::on).node().clone(),
        Section::RULES => group.define(key, CfnRule::on).node().clone(),
        Section::RESOURCES => group.define(key, CfnResource::on).node().clone(),
        Section::OUTPUTS => group.define(key, CfnOutput::on).node().clone(),
        _ => group.define(key, |node| Group { node }).node,
    }
}

type Problem = (Position, Box<Diagnostic>);

fn invalid(at: Position, message: impl Into<String>, hint: &str) -> Problem {
    (at, Box::new(Diagnostic::error(&codes::TEMPLATE_INVALID, message).hint(hint)))
}

fn nameless(what: &str) -> Diagnostic {
    Diagnostic::error(&codes::TEMPLATE_INVALID, format!("{what} has an empty name"))
        .hint("give it a name, or take it away")
}

/// The sections of the only document, resources last but for what may name them.
fn whole(documents: Vec<Located>) -> Result<Vec<Entry>, Problem> {
    let start = Position { line: 1, column: 1 };
    let mut documents = documents.into_iter();
    let Some(first) = documents.next().filter(|first| !first.is_null()) else {
        return Err(invalid(start, "the template is empty", "a template has `Resources`"));
    };
    if let Some(second) = documents.next() {
        return Err(invalid(
            second.at,
            "a template is one document, and this is a second one",
            "split the file",
        ));
    }
    let (at, kind) = (first.at, first.kind());
    let Content::Map(mut sections) = first.content else {
        return Err(invalid(
            at,
            format!("a template is a map, and this is {kind}"),
            "a template has `Resources`",
        ));
    };
    if !sections.iter().any(|section| section.key == Section::RESOURCES) {
        let known = sections.iter().map(|section| &*section.key);
        let hint = match nearest(Section::RESOURCES, known) {
            Some(near) => format!("is `{near}` meant?"),
            None => "add the section with at least one resource".to_owned(),
        };
        return Err(invalid(at, "the template has no `Resources`", &hint));
    }
    // Whether there are macros, and which names are parameters, must be known before the resources.
    sections.sort_by_key(|section| match &*section.key {
        Section::PARAMETERS | "Transform" => 0,
        _ => 1,
    });
    Ok(sections)
}

#[track_caller]
fn scope_of(include: &Node, id: &str) -> Node {
    match include.try_find_child(id) {
        Some(scope) => scope,
        None => include.define(id, |node| Group { node }).node,
    }
}

/// Whether a macro may take circles of references apart.
fn has_macros(parts: &[Part]) -> bool {
    let transforms =
        parts.iter().filter(|part| part.section == Section::TEMPLATE && part.entry.key == "Transform");
    let mut names = transforms.flat_map(|part| match part.entry.value.as_list() {
        Some(list) => list.iter().collect(),
        None => vec![&part.entry.value],
    });
    names.any(|name| name.as_str() != Some("AWS::LanguageExtensions"))
}

fn element(part: &Part, names: &Names) -> Result<Element, Problem> {
    let Part { section, entry, .. } = part;
    let Entry { key, at, value, .. } = entry;
    let mut converter = match *section {
        Section::RESOURCES => Converter::of_resource(names, key),
        Section::CONDITIONS => Converter::of_condition(names),
        _ => Converter::new(names),
    };
    let raw = |section: &'static str, value: Value| {
        let mut body = Object::new();
        body.set("", value);
        Element::new(section, "").with_properties(body)
    };
    if key.starts_with("Fn::") {
        let call = converter.object(std::slice::from_ref(entry));
        return Ok(raw(section, call.into_iter().next().map(|(_, value)| value).unwrap_or_default()));
    }
    let kind = match *section {
        Section::TEMPLATE => return Ok(raw(section, converter.value(value))),
        Section::METADATA => return Ok(raw(section, value.to_value())),
        Section::CONDITIONS => {
            let element = raw(section, converter.value(value));
            return Ok(Element { type_name: "Condition".into(), ..element });
        }
        Section::PARAMETERS => "Parameter",
        Section::MAPPINGS => "Mapping",
        Section::RULES => "Rule",
        Section::OUTPUTS => "Output",
        Section::HOOKS => "Hook",
        _ => return resource(part, converter).map(|made| made.unwrap_or_else(|value| raw(section, value))),
    };
    let Some(entries) = value.as_map() else {
        let message = format!("`{key}` in `{section}` is a map, and this is {}", value.kind());
        return Err(invalid(*at, message, "take it away if it is empty"));
    };
    let mut body = match *section {
        // Nothing in them is a call but of macros.
        Section::PARAMETERS | Section::MAPPINGS => entries.iter().map(plain).collect(),
        _ => converter.object(entries),
    };
    if *section == Section::OUTPUTS
        && let Some(condition) = value.get("Condition")
    {
        body.set("Condition", converter.condition(condition));
    }
    Ok(Element::new(section, kind).with_properties(body))
}

fn plain(entry: &Entry) -> (Text, Value) {
    (entry.key.clone(), entry.value.to_value())
}

/// A resource; one without a type, which a macro adds, comes back as a value.
fn resource(part: &Part, mut converter: Converter<'_>) -> Result<Result<Element, Value>, Problem> {
    let Entry { key, at, value, .. } = &part.entry;
    let Some(entries) = value.as_map() else {
        let message = format!("the resource `{key}` is a map, and this is {}", value.kind());
        return Err(invalid(*at, message, "a resource has a `Type`"));
    };
    let type_name = match value.entry("Type") {
        Some(named) => match named.value.as_str().filter(|name| !name.is_empty()) {
            Some(name) => name.to_owned(),
            None => {
                return Err(invalid(
                    named.at,
                    format!("the `Type` of `{key}` is no text"),
                    "write `AWS::S3::Bucket`",
                ));
            }
        },
        None if value.get("Fn::Transform").is_some() => return Ok(Err(converter.value(value))),
        None => {
            return Err(invalid(
                *at,
                format!("the resource `{key}` has no `Type`"),
                "add it: `Type: AWS::S3::Bucket`",
            ));
        }
    };
    let mut element = Element::new(Section::RESOURCES, type_name);
    element.tagging = tagging(&element.type_name);
    for entry in entries {
        match (&*entry.key, &entry.value.content) {
            ("Type", _) => {}
            ("Properties", Content::Map(properties)) if !properties.is_empty() => {
                element.properties = converter.object(properties);
            }
            ("DependsOn", _) => drop(element.options.set("DependsOn", converter.depends_on(&entry.value))),
            ("Condition", _) => drop(element.options.set("Condition", converter.condition(&entry.value))),
            // Properties that are empty are kept beside the others until there is one.
            (name, _) => drop(element.options.set(name.to_owned(), converter.value(&entry.value))),
        }
    }
    Ok(Ok(element))
}

fn tagging(type_name: &str) -> Option<Tagging> {
    let tags = facts::find(type_name)?.tags?;
    Some(match tags.style {
        TagStyle::List => Tagging::List(tags.property),
        TagStyle::Map => Tagging::Map(tags.property),
        TagStyle::Propagated => Tagging::Propagated(tags.property),
    })
}

/// Warns of numbers that YAML 1.1 reads in another base than people do.
fn warn_of_bases(values: &[Located], report: &mut dyn FnMut(Position, Diagnostic)) {
    for value in values {
        match &value.content {
            Content::List(items) => warn_of_bases(items, report),
            Content::Map(entries) => {
                for entry in entries {
                    if let Some(written) = &entry.written
                        && is_in_other_base(written)
                    {
                        report(entry.at, other_base(written, &entry.key));
                    }
                    warn_of_bases(std::slice::from_ref(&entry.value), report);
                }
            }
            Content::Scalar {
                text,
                value: number @ (Scalar::Int(_) | Scalar::Float(_) | Scalar::Number(_)),
                ..
            } => {
                if is_in_other_base(text) {
                    let read = match number {
                        Scalar::Int(number) => number.to_string(),
                        Scalar::Float(number) => number.to_string(),
                        Scalar::Number(number) => number.clone(),
                        _ => String::new(),
                    };
                    report(value.at, other_base(text, &read));
                }
            }
            Content::Scalar { .. } => {}
        }
    }
}

/// `010`, `12:30`; but neither `0.5` nor `0x1F`, which look like what they are.
fn is_in_other_base(text: &str) -> bool {
    let digits = text.trim_start_matches(['+', '-']);
    let octal = digits.len() > 1
        && digits.starts_with('0')
        && digits.bytes().all(|c| c.is_ascii_digit() || c == b'_');
    octal || digits.contains(':')
}

fn other_base(written: &str, read: &str) -> Diagnostic {
    let message = format!("CloudFormation reads `{written}` as the number {read}");
    Diagnostic::warning(&codes::NUMBER_IN_OTHER_BASE, message)
        .hint(format!("write \"{written}\" if it is text"))
}
