//! `#[props(strategy)]`: properties that proptest makes up.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned as _;

use crate::builder::{Builder, Property, Start};

/// `impl Arbitrary`; `given` has what the fields' attributes say, in the order of the properties.
///
/// It stands in a macro of `ias_core`, which leaves it out unless the feature `proptest` is on: the derive cannot see it.
pub(super) fn expand(builder: &Builder, given: &[Option<TokenStream>]) -> TokenStream {
    let name = &builder.name;
    let varied: Vec<Varied> = builder
        .properties
        .iter()
        .zip(given)
        .enumerate()
        .filter_map(|(place, (property, given))| Varied::of(place, property, given.as_ref()))
        .collect();
    // Tuples of strategies end at a dozen; pairs in pairs have no end.
    let (strategies, names) = varied.iter().rev().fold(
        (quote!(Just(())), quote!(())),
        |(strategies, names), Varied { name, strategy, .. }| {
            (quote!((#strategy, #strategies)), quote!((#name, #names)))
        },
    );
    let fields = builder.properties.iter().enumerate().map(|(place, property)| {
        let field = &property.name;
        let value = match varied.iter().find(|one| one.place == place) {
            Some(Varied { name, .. }) => quote!(#name),
            None => start(property),
        };
        quote!(#field: #value)
    });
    quote! {
        ::ias_core::with_proptest! {
            #[automatically_derived]
            impl ::ias_core::testing::proptest::arbitrary::Arbitrary for #name {
                type Parameters = ();
                type Strategy = ::ias_core::testing::proptest::strategy::BoxedStrategy<Self>;

                fn arbitrary_with(_: ()) -> Self::Strategy {
                    #[allow(unused_imports)]
                    use ::ias_core::testing::proptest::prelude::*;
                    Strategy::boxed(Strategy::prop_map(#strategies, |#names| Self { #(#fields),* }))
                }
            }
        }
    }
}

/// A property whose value is made up.
struct Varied {
    place: usize,
    name: Ident,
    strategy: TokenStream,
}

impl Varied {
    /// `None` for what stays at its default: an optional property of which nothing is said.
    fn of(place: usize, property: &Property, given: Option<&TokenStream>) -> Option<Varied> {
        let strategy = match given {
            Some(given) => {
                let value = Ident::new("value", Span::mixed_site());
                let converted = property.conversion.convert(&quote!(#value));
                quote_spanned!(given.span()=> Strategy::prop_map(#given, |#value| #converted))
            }
            None if property.is_mandatory() => {
                let ty = &property.ty;
                quote_spanned!(ty.span()=> any::<#ty>())
            }
            None => return None,
        };
        let strategy = match &property.start {
            Start::Mandatory => strategy,
            Start::Absent => quote!(::ias_core::testing::proptest::option::of(#strategy)),
            // The default is what most programs have.
            Start::Default | Start::Value(_) => {
                let start = start(property);
                quote!(
                    prop_oneof![::ias_core::testing::proptest::strategy::LazyJust::new(|| #start), #strategy]
                )
            }
        };
        let mut name = format_ident!("value_{place}");
        name.set_span(Span::mixed_site());
        Some(Varied { place, name, strategy })
    }
}

/// What an optional property is before its setter is called.
fn start(property: &Property) -> TokenStream {
    match &property.start {
        Start::Value(expression) => property.conversion.convert(expression),
        Start::Absent => quote!(::core::option::Option::None),
        Start::Default | Start::Mandatory => quote!(::core::default::Default::default()),
    }
}
