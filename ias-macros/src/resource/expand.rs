//! Writes the typed keys, the shape, the handle and its attributes.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{DeriveInput, Ident};

use super::{Declaration, Slot};
use crate::builder::Builder;
use crate::docs;
use crate::names::{constant, snake};

pub(crate) fn expand(builder: &Builder, declaration: &Declaration, slots: &[Slot]) -> TokenStream {
    let (keys, shape) = (keys(builder, slots), shape(&builder.name, slots));
    let handle = handle(builder, declaration);
    quote!(#keys #shape #handle)
}

/// Enough for the rest of the program to compile, once the mistakes are reported.
pub(crate) fn stub(input: &DeriveInput, declaration: &Declaration) -> TokenStream {
    if !input.generics.params.is_empty() {
        return TokenStream::new(); // Nothing that could stand here would compile.
    }
    let (name, handle) = (&input.ident, handle(&Builder::new(input, Vec::new()), declaration));
    quote! {
        #[automatically_derived]
        impl ::ias_core::Shape for #name {
            fn into_value(self) -> ::ias_core::Value {
                ::core::unreachable!()
            }
            fn from_value(_: &::ias_core::Value) -> ::core::option::Option<Self> {
                ::core::option::Option::None
            }
        }
        #handle
    }
}

fn keys(builder: &Builder, slots: &[Slot]) -> TokenStream {
    let (vis, owner) = (&builder.vis, &builder.name);
    let keys = slots.iter().map(|slot| {
        let (name, wire, of) = (key(slot), &slot.wire, &slot.of);
        let doc = docs::text(&format!("The property `{}`.", wire.value()));
        quote!(#doc #vis const #name: ::ias_core::Key<Self, #of> = ::ias_core::Key::new(#wire);)
    });
    quote! {
        #[allow(dead_code)] // A key is there to be used, and need not be.
        #[automatically_derived]
        impl #owner {
            #(#keys)*
        }
    }
}

fn key(slot: &Slot) -> Ident {
    Ident::new(&constant(&slot.name), slot.name.span())
}

fn shape(owner: &Ident, slots: &[Slot]) -> TokenStream {
    let put = slots.iter().map(|Slot { wire, name, optional, .. }| match optional {
        true => quote!(if let ::core::option::Option::Some(value) = self.#name { object.set(#wire, value); }),
        false => quote!(object.set(#wire, self.#name);),
    });
    let read = slots.iter().map(|slot| {
        let (name, key) = (&slot.name, key(slot));
        match slot.optional {
            true => quote!(#name: Self::#key.read(object)),
            false => quote!(#name: Self::#key.read(object)?),
        }
    });
    quote! {
        #[automatically_derived]
        impl ::ias_core::Shape for #owner {
            fn into_value(self) -> ::ias_core::Value {
                #[allow(unused_mut)] // A resource may have no property.
                let mut object = ::ias_core::Object::new();
                #(#put)*
                ::ias_core::Value::Map(object)
            }
            fn from_value(value: &::ias_core::Value) -> ::core::option::Option<Self> {
                #[allow(unused_variables)] // As above.
                let object = value.as_object()?;
                ::core::option::Option::Some(Self { #(#read),* })
            }
        }
    }
}

fn handle(builder: &Builder, declaration: &Declaration) -> TokenStream {
    let (vis, props) = (&builder.vis, &builder.name);
    let Some(handle) = &declaration.handle else { return TokenStream::new() };
    let Declaration { type_name, attributes, reference, tags, .. } = declaration;
    let about = docs::text(&format!("A resource of type `{}`.", type_name.value()));
    let about_reference = docs::text("What `Ref` returns.");
    let attributes = attributes.iter().map(|attribute| {
        let (wire, ty) = (&attribute.wire, &attribute.ty);
        let name = format_ident!("attr_{}", snake(&wire.value()), span = wire.span());
        let doc = docs::text(&format!("The attribute `{}`, known after deployment.", wire.value()));
        quote! {
            #doc
            #[must_use]
            #vis fn #name(&self) -> ::ias_core::Val<#ty> {
                ::ias_aws::cfn::attribute(::ias_core::Construct::node(self), #wire)
            }
        }
    });
    quote! {
        ::ias_aws::resource!(#about #vis #handle, #props, #type_name, tags = #tags);

        #[allow(dead_code)] // As the keys.
        #[automatically_derived]
        impl #handle {
            #(#attributes)*
            #about_reference
            #[must_use]
            #vis fn reference(&self) -> ::ias_core::Val<#reference> {
                ::ias_aws::cfn::reference(::ias_core::Construct::node(self))
            }
        }
    }
}
