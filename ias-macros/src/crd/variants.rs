//! Enums: words, or an object of which one property is set.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DataEnum, DeriveInput, Fields, Ident, LitStr, Variant};

use super::container::{Container, description};
use super::keywords::{camel_of_pascal, check_name};
use super::slot::{self, Slot};
use super::{ATTRIBUTE, expand};
use crate::attributes::entries;
use crate::problems::Problems;

/// A variant under its name in the schema.
struct Choice<'a> {
    wire: LitStr,
    of: &'a Variant,
    description: String,
    inside: Inside<'a>,
}

enum Inside<'a> {
    Nothing,
    Value(&'a syn::Type),
    Object(Vec<Slot>),
}

pub(super) fn expand(
    input: &DeriveInput,
    of: &DataEnum,
    container: &Container,
    problems: &mut Problems,
) -> Option<TokenStream> {
    if of.variants.is_empty() {
        problems
            .at(&input.ident, format!("`Schema` cannot be derived for `{}`: it has no variant", input.ident));
        return None;
    }
    let words = of.variants.iter().all(|variant| matches!(variant.fields, Fields::Unit));
    let mut choices = Vec::<Choice<'_>>::new();
    for variant in &of.variants {
        let choice = choice(variant, words, problems)?;
        if let Some(other) = choices.iter().find(|other| other.wire.value() == choice.wire.value()) {
            let message = format!("`{}` stands for `{}` already", choice.wire.value(), other.of.ident);
            problems.at_span(choice.wire.span(), message);
        }
        choices.push(choice);
    }
    let body = if words {
        of_words(&input.ident, container, &choices)
    } else {
        of_objects(&input.ident, container, &choices)
    };
    let field = expand::field(&input.ident);
    Some(quote!(#body #field))
}

fn choice<'a>(of: &'a Variant, words: bool, problems: &mut Problems) -> Option<Choice<'a>> {
    let name = of.ident.to_string();
    let name = if words { name } else { camel_of_pascal(&name) };
    let mut wire = LitStr::new(name.trim_start_matches("r#"), of.ident.span());
    for entry in entries(&of.attrs, ATTRIBUTE, &["rename"], problems) {
        if let Some(text) = entry.text("rename = \"my-sql\"", problems) {
            if !words {
                check_name(&text, problems);
            }
            wire = text;
        }
    }
    let inside = match &of.fields {
        Fields::Unit => Inside::Nothing,
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => Inside::Value(&fields.unnamed[0].ty),
        Fields::Unnamed(_) => {
            problems.at(
                &of.ident,
                "a variant has one value, or fields with names: a schema names what is inside",
            );
            return None;
        }
        Fields::Named(fields) => {
            let fields =
                fields.named.iter().filter_map(|field| Some((field.ident.as_ref()?, field))).collect();
            Inside::Object(slot::slots(fields, problems))
        }
    };
    Some(Choice { wire, of, description: description(&of.attrs), inside })
}

/// `type: string` with an `enum`.
fn of_words(name: &Ident, container: &Container, choices: &[Choice<'_>]) -> TokenStream {
    let wires: Vec<&LitStr> = choices.iter().map(|choice| &choice.wire).collect();
    let variants: Vec<&Ident> = choices.iter().map(|choice| &choice.of.ident).collect();
    let schema =
        expand::schema(name, &container.docs, &quote!(of.words(&[#(#wires),*]);), &container.keywords);
    quote! {
        #schema
        #[automatically_derived]
        impl ::ias_core::Shape for #name {
            fn into_value(self) -> ::ias_core::Value {
                ::ias_core::Value::Text(::std::borrow::Cow::Borrowed(match self {
                    #(Self::#variants => #wires,)*
                }))
            }
            fn from_value(value: &::ias_core::Value) -> ::core::option::Option<Self> {
                match value.as_str()? {
                    #(#wires => ::core::option::Option::Some(Self::#variants),)*
                    _ => ::core::option::Option::None,
                }
            }
        }
    }
}

/// `type: object` of which one property is set.
fn of_objects(name: &Ident, container: &Container, choices: &[Choice<'_>]) -> TokenStream {
    let calls = choices.iter().map(|Choice { wire, description, inside, .. }| match inside {
        Inside::Nothing => quote!(of.choice(#wire, #description, |_| {});),
        Inside::Value(ty) => {
            let field = expand::as_field(ty);
            quote!(of.choice_of(#wire, #description, #field::structure());)
        }
        Inside::Object(slots) => {
            let calls = expand::properties(slots);
            quote!(of.choice(#wire, #description, |of| { #calls });)
        }
    });
    let calls: TokenStream = calls.collect();
    let schema = expand::schema(name, &container.docs, &calls, &container.keywords);
    let write = choices.iter().map(|Choice { wire, of, inside, .. }| {
        let variant = &of.ident;
        match inside {
            Inside::Nothing => quote!(Self::#variant => ::ias_k8s::crd::chosen(#wire, ::ias_core::Object::new()),),
            Inside::Value(ty) => {
                let field = expand::as_field(ty);
                quote!(Self::#variant(value) => ::ias_k8s::crd::chosen(#wire, #field::write(value).unwrap_or_default()),)
            }
            Inside::Object(slots) => {
                let names = slots.iter().map(|slot| &slot.name);
                let put = expand::put(slots, |slot| {
                    let name = &slot.name;
                    quote!(#name)
                });
                quote!(Self::#variant { #(#names),* } => {
                    #[allow(unused_mut)]
                    let mut object = ::ias_core::Object::new();
                    #put
                    ::ias_k8s::crd::chosen(#wire, object)
                })
            }
        }
    });
    let read = choices.iter().map(|Choice { wire, of, inside, .. }| {
        let variant = &of.ident;
        match inside {
            Inside::Nothing => quote!(#wire => ::core::option::Option::Some(Self::#variant),),
            Inside::Value(ty) => {
                let field = expand::as_field(ty);
                quote!(#wire => #field::read(::core::option::Option::Some(value)).map(Self::#variant),)
            }
            Inside::Object(slots) => {
                let take = expand::take(slots);
                quote!(#wire => {
                    #[allow(unused_variables)]
                    let object = value.as_object()?;
                    ::core::option::Option::Some(Self::#variant { #take })
                })
            }
        }
    });
    quote! {
        #schema
        #[automatically_derived]
        impl ::ias_core::Shape for #name {
            fn into_value(self) -> ::ias_core::Value {
                match self { #(#write)* }
            }
            fn from_value(value: &::ias_core::Value) -> ::core::option::Option<Self> {
                #[allow(unused_variables)]
                let (name, value) = ::ias_k8s::crd::choice(value)?;
                match name {
                    #(#read)*
                    _ => ::core::option::Option::None,
                }
            }
        }
    }
}
