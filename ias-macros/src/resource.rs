//! `#[derive(Resource)]`.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{DeriveInput, Field, Generics, Ident, LitStr, Type};

use crate::attributes::{docs, entries};
use crate::builder::{self, Builder, Property, Start};
use crate::conversion::Conversion;
use crate::names::pascal;
use crate::problems::Problems;
use crate::props::named_fields;
use crate::types::{argument, last_segment, show};

mod declaration;
mod expand;
mod type_name;

use declaration::Declaration;

/// A property of the resource: its name in the template, its Rust name, and the `T` of its `Val<T>`.
struct Slot {
    wire: LitStr,
    name: Ident,
    of: Type,
    optional: bool,
}

pub(crate) fn derive(input: &DeriveInput) -> TokenStream {
    let mut problems = Problems::default();
    let declaration = declaration::read(input, &mut problems);
    if !input.generics.params.is_empty() {
        let message = "a resource's properties have no type parameters: a template has one type for each";
        problems.at(&input.generics, message);
    }
    let fields = named_fields(input, "Resource", &mut problems);
    let readable = fields.is_some();
    let (mut properties, mut slots) = (Vec::new(), Vec::<Slot>::new());
    for (name, field) in fields.unwrap_or_default() {
        if let Some(slot) = slot(name, field, &mut problems) {
            match slots.iter().find(|other| other.wire.value() == slot.wire.value()) {
                Some(other) => problems.at_span(slot.wire.span(), twice(&slot, other)),
                None => slots.push(slot),
            }
        }
        properties.push(property(name, field));
    }
    if declaration.is_custom() && readable && !slots.iter().any(|slot| slot.wire.value() == "ServiceToken") {
        let message = "a custom resource names who provides it: add the field `service_token: Val<String>`";
        problems.at(&declaration.type_name, message);
    }
    let mut builder = Builder::new(input, properties);
    builder.check_names(&mut problems);
    let problems = problems.into_tokens();
    if !problems.is_empty() {
        let (stub, build) = (expand::stub(input, &declaration), builder::expand(&builder));
        let build = (readable && input.generics.params.is_empty()).then_some(build);
        return quote!(#problems #stub #build);
    }
    let (build, resource) = (builder::expand(&builder), expand::expand(&builder, &declaration, &slots));
    quote!(#build #resource)
}

fn twice(slot: &Slot, other: &Slot) -> String {
    format!(
        "`{}` is the property of `{}` already; use `#[resource(rename = \"..\")]`",
        slot.wire.value(),
        other.name
    )
}

fn slot(name: &Ident, field: &Field, problems: &mut Problems) -> Option<Slot> {
    let mut wire = LitStr::new(&pascal(name), name.span());
    for entry in entries(&field.attrs, "resource", &["rename"], problems) {
        if let Some(text) = entry.text("rename = \"KMSKeyId\"", problems) {
            if text.value().is_empty() || !text.value().bytes().all(|b| b.is_ascii_alphanumeric()) {
                problems.at(&text, "the name of a property is letters and digits");
            }
            wire = text;
        }
    }
    let optional = argument(&field.ty, "Option");
    match argument(optional.unwrap_or(&field.ty), "Val") {
        Some(of) => Some(Slot { wire, name: name.clone(), of: of.clone(), optional: optional.is_some() }),
        None => {
            problems.at(
                &field.ty,
                format!("a property is `Val<T>` or `Option<Val<T>>`; {}", suggestion(&field.ty)),
            );
            None
        }
    }
}

/// The field's type as it should be written.
fn suggestion(ty: &Type) -> String {
    let (before, inner, after) = match argument(ty, "Option") {
        Some(inner) => ("Option<Val<", inner, ">>"),
        None => ("Val<", ty, ">"),
    };
    let inner = match argument(inner, "Vec") {
        Some(item) => format!("List<{}>", show(item)),
        None if is_whole_number(inner) => "i64".to_owned(),
        None => show(inner),
    };
    format!("write `{before}{inner}{after}`")
}

fn is_whole_number(ty: &Type) -> bool {
    const NAMES: [&str; 8] = ["i8", "i16", "i32", "isize", "u8", "u16", "u32", "u64"];
    last_segment(ty).is_some_and(|segment| NAMES.iter().any(|name| segment.ident == name))
}

fn property(name: &Ident, field: &Field) -> Property {
    let optional = argument(&field.ty, "Option");
    Property {
        name: name.clone(),
        docs: docs(&field.attrs),
        ty: field.ty.clone(),
        conversion: Conversion::of(optional.unwrap_or(&field.ty), &Generics::default()),
        start: if optional.is_some() { Start::Absent } else { Start::Mandatory },
        each: None,
    }
}

/// Where the derive stands.
fn here() -> Span {
    Span::call_site()
}
