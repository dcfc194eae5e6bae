//! `#[crd(..)]` on a type that is a part of a custom resource.

use syn::{Attribute, DeriveInput, Expr, ExprLit, Lit, Meta, MetaNameValue};

use super::ATTRIBUTE;
use super::keywords::{self, Keywords};
use crate::attributes::entries_with;
use crate::problems::Problems;

/// What stands on the type itself.
#[derive(Clone, Default)]
pub(super) struct Container {
    pub(super) docs: String,
    pub(super) keywords: Keywords,
}

pub(super) fn read(input: &DeriveInput, problems: &mut Problems) -> Container {
    let mut container = Container { docs: description(&input.attrs), keywords: Keywords::default() };
    let around = match &input.data {
        syn::Data::Struct(of) if matches!(of.fields, syn::Fields::Unnamed(_)) => of.fields.iter().next(),
        _ => None,
    };
    for entry in entries_with(&input.attrs, ATTRIBUTE, &keywords::KEYS, &["validation"], problems) {
        container.keywords.take(&entry, around.map(|field| &field.ty), problems);
    }
    container
}

/// The text of doc comments, without the blank that each line begins with.
pub(super) fn description(attrs: &[Attribute]) -> String {
    let text = |attr: &Attribute| match &attr.meta {
        Meta::NameValue(MetaNameValue {
            value: Expr::Lit(ExprLit { lit: Lit::Str(text), .. }),
            path,
            ..
        }) if path.is_ident("doc") => Some(text.value()),
        _ => None,
    };
    let lines: Vec<String> = attrs.iter().filter_map(text).collect();
    let lines: Vec<&str> =
        lines.iter().map(|line| line.strip_prefix(' ').unwrap_or(line).trim_end()).collect();
    lines.join("\n").trim().to_owned()
}
