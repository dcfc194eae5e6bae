//! Writes `new`, the struct of named mandatory properties, the setters and `Default`.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, format_ident, quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;
use syn::{GenericParam, Generics, Ident, Type};

use super::{Builder, Property, Start};
use crate::conversion::{Bound, Conversion, Letters, words};
use crate::docs;

/// So many mandatory properties are told apart by their place; more need names.
const MOST_BY_PLACE: usize = 2;

pub(crate) fn expand(builder: &Builder) -> TokenStream {
    let (name, (impl_generics, type_generics, clause)) = (&builder.name, builder.generics.split_for_impl());
    let count = builder.mandatory().count();
    let (required, new) = match count {
        0..=MOST_BY_PLACE => (TokenStream::new(), new_by_place(builder)),
        _ => required(builder),
    };
    let setters = builder
        .optional()
        .filter(|property| !property.is_called_new())
        .map(|property| setter(builder, property));
    let default = (count == 0).then(|| {
        quote! {
            #[automatically_derived]
            impl #impl_generics ::core::default::Default for #name #type_generics #clause {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    quote! {
        // A program calls the setters it needs; the words `from_` and `is_` in a property's name promise nothing.
        #[allow(dead_code, clippy::wrong_self_convention, clippy::should_implement_trait)]
        #[automatically_derived]
        impl #impl_generics #name #type_generics #clause {
            #new
            #(#setters)*
        }
        #default
        #required
    }
}

fn new_by_place(builder: &Builder) -> TokenStream {
    let vis = &builder.vis;
    let docs = docs::of_new(builder);
    let arguments = builder.mandatory().map(|property| {
        let (name, ty) = (argument(property), property.conversion.argument());
        quote!(#name: #ty)
    });
    let literal = literal(builder, |property| argument(property).into_token_stream());
    quote! {
        #(#docs)*
        #[must_use]
        #vis fn new(#(#arguments),*) -> Self {
            #literal
        }
    }
}

/// The generic struct of named mandatory properties and the `new` that takes it: `rustc` then says which is missing.
fn required(builder: &Builder) -> (TokenStream, TokenStream) {
    let (vis, owner, impl_generics) = (&builder.vis, &builder.name, &builder.generics);
    let name = format_ident!("{}Required", owner.unraw());
    let types: TokenStream =
        builder.properties.iter().map(|property| property.ty.to_token_stream()).collect();
    let in_use = quote!(#types #owner #impl_generics);
    let (mut letters, mut letters_of_new) = (Letters::besides(&in_use), Letters::besides(&in_use));
    let (mut fields, mut parameters, mut arguments, mut bounds) = (vec![], vec![], vec![], vec![]);
    for property in builder.mandatory() {
        let before = bounds.len();
        let given = property.conversion.parameter(&mut letters_of_new, &mut bounds);
        // A type that names a parameter of the properties becomes one too: the struct then needs none of their bounds.
        let ty = if bounds.len() > before || mentions(&property.ty, &builder.generics) {
            let letter = letters.next();
            arguments.push(given);
            parameters.push(letter.clone());
            letter.into_token_stream()
        } else {
            given
        };
        let (field, docs) = (&property.name, docs::of_property(property));
        fields.push(quote!(#(#docs)* #vis #field: #ty));
    }
    let bounds = bounds.iter().map(|Bound { name, bound }| quote!(#name: #bound));
    let docs = docs::of_new(builder);
    let about = docs::text(&format!("The mandatory properties of [`{owner}`], each by its name."));
    let argument = Ident::new("required", Span::mixed_site());
    let literal = literal(builder, |property| {
        let field = &property.name;
        quote!(#argument.#field)
    });
    let structure = quote! {
        #about
        #[derive(Clone, Debug)]
        #vis struct #name<#(#parameters),*> {
            #(#fields),*
        }
    };
    let new = quote! {
        #(#docs)*
        #[must_use]
        #vis fn new<#(#bounds),*>(#argument: #name<#(#arguments),*>) -> Self {
            #literal
        }
    };
    (structure, new)
}

/// Whether one of the parameters occurs in the type.
fn mentions(ty: &Type, generics: &Generics) -> bool {
    let words = words(ty);
    generics.params.iter().any(|parameter| {
        let name = match parameter {
            GenericParam::Lifetime(lifetime) => &lifetime.lifetime.ident,
            GenericParam::Type(ty) => &ty.ident,
            GenericParam::Const(constant) => &constant.ident,
        };
        words.contains(&name.to_string())
    })
}

/// `Self { .. }`, with the mandatory properties from `given`.
fn literal(builder: &Builder, given: impl Fn(&Property) -> TokenStream) -> TokenStream {
    let fields = builder.properties.iter().map(|property| {
        let name = &property.name;
        let value = match &property.start {
            Start::Mandatory => property.conversion.convert(&given(property)),
            Start::Absent => quote!(::core::option::Option::None),
            Start::Default => quote_spanned!(property.ty.span()=> ::core::default::Default::default()),
            Start::Value(expression) => property.conversion.convert(expression),
        };
        quote!(#name: #value)
    });
    quote!(Self { #(#fields),* })
}

/// Shown in the documentation, yet out of reach for the expressions of defaults.
fn argument(property: &Property) -> Ident {
    let mut name = property.name.clone();
    name.set_span(Span::mixed_site().located_at(name.span()));
    name
}

fn setter(builder: &Builder, property: &Property) -> TokenStream {
    let (vis, name, ty) = (&builder.vis, &property.name, property.conversion.argument());
    let docs = docs::of_setter(property);
    let given = Ident::new("value", Span::mixed_site());
    let mut value = property.conversion.convert(&given.to_token_stream());
    if matches!(property.start, Start::Absent) {
        value = quote!(::core::option::Option::Some(#value));
    }
    let each = property.each.as_ref().map(|each| adder(builder, property, each));
    quote! {
        #(#docs)*
        #[must_use]
        #vis fn #name(mut self, #given: #ty) -> Self {
            self.#name = #value;
            self
        }
        #each
    }
}

/// Adds one item to a list, or one pair to a map.
fn adder(builder: &Builder, property: &Property, each: &Ident) -> TokenStream {
    let (vis, name) = (&builder.vis, &property.name);
    let place = match property.start {
        Start::Absent => quote!(self.#name.get_or_insert_with(::core::default::Default::default)),
        _ => quote!(self.#name),
    };
    let [key, value] = ["key", "value"].map(|name| Ident::new(name, Span::mixed_site()));
    let (arguments, call) = match &property.conversion {
        Conversion::Pairs(of) => {
            let (key_type, value_type) = (of[0].argument(), of[1].argument());
            let [left, right] =
                [of[0].convert(&key.to_token_stream()), of[1].convert(&value.to_token_stream())];
            (quote!(#key: #key_type, #value: #value_type), quote!(insert(#left, #right)))
        }
        Conversion::Items(of) => {
            let (ty, item) = (of.argument(), of.convert(&value.to_token_stream()));
            (quote!(#value: #ty), quote!(push(#item)))
        }
        _ => return TokenStream::new(), // Refused where the attribute is read.
    };
    let doc = docs::text(&format!("Adds one to `{}`.", name.unraw()));
    quote! {
        #doc
        #[must_use]
        #vis fn #each(mut self, #arguments) -> Self {
            #place.#call;
            self
        }
    }
}
