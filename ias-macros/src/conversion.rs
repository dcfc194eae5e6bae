//! What a setter or constructor takes for a field, and how that becomes the field's type.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{Generics, Type};

use crate::types::{argument, arguments, is_primitive, last_segment, peel};

/// The rule for one type.
pub(crate) enum Conversion {
    /// The type itself, where a conversion would only stand in the way of inference or coercion.
    Exact(Type),
    /// `impl Into<T>`
    Into(Type),
    /// `impl IntoVal<T>` for `Val<T>`
    Val(Type),
    /// Anything that can be iterated, for `Vec<T>`.
    Items(Box<Conversion>),
    /// Anything that yields pairs, for `BTreeMap<K, V>`.
    Pairs(Box<[Conversion; 2]>),
}

impl Conversion {
    pub(crate) fn of(ty: &Type, generics: &Generics) -> Self {
        let of = |ty| Box::new(Conversion::of(ty, generics));
        if let Some(inner) = argument(ty, "Val") {
            return Conversion::Val(inner.clone());
        }
        if let Some(item) = argument(ty, "Vec") {
            return Conversion::Items(of(item));
        }
        if let Some([key, value]) = arguments(ty, &["BTreeMap", "IndexMap"]).as_deref() {
            return Conversion::Pairs(Box::new([*of(key), *of(value)]));
        }
        if is_primitive(ty) || is_parameter(ty, generics) || coerces(ty) {
            return Conversion::Exact(ty.clone());
        }
        Conversion::Into(ty.clone())
    }

    /// The type of a function's argument.
    pub(crate) fn argument(&self) -> TokenStream {
        self.form(&mut |bound| quote!(impl #bound))
    }

    /// The same with named parameters in place of `impl`, which are added to `bounds`.
    pub(crate) fn parameter(&self, names: &mut Letters, bounds: &mut Vec<Bound>) -> TokenStream {
        self.form(&mut |bound| {
            let name = names.next();
            bounds.push(Bound { name: name.clone(), bound });
            name.into_token_stream()
        })
    }

    fn form(&self, slot: &mut dyn FnMut(TokenStream) -> TokenStream) -> TokenStream {
        match self {
            Conversion::Exact(ty) => ty.to_token_stream(),
            Conversion::Into(ty) => slot(quote!(::core::convert::Into<#ty>)),
            Conversion::Val(inner) => slot(quote!(::ias_core::IntoVal<#inner>)),
            Conversion::Items(item) => {
                let item = item.form(slot);
                slot(quote!(::core::iter::IntoIterator<Item = #item>))
            }
            Conversion::Pairs(pair) => {
                let [key, value] = [pair[0].form(slot), pair[1].form(slot)];
                slot(quote!(::core::iter::IntoIterator<Item = (#key, #value)>))
            }
        }
    }

    /// The field's value, made from an argument or from the expression of a default.
    pub(crate) fn convert(&self, value: &TokenStream) -> TokenStream {
        let span = value.span();
        let item = Ident::new("item", Span::mixed_site());
        let key = Ident::new("key", Span::mixed_site());
        match self {
            Conversion::Exact(_) => value.clone(),
            Conversion::Into(ty) => quote_spanned!(span=> ::core::convert::Into::<#ty>::into(#value)),
            Conversion::Val(inner) => quote_spanned!(span=> ::ias_core::IntoVal::<#inner>::into_val(#value)),
            Conversion::Items(of) => {
                let converted = of.convert(&item.to_token_stream());
                quote_spanned!(span=> ::core::iter::Iterator::collect(::core::iter::Iterator::map(
                    ::core::iter::IntoIterator::into_iter(#value), |#item| #converted)))
            }
            Conversion::Pairs(of) => {
                let [left, right] =
                    [of[0].convert(&key.to_token_stream()), of[1].convert(&item.to_token_stream())];
                quote_spanned!(span=> ::core::iter::Iterator::collect(::core::iter::Iterator::map(
                    ::core::iter::IntoIterator::into_iter(#value), |(#key, #item)| (#left, #right))))
            }
        }
    }
}

/// A type parameter and what it must be.
pub(crate) struct Bound {
    pub(crate) name: Ident,
    pub(crate) bound: TokenStream,
}

/// The letters `A`, `B`, .. without those that the input uses itself.
pub(crate) struct Letters {
    used: BTreeSet<String>,
    given: usize,
}

impl Letters {
    pub(crate) fn besides(input: &impl ToTokens) -> Self {
        Letters { used: words(input), given: 0 }
    }

    pub(crate) fn next(&mut self) -> Ident {
        loop {
            let letter = char::from(b'A' + (self.given % 26) as u8);
            let round = self.given / 26;
            self.given += 1;
            let name = if round == 0 { letter.to_string() } else { format!("{letter}{round}") };
            if !self.used.contains(&name) {
                return Ident::new(&name, Span::call_site());
            }
        }
    }
}

/// Every identifier in the input, that of a lifetime too.
pub(crate) fn words(input: &impl ToTokens) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    collect_words(input.to_token_stream(), &mut words);
    words
}

fn collect_words(tokens: TokenStream, words: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(word) => drop(words.insert(word.to_string())),
            TokenTree::Group(group) => collect_words(group.stream(), words),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// `impl Into<T>` for a type parameter `T` would leave `T` open.
fn is_parameter(ty: &Type, generics: &Generics) -> bool {
    let name = last_segment(ty).map(|segment| &segment.ident);
    generics.type_params().any(|parameter| Some(&parameter.ident) == name)
}

/// References, functions and boxed trait objects are reached by coercion, which `Into` prevents.
fn coerces(ty: &Type) -> bool {
    let boxed = arguments(ty, &["Box", "Arc", "Rc"]);
    boxed.is_some_and(|of| of.iter().any(|ty| matches!(peel(ty), Type::TraitObject(_))))
        || !matches!(peel(ty), Type::Path(_))
}

#[cfg(test)]
mod tests {
    use super::*;
    use syn::parse_quote;

    #[track_caller]
    fn check(ty: &str, expect: &str) {
        let ty: Type = syn::parse_str(ty).expect("a type");
        let found = Conversion::of(&ty, &parse_quote!(<T>)).argument().to_string();
        let short = found.replace(":: core :: convert :: ", "").replace(":: core :: iter :: ", "");
        assert_eq!(short.replace(' ', ""), expect.replace(' ', ""));
    }

    #[test]
    fn arguments_follow_the_field() {
        check("Val<Is<KeyArn>>", "impl ::ias_core::IntoVal<Is<KeyArn>>");
        check("String", "impl Into<String>");
        check("u16", "u16");
        check("T", "T");
        check("&'a dyn Construct", "&'a dyn Construct");
        check("Box<dyn Fn()>", "Box<dyn Fn()>");
        check("Vec<u16>", "impl IntoIterator<Item = u16>");
        let pairs = "impl IntoIterator<Item = (impl Into<String>, impl ::ias_core::IntoVal<i64>)>";
        check("BTreeMap<String, Val<i64>>", pairs);
    }

    #[test]
    fn parameters_avoid_names_in_use() {
        let ty: Type = parse_quote!(Vec<A>);
        let mut bounds = Vec::new();
        let form =
            Conversion::of(&ty, &Generics::default()).parameter(&mut Letters::besides(&ty), &mut bounds);
        let bounds: Vec<_> = bounds.iter().map(|b| format!("{}: {}", b.name, b.bound)).collect();
        assert_eq!(form.to_string(), "C");
        assert_eq!(
            bounds,
            ["B: :: core :: convert :: Into < A >", "C: :: core :: iter :: IntoIterator < Item = B >"]
        );
    }
}
