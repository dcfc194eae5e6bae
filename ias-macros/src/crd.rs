//! `#[derive(CustomResource)]` and `#[derive(Schema)]`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Fields};

use crate::builder::{self, Builder};
use crate::problems::Problems;
use crate::props::named_fields;

mod container;
mod declaration;
mod expand;
mod handle;
mod keywords;
mod kind_name;
mod slot;
mod variants;

/// The attribute of both derives.
const ATTRIBUTE: &str = "crd";

/// The specification of a custom resource: its schema, and the handle of its kind.
pub(crate) fn custom_resource(input: &DeriveInput) -> TokenStream {
    let mut problems = Problems::default();
    let declaration = declaration::read(input, &mut problems);
    refuse_parameters(input, "a custom resource", &mut problems);
    let Some(fields) = named_fields(input, "CustomResource", &mut problems) else {
        let problems = problems.into_tokens();
        let stub = expand::stub(input, Some(&declaration));
        return quote!(#problems #stub);
    };
    let slots = slot::slots(fields, &mut problems);
    let container =
        container::Container { docs: container::description(&input.attrs), ..declaration.container.clone() };
    let mut builder = Builder::new(input, slot::properties(&slots));
    builder.check_names(&mut problems);
    let problems = problems.into_tokens();
    if !problems.is_empty() {
        let stub = expand::stub(input, Some(&declaration));
        let build = input.generics.params.is_empty().then(|| builder::expand(&builder));
        return quote!(#problems #stub #build);
    }
    let build = builder::expand(&builder);
    let structure = expand::structure(&builder, &container, &slots);
    let handle = handle::expand(&builder, &declaration);
    quote!(#build #structure #handle)
}

/// A part of a custom resource: a struct, a type around another one, or an enum.
pub(crate) fn schema(input: &DeriveInput) -> TokenStream {
    let mut problems = Problems::default();
    refuse_parameters(input, "a part of a custom resource", &mut problems);
    let container = container::read(input, &mut problems);
    let expanded = match &input.data {
        Data::Enum(of) => variants::expand(input, of, &container, &mut problems),
        Data::Struct(of) => match &of.fields {
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                Some(expand::around(input, &fields.unnamed[0], &container, &mut problems))
            }
            _ => named_fields(input, "Schema", &mut problems).map(|fields| {
                let slots = slot::slots(fields, &mut problems);
                let mut builder = Builder::new(input, slot::properties(&slots));
                builder.check_names(&mut problems);
                let (build, structure) =
                    (builder::expand(&builder), expand::structure(&builder, &container, &slots));
                quote!(#build #structure)
            }),
        },
        Data::Union(_) => {
            named_fields(input, "Schema", &mut problems);
            None
        }
    };
    let problems = problems.into_tokens();
    match expanded {
        Some(expanded) if problems.is_empty() => expanded,
        _ => {
            let stub = expand::stub(input, None);
            quote!(#problems #stub)
        }
    }
}

fn refuse_parameters(input: &DeriveInput, what: &str, problems: &mut Problems) {
    if !input.generics.params.is_empty() {
        problems.at(
            &input.generics,
            format!("{what} has no parameters: a schema has one type for each property"),
        );
    }
}
