//! `#[derive(Props)]`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Field, Fields, Ident};

use crate::attributes::{Given, docs, entries, refuse};
use crate::builder::{self, Builder, Property, Start};
use crate::conversion::Conversion;
use crate::problems::Problems;
use crate::types::argument;

pub(crate) fn derive(input: &DeriveInput) -> TokenStream {
    let mut problems = Problems::default();
    refuse(&input.attrs, "props", "fields", &mut problems);
    let properties = named_fields(input, "Props", &mut problems).map(|fields| {
        fields.into_iter().map(|(name, field)| property(input, name, field, &mut problems)).collect()
    });
    // With wrong attributes left out, the rest still expands: who uses the type sees no second error.
    let expanded = properties.map(|properties| {
        let mut builder = Builder::new(input, properties);
        builder.check_names(&mut problems);
        builder::expand(&builder)
    });
    let problems = problems.into_tokens();
    quote!(#problems #expanded)
}

/// The fields of a struct with named fields; anything else is refused with advice.
pub(crate) fn named_fields<'a>(
    input: &'a DeriveInput,
    derive: &str,
    problems: &mut Problems,
) -> Option<Vec<(&'a Ident, &'a Field)>> {
    let name = &input.ident;
    let advice = match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => {
                return Some(
                    fields.named.iter().filter_map(|field| Some((field.ident.as_ref()?, field))).collect(),
                );
            }
            Fields::Unnamed(_) => {
                format!("its fields have no names; write `struct {name} {{ name: Type, .. }}`")
            }
            Fields::Unit => format!("it has no fields; write `struct {name} {{}}`"),
        },
        Data::Enum(_) => "it is an enum; put it into a field of a struct".to_owned(),
        Data::Union(_) => "it is a union; write a struct".to_owned(),
    };
    problems.at(name, format!("`{derive}` cannot be derived for `{name}`: {advice}"));
    None
}

fn property(input: &DeriveInput, name: &Ident, field: &Field, problems: &mut Problems) -> Property {
    let optional = argument(&field.ty, "Option");
    let conversion = Conversion::of(optional.unwrap_or(&field.ty), &input.generics);
    let mut start = if optional.is_some() { Start::Absent } else { Start::Mandatory };
    let mut each = None;
    for entry in entries(&field.attrs, "props", &["default", "each"], problems) {
        if entry.is("each") {
            let example = "each = tag";
            match &conversion {
                Conversion::Items(_) | Conversion::Pairs(_) => {
                    each = entry.name(example, problems).map(|each| (each, entry.key));
                }
                _ => problems
                    .at(&entry.key, "`each` adds to a `Vec`, `BTreeMap` or `IndexMap`, which this is not"),
            }
        } else if optional.is_some() {
            let advice =
                format!("an `Option` begins as `None`; for another default write `{name}` without `Option`");
            problems.at(&entry.key, advice);
        } else {
            match entry.given {
                Given::Nothing => start = Start::Default,
                Given::Equals(expression) => start = Start::Value(expression),
                Given::List(_) => {
                    problems.at(
                        &entry.key,
                        "write `default` for `Default::default()`, or `default = expression`",
                    );
                    start = Start::Default;
                }
            }
        }
    }
    if let (Some((_, key)), Start::Mandatory) = (&each, &start) {
        problems.at(key, format!("`{name}` is mandatory and thus has no setters; mark it `default` too"));
        start = Start::Default;
    }
    let each = each.map(|(each, _)| each);
    Property { name: name.clone(), docs: docs(&field.attrs), ty: field.ty.clone(), conversion, start, each }
}
