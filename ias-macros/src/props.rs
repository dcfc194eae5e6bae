//! `#[derive(Props)]`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Field, Fields, Ident};

use crate::attributes::{Given, docs, entries};
use crate::builder::{self, Builder, Property, Start};
use crate::conversion::Conversion;
use crate::problems::Problems;
use crate::types::argument;

mod strategy;

pub(crate) fn derive(input: &DeriveInput) -> TokenStream {
    let mut problems = Problems::default();
    let made_up = is_made_up(input, &mut problems);
    let properties = named_fields(input, "Props", &mut problems).map(|fields| {
        fields.into_iter().map(|(name, field)| property(input, name, field, made_up, &mut problems)).unzip()
    });
    // With wrong attributes left out, the rest still expands: who uses the type sees no second error.
    let expanded = properties.map(|(properties, strategies): (Vec<_>, Vec<_>)| {
        let mut builder = Builder::new(input, properties);
        builder.check_names(&mut problems);
        let strategy = made_up.then(|| strategy::expand(&builder, &strategies));
        let builder = builder::expand(&builder);
        quote!(#builder #strategy)
    });
    let problems = problems.into_tokens();
    quote!(#problems #expanded)
}

/// Whether the struct asks for a strategy, with `#[props(strategy)]`.
fn is_made_up(input: &DeriveInput, problems: &mut Problems) -> bool {
    let mut made_up = false;
    for entry in entries(&input.attrs, "props", &["strategy"], problems) {
        entry.flag(problems);
        made_up = input.generics.params.is_empty();
        if !made_up {
            let name = &input.ident;
            problems.at(&entry.key, format!("`{name}` is generic: write `Arbitrary` for the types you test"));
        }
    }
    made_up
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

/// A property, and the strategy that its attribute gives.
fn property(
    input: &DeriveInput,
    name: &Ident,
    field: &Field,
    made_up: bool,
    problems: &mut Problems,
) -> (Property, Option<TokenStream>) {
    let optional = argument(&field.ty, "Option");
    let conversion = Conversion::of(optional.unwrap_or(&field.ty), &input.generics);
    let mut start = if optional.is_some() { Start::Absent } else { Start::Mandatory };
    let (mut each, mut strategy) = (None, None);
    for entry in entries(&field.attrs, "props", &["default", "each", "strategy"], problems) {
        if entry.is("strategy") {
            if !made_up {
                let advice = "`strategy` on a field wants `#[props(strategy)]` on the struct as well";
                problems.at(&entry.key, advice);
            }
            strategy = entry.value("strategy = 1..=9", problems).cloned();
        } else if entry.is("each") {
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
    let (docs, ty) = (docs(&field.attrs), field.ty.clone());
    (Property { name: name.clone(), docs, ty, conversion, start, each }, strategy)
}
