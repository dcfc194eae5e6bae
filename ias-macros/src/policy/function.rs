//! A function as far as a rule needs to know it; syn's own costs every program a second of building.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Ident, Token, Type, Visibility};

/// `fn name(inputs) { .. }`
pub(crate) struct Function {
    pub(super) attrs: Vec<Attribute>,
    pub(super) vis: Visibility,
    pub(super) name: Ident,
    /// The types of the arguments.
    pub(super) inputs: Vec<Type>,
    arguments: TokenStream,
    /// What stands behind the arguments.
    rest: TokenStream,
}

impl Parse for Function {
    fn parse(input: ParseStream<'_>) -> syn::Result<Function> {
        let attrs = input.call(Attribute::parse_outer)?;
        let vis = input.parse()?;
        if !input.peek(Token![fn]) {
            return Err(input.error("a rule is a plain function, `pub fn name(..) { .. }`"));
        }
        input.parse::<Token![fn]>()?;
        let name = input.parse()?;
        if input.peek(Token![<]) {
            return Err(input.error("a rule has no type parameters and no named lifetimes: write `'_`"));
        }
        let arguments;
        syn::parenthesized!(arguments in input);
        let arguments: TokenStream = arguments.parse()?;
        let inputs = syn::parse::Parser::parse2(inputs, arguments.clone())?;
        Ok(Function { attrs, vis, name, inputs, arguments, rest: input.parse()? })
    }
}

fn inputs(input: ParseStream<'_>) -> syn::Result<Vec<Type>> {
    let mut types = Vec::new();
    while !input.is_empty() {
        if input.peek(Token![_]) {
            input.parse::<Token![_]>()?;
        } else {
            input.parse::<Ident>()?;
        }
        input.parse::<Token![:]>()?;
        types.push(input.parse()?);
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(types)
}

/// The function itself, of which only the rule is public.
impl ToTokens for Function {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let attrs = self.attrs.iter().filter(|attr| !attr.path().is_ident("doc"));
        let Function { name, arguments, rest, .. } = self;
        tokens.extend(quote!(#(#attrs)* fn #name(#arguments) #rest));
    }
}
