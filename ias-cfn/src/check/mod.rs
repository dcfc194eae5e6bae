//! Checks of known values: against their schemas, and what no schema describes: policies, references, ranges of addresses,
//! schedules, regions.
//!
//! A false alarm is worse than a miss. What is checked here is certain, whatever deployment makes of the rest; and what
//! rests on facts that AWS may have added to since can be acknowledged.

mod at;
mod cidr;
mod json;
mod kind;
pub(crate) mod known;
mod names;
mod network;
mod option;
mod policy;
mod ports;
mod reference;
mod region;
mod rules;
mod schedule;
mod schema;
mod time;

use std::borrow::Cow;

use ias_core::{Diagnostic, Element, Item, Object, Report, Text, Value, View};

use crate::facts::Type;
use crate::stack::{Section, StackTarget, tagged};
use at::{At, Problems};
use names::{Names, type_name};
use reference::References;
use rules::Rule;
use schema::Schemas;

/// What there is to check for a type, looked up once for all its resources in a stack.
#[derive(Default)]
struct Plan<'a> {
    type_name: &'a str,
    rules: &'static [(&'static str, Rule)],
    region: Option<Diagnostic>,
    facts: Option<&'static Type>,
}

/// Checks everything in a stack.
pub(crate) fn check(target: &StackTarget, view: &View<'_>, report: &mut Report) {
    let names = Names::new(target, view);
    let schemas = Schemas::new(target, view);
    let mut plan = Plan::default();
    for item in &view.root().items {
        let element = finished(item);
        let telling = references(&element, References::new(&names, Problems::new(item, report)));
        if element.section != Section::RESOURCES {
            continue;
        }
        // Resources of one type often stand together.
        let type_name = type_name(item);
        if plan.type_name != type_name {
            let region = target.environment.region();
            plan = Plan {
                type_name,
                rules: rules::of(type_name),
                facts: names.type_of(item),
                region: region.and_then(|region| region::check(type_name, region)),
            };
        }
        let mut problems = Problems::new(item, report);
        option::check(plan.type_name, &element.options, !names.are_complete(), &mut problems);
        if let Some(problem) = &plan.region {
            problems.add(&At::START, problem.clone());
        }
        for (path, rule) in plan.rules {
            rules::check(&element.properties, path, *rule, &mut problems);
        }
        if telling && let Some(of) = plan.facts {
            kind::check(&element.properties, of, &mut problems);
        }
        // The last word: what another check has found says more than that a pattern does not match.
        schemas.check(&element, item, plan.facts, &mut problems);
    }
    network::check(view, &names, report);
}

/// Checks references; whether a text was met that tells what it refers to.
fn references(element: &Element, mut references: References<'_, '_, '_>) -> bool {
    match element.section {
        Section::RESOURCES => {
            references.map(&element.properties, &At::START);
            references.options(&element.options);
        }
        Section::OUTPUTS => {
            references.options(&element.properties); // whose `Condition` is a name as well
        }
        Section::CONDITIONS => {
            if let Some(expression) = element.properties.get("") {
                references.conditions(expression, &At::START);
            }
        }
        _ => {}
    }
    references.telling
}

/// The element with the tags of its scopes, and its overrides carried out.
pub(crate) fn finished(item: &Item) -> Cow<'_, Element> {
    let element = &*item.element;
    let tagged = tagged(item);
    // Written out, because the rest of a clone would be one of the properties too.
    let with = |type_name: &Text, properties, options| Element {
        section: element.section,
        type_name: type_name.clone(),
        properties,
        options,
        overrides: element.overrides.clone(),
        naming: element.naming.clone(),
        tagging: element.tagging,
    };
    if element.overrides.is_empty() || tagged.is_none() && element.section != Section::RESOURCES {
        let Some(properties) = tagged else { return Cow::Borrowed(element) };
        return Cow::Owned(with(&element.type_name, properties, element.options.clone()));
    }
    let mut document = element.options.clone();
    document.set("Properties", tagged.unwrap_or_else(|| element.properties.clone()));
    let mut document = Value::Map(document);
    for change in &element.overrides {
        // What leads nowhere is reported when the template is written.
        let _ = change.apply(&mut document);
    }
    let Value::Map(mut options) = document else { return Cow::Borrowed(element) };
    let changed = options.remove("Type");
    let type_name = match &changed {
        Some(Value::Text(changed)) => changed,
        _ => &element.type_name,
    };
    let properties = match options.remove("Properties") {
        Some(Value::Map(properties)) => properties,
        _ => Object::new(),
    };
    Cow::Owned(with(type_name, properties, options))
}
