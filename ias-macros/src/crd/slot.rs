//! The fields of a struct as properties of a schema.

use syn::{Field, Generics, Ident, LitStr, Type};

use super::ATTRIBUTE;
use super::container::description;
use super::keywords::{self, Keywords, camel};
use crate::attributes::{Given, docs, entries_with};
use crate::builder::{Property, Start};
use crate::conversion::Conversion;
use crate::problems::Problems;
use crate::types::argument;

/// A property: its name in the schema, its field, and what is said of it.
pub(super) struct Slot {
    pub(super) wire: LitStr,
    pub(super) name: Ident,
    pub(super) ty: Type,
    pub(super) docs: Vec<syn::Attribute>,
    pub(super) description: String,
    pub(super) keywords: Keywords,
    pub(super) start: Start,
}

pub(super) fn slots(fields: Vec<(&Ident, &Field)>, problems: &mut Problems) -> Vec<Slot> {
    let mut slots = Vec::<Slot>::new();
    for (name, field) in fields {
        let slot = read(name, field, problems);
        if let Some(other) = slots.iter().find(|other| other.wire.value() == slot.wire.value()) {
            let message = format!(
                "`{}` is the property of `{}` already; use `#[crd(rename = \"..\")]`",
                slot.wire.value(),
                other.name
            );
            problems.at_span(slot.wire.span(), message);
        }
        slots.push(slot);
    }
    slots
}

fn read(name: &Ident, field: &Field, problems: &mut Problems) -> Slot {
    let optional = argument(&field.ty, "Option").is_some();
    let mut slot = Slot {
        wire: LitStr::new(&camel(name), name.span()),
        name: name.clone(),
        ty: field.ty.clone(),
        docs: docs(&field.attrs),
        description: description(&field.attrs),
        keywords: Keywords::default(),
        start: if optional { Start::Absent } else { Start::Mandatory },
    };
    let known: Vec<&str> = ["default", "rename"].into_iter().chain(keywords::KEYS).collect();
    for entry in entries_with(&field.attrs, ATTRIBUTE, &known, &["validation"], problems) {
        if entry.is("rename") {
            if let Some(text) = entry.text("rename = \"apiURL\"", problems) {
                keywords::check_name(&text, problems);
                slot.wire = text;
            }
        } else if entry.is("default") {
            if optional {
                let advice = format!(
                    "an `Option` is left out by default; for a default write `{name}` without `Option`"
                );
                problems.at(&entry.key, advice);
                continue;
            }
            match entry.given {
                Given::Nothing => slot.start = Start::Default,
                Given::Equals(expression) => slot.start = Start::Value(expression),
                Given::List(_) => {
                    problems.at(
                        &entry.key,
                        "write `default` for `Default::default()`, or `default = expression`",
                    );
                }
            }
        } else {
            slot.keywords.take(&entry, Some(&field.ty), problems);
        }
    }
    slot
}

/// What `new` and the setters are made of.
pub(super) fn properties(slots: &[Slot]) -> Vec<Property> {
    let property = |slot: &Slot| Property {
        name: slot.name.clone(),
        docs: slot.docs.clone(),
        ty: slot.ty.clone(),
        conversion: conversion(&slot.ty),
        start: slot.start.clone(),
        each: None,
    };
    slots.iter().map(property).collect()
}

pub(super) fn conversion(ty: &Type) -> Conversion {
    Conversion::of(argument(ty, "Option").unwrap_or(ty), &Generics::default())
}
