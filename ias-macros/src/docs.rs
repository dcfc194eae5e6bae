//! The documentation of what is generated.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Type;
use syn::ext::IdentExt as _;

use crate::builder::{Builder, Property, Start};
use crate::types::{arguments, last_segment};

/// One line of a doc comment, indented as `///` does it.
pub(crate) fn text(text: &str) -> TokenStream {
    let text = format!(" {text}");
    quote!(#[doc = #text])
}

/// What the user wrote about the field, or its name.
pub(crate) fn of_property(property: &Property) -> Vec<TokenStream> {
    if property.docs.is_empty() {
        let words = property.name.unraw().to_string().replace('_', " ");
        let mut chars = words.chars();
        let first = chars.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
        return vec![text(&format!("{first}{}.", chars.as_str()))];
    }
    property.docs.iter().map(ToTokens::to_token_stream).collect()
}

pub(crate) fn of_setter(property: &Property) -> Vec<TokenStream> {
    let default = match default(property) {
        Some(value) => format!("Default: `{value}`."),
        None => "Default: none.".to_owned(),
    };
    of_property(property).into_iter().chain([text(""), text(&default)]).collect()
}

/// `new` tells what all the other properties are to begin with.
pub(crate) fn of_new(builder: &Builder) -> Vec<TokenStream> {
    let first = match builder.mandatory().count() {
        0 => "With every property at its default.",
        _ => "With the mandatory properties; every other one is at its default.",
    };
    let mut lines = vec![text(first)];
    if builder.optional().next().is_some() {
        lines.extend(["", "| property | default |", "|---|---|"].map(text));
    }
    for property in builder.optional() {
        let name = property.name.unraw();
        let value =
            default(property).map_or("none".to_owned(), |value| format!("`{}`", value.replace('|', "\\|")));
        lines.push(text(&format!("| `{name}` | {value} |")));
    }
    lines
}

/// The default as it is written, or as one would write it.
fn default(property: &Property) -> Option<String> {
    match &property.start {
        Start::Mandatory | Start::Absent => None,
        Start::Default => Some(empty(&property.ty)),
        Start::Value(expression) => Some(written(expression)),
    }
}

fn empty(ty: &Type) -> String {
    let name = last_segment(ty).map(|segment| segment.ident.to_string()).unwrap_or_default();
    match name.as_str() {
        "bool" => "false".to_owned(),
        "f32" | "f64" => "0.0".to_owned(),
        "String" => "\"\"".to_owned(),
        "Vec" => "[]".to_owned(),
        _ if arguments(ty, &["BTreeMap", "BTreeSet", "IndexMap", "IndexSet"]).is_some() => "{}".to_owned(),
        _ if crate::types::is_primitive(ty) && name != "char" => "0".to_owned(),
        _ => format!("{name}::default()"),
    }
}

/// The compiler prints tokens nearly as they were written.
fn written(expression: &TokenStream) -> String {
    expression.to_string().split_whitespace().collect::<Vec<_>>().join(" ").replace(" :: ", "::")
}
