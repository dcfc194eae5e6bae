//! Writes the schema, the shape and the keys of a type.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{DeriveInput, Field, Ident, Type};

use super::container::Container;
use super::declaration::Declaration;
use super::handle;
use super::keywords::Keywords;
use super::slot::{Slot, conversion};
use crate::attributes::refuse;
use crate::builder::{Builder, Start};
use crate::docs;
use crate::names::constant;
use crate::problems::Problems;

/// A struct with named fields.
pub(super) fn structure(builder: &Builder, container: &Container, slots: &[Slot]) -> TokenStream {
    let (vis, name) = (&builder.vis, &builder.name);
    let keys = slots.iter().map(|slot| {
        let (wire, key) = (&slot.wire, Ident::new(&constant(&slot.name), slot.name.span()));
        let (doc, field) = (docs::text(&format!("The property `{}`.", wire.value())), &slot.ty);
        let property = quote_spanned!(field.span()=> <#field as ::ias_k8s::crd::Field>::Property);
        quote! {
            #doc
            #vis const #key: ::ias_core::Key<Self, #property> = ::ias_core::Key::new(#wire);
        }
    });
    let schema = schema(name, &container.docs, &properties(slots), &container.keywords);
    let (put, take) = (
        put(slots, |slot| {
            let name = &slot.name;
            quote!(self.#name)
        }),
        take(slots),
    );
    let field = field(name);
    quote! {
        #[allow(dead_code)] // A key is there to be used, and need not be.
        #[automatically_derived]
        impl #name {
            #(#keys)*
        }
        #schema
        #[automatically_derived]
        impl ::ias_core::Shape for #name {
            fn into_value(self) -> ::ias_core::Value {
                #[allow(unused_mut)] // A struct may have no property.
                let mut object = ::ias_core::Object::new();
                #put
                ::ias_core::Value::Map(object)
            }
            fn from_value(value: &::ias_core::Value) -> ::core::option::Option<Self> {
                #[allow(unused_variables)] // As above.
                let object = value.as_object()?;
                ::core::option::Option::Some(Self { #take })
            }
        }
        #field
    }
}

/// `struct Port(u16)`: the schema of what is inside, and more.
pub(super) fn around(
    input: &DeriveInput,
    inner: &Field,
    container: &Container,
    problems: &mut Problems,
) -> TokenStream {
    refuse(&inner.attrs, "crd", "the struct itself where it wraps one value", problems);
    let (name, inner, docs) = (&input.ident, as_field(&inner.ty), &container.docs);
    let statements = container.keywords.statements();
    let field = field(name);
    let keywords = match statements.is_empty() {
        true => quote!(|_| {}),
        false => quote!(|schema| { #(#statements)* }),
    };
    quote! {
        #[automatically_derived]
        impl ::ias_k8s::crd::Schema for #name {
            fn schema() -> ::ias_core::Object {
                ::ias_k8s::crd::refined(#docs, #inner::structure(), #keywords)
            }
        }
        #[automatically_derived]
        impl ::ias_core::Shape for #name {
            fn into_value(self) -> ::ias_core::Value {
                #inner::write(self.0).unwrap_or_default()
            }
            fn from_value(value: &::ias_core::Value) -> ::core::option::Option<Self> {
                #inner::read(::core::option::Option::Some(value)).map(Self)
            }
        }
        #field
    }
}

/// The implementation of the trait for a type that is described by calls on `of`.
pub(super) fn schema(name: &Ident, docs: &str, calls: &TokenStream, keywords: &Keywords) -> TokenStream {
    let statements = keywords.statements();
    let keywords = (!keywords.is_empty()).then(|| quote!({ let schema = of.schema(); #(#statements)* }));
    quote! {
        #[automatically_derived]
        impl ::ias_k8s::crd::Schema for #name {
            fn schema() -> ::ias_core::Object {
                ::ias_k8s::crd::describe::<Self>(#docs, |of| { #calls #keywords })
            }
        }
    }
}

/// A call for each property.
pub(super) fn properties(slots: &[Slot]) -> TokenStream {
    let calls = slots.iter().map(|slot| {
        let Slot { wire, description, .. } = slot;
        let (field, statements) = (as_field(&slot.ty), slot.keywords.statements());
        let keywords = match slot.keywords.is_empty() {
            true => quote!(|_| {}),
            false => quote!(|schema| { #(#statements)* }),
        };
        match default(slot) {
            Some(default) => quote! {
                of.with_default(#wire, #description, #field::structure(), #field::write(#default), #keywords);
            },
            None => {
                let none = quote!(::core::option::Option::None);
                quote!(of.property(#wire, #description, #field::structure(), #field::read(#none).is_none(), #keywords);)
            }
        }
    });
    calls.collect()
}

/// Sets the properties in `object`.
pub(super) fn put(slots: &[Slot], value: impl Fn(&Slot) -> TokenStream) -> TokenStream {
    let calls = slots.iter().map(|slot| {
        let (wire, field, value) = (&slot.wire, as_field(&slot.ty), value(slot));
        match default(slot) {
            Some(default) => quote! {
                ::ias_k8s::crd::put_unless(&mut object, #wire, #field::write(#value), &#field::write(#default));
            },
            None => quote!(::ias_k8s::crd::put(&mut object, #wire, #field::write(#value));),
        }
    });
    calls.collect()
}

/// Reads the fields from `object`.
pub(super) fn take(slots: &[Slot]) -> TokenStream {
    let fields = slots.iter().map(|slot| {
        let (name, wire, field) = (&slot.name, &slot.wire, as_field(&slot.ty));
        match default(slot) {
            Some(default) => quote! {
                #name: match object.get(#wire) {
                    ::core::option::Option::None => #default,
                    value => #field::read(value)?,
                },
            },
            None => quote!(#name: #field::read(object.get(#wire))?,),
        }
    });
    fields.collect()
}

/// `<Type as Field>`, always at the same place: a type that is none is then reported once.
pub(super) fn as_field(ty: &Type) -> TokenStream {
    quote_spanned!(ty.span()=> <#ty as ::ias_k8s::crd::Field>)
}

/// The default of a field.
fn default(slot: &Slot) -> Option<TokenStream> {
    let ty = &slot.ty;
    match &slot.start {
        Start::Mandatory | Start::Absent => None,
        Start::Default => Some(quote!(<#ty as ::core::default::Default>::default())),
        Start::Value(expression) => Some(conversion(ty).convert(expression)),
    }
}

/// A type with a shape as a field of another one.
pub(super) fn field(name: &Ident) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl ::ias_k8s::crd::Field for #name {
            type Property = Self;
            fn write(self) -> ::core::option::Option<::ias_core::Value> {
                ::core::option::Option::Some(::ias_core::Shape::into_value(self))
            }
            fn read(value: ::core::option::Option<&::ias_core::Value>) -> ::core::option::Option<Self> {
                ::ias_core::Shape::from_value(value?)
            }
        }
    }
}

/// Enough for the rest of the program to compile, once the mistakes are reported.
pub(super) fn stub(input: &DeriveInput, declaration: Option<&Declaration>) -> TokenStream {
    if !input.generics.params.is_empty() {
        return TokenStream::new(); // Nothing that could stand here would compile.
    }
    let (name, field) = (&input.ident, field(&input.ident));
    let handle = declaration.map(|of| handle::expand(&Builder::new(input, Vec::new()), of));
    quote! {
        #[automatically_derived]
        impl ::ias_k8s::crd::Schema for #name {
            fn schema() -> ::ias_core::Object {
                ::core::unreachable!()
            }
        }
        #[automatically_derived]
        impl ::ias_core::Shape for #name {
            fn into_value(self) -> ::ias_core::Value {
                ::core::unreachable!()
            }
            fn from_value(_: &::ias_core::Value) -> ::core::option::Option<Self> {
                ::core::option::Option::None
            }
        }
        #field
        #handle
    }
}
