//! Reading `#[props(default = 3, each = tag)]` and its like.

use proc_macro2::{Spacing, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::{Attribute, Ident, LitStr, Meta, Token, token};

use crate::nearest::hint;
use crate::problems::Problems;
use crate::tokens::up_to_comma;

/// One entry of an attribute's list.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) key: Ident,
    pub(crate) given: Given,
}

/// What stands behind a key.
#[derive(Debug)]
pub(crate) enum Given {
    /// `key`
    Nothing,
    /// `key = tokens`
    Equals(TokenStream),
    /// `key(tokens)`
    List(TokenStream),
}

/// The entries of all `#[name(..)]`, without those that are unknown or doubled, which are reported.
pub(crate) fn entries(
    attrs: &[Attribute],
    name: &str,
    known: &[&str],
    problems: &mut Problems,
) -> Vec<Entry> {
    entries_with(attrs, name, known, &[], problems)
}

/// The same, where some keys may stand several times.
pub(crate) fn entries_with(
    attrs: &[Attribute],
    name: &str,
    known: &[&str],
    many: &[&str],
    problems: &mut Problems,
) -> Vec<Entry> {
    let mut kept = Vec::<Entry>::new();
    for attr in attrs.iter().filter(|attr| attr.path().is_ident(name)) {
        let Meta::List(list) = &attr.meta else {
            problems.at(
                attr,
                format!("write what it shall do in parentheses: `#[{name}(..)]`, {}", hint("", known)),
            );
            continue;
        };
        keep(list.tokens.clone(), name, known, many, &mut kept, problems);
    }
    kept
}

/// The entries of `#[name(..)]` itself, by what stands in its parentheses, without those that are unknown or doubled.
pub(crate) fn own_entries(
    tokens: TokenStream,
    name: &str,
    known: &[&str],
    problems: &mut Problems,
) -> Vec<Entry> {
    let mut kept = Vec::new();
    keep(tokens, name, known, &[], &mut kept, problems);
    kept
}

fn keep(
    tokens: TokenStream,
    name: &str,
    known: &[&str],
    many: &[&str],
    kept: &mut Vec<Entry>,
    problems: &mut Problems,
) {
    for entry in list(tokens, problems) {
        let word = entry.key.to_string();
        if !known.contains(&word.as_str()) {
            problems.at(&entry.key, format!("`#[{name}(..)]` knows no `{word}`; {}", hint(&word, known)));
        } else if !many.contains(&word.as_str()) && kept.iter().any(|other| other.key == entry.key) {
            problems.at(&entry.key, format!("`{word}` is given twice"));
        } else {
            kept.push(entry);
        }
    }
}

/// The entries inside parentheses; one that cannot be read is reported and left out.
pub(crate) fn list(tokens: TokenStream, problems: &mut Problems) -> Vec<Entry> {
    let read = |input: ParseStream<'_>| {
        let mut entries = Vec::new();
        while !input.is_empty() {
            entries.push(Entry::parse.parse2(up_to_comma(input)?));
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(entries)
    };
    let entries = problems.take(read.parse2(tokens)).unwrap_or_default();
    entries.into_iter().filter_map(|entry| problems.take(entry)).collect()
}

impl Parse for Entry {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let key = input.call(Ident::parse_any)?; // `type` is a keyword.
        let given = if input.peek(Token![=]) {
            let equals: Token![=] = input.parse()?;
            let tokens = up_to_comma(input)?;
            if tokens.is_empty() {
                return Err(syn::Error::new_spanned(equals, format!("`{key} =` has no value")));
            }
            if let Some(next) = next_key(&tokens) {
                return Err(syn::Error::new_spanned(&next, format!("a comma is missing before `{next}`")));
            }
            Given::Equals(tokens)
        } else if input.peek(token::Paren) {
            let inside;
            syn::parenthesized!(inside in input);
            Given::List(inside.parse()?)
        } else {
            Given::Nothing
        };
        Ok(Entry { key, given })
    }
}

/// The `b` of `a = 1 b = 2`: no value assigns.
fn next_key(value: &TokenStream) -> Option<Ident> {
    let tokens: Vec<TokenTree> = value.clone().into_iter().collect();
    tokens.windows(2).find_map(|pair| match pair {
        [TokenTree::Ident(key), TokenTree::Punct(p)]
            if p.as_char() == '=' && p.spacing() == Spacing::Alone =>
        {
            Some(key.clone())
        }
        _ => None,
    })
}

impl Entry {
    pub(crate) fn is(&self, key: &str) -> bool {
        self.key == key
    }

    /// The key takes no value.
    pub(crate) fn flag(&self, problems: &mut Problems) {
        let tokens = match &self.given {
            Given::Nothing => return,
            Given::Equals(tokens) | Given::List(tokens) if !tokens.is_empty() => tokens.clone(),
            _ => self.key.to_token_stream(),
        };
        problems.at(tokens, format!("`{}` takes no value", self.key));
    }

    /// The tokens of `key = tokens`; `example` completes the message otherwise.
    pub(crate) fn value(&self, example: &str, problems: &mut Problems) -> Option<&TokenStream> {
        match &self.given {
            Given::Equals(tokens) => Some(tokens),
            _ => {
                problems.at(&self.key, format!("`{}` wants a value, as in `{example}`", self.key));
                None
            }
        }
    }

    /// The name of `key = name`.
    pub(crate) fn name(&self, example: &str, problems: &mut Problems) -> Option<Ident> {
        let tokens = self.value(example, problems)?;
        let name = syn::parse2::<Ident>(tokens.clone()).ok();
        if name.is_none() {
            problems.at(tokens, format!("`{}` wants a bare name, as in `{example}`", self.key));
        }
        name
    }

    /// The text of `key = "text"`.
    pub(crate) fn text(&self, example: &str, problems: &mut Problems) -> Option<LitStr> {
        let tokens = self.value(example, problems)?;
        let text = syn::parse2::<LitStr>(tokens.clone()).ok();
        if text.is_none() {
            problems.at(tokens, format!("`{}` wants a text in quotes, as in `{example}`", self.key));
        }
        text
    }
}

/// Reports `#[name(..)]` where it means nothing.
pub(crate) fn refuse(attrs: &[Attribute], name: &str, place: &str, problems: &mut Problems) {
    for attr in attrs.iter().filter(|attr| attr.path().is_ident(name)) {
        problems.at(attr, format!("`#[{name}(..)]` stands on {place}"));
    }
}

/// The doc comments, to be repeated on what is generated.
pub(crate) fn docs(attrs: &[Attribute]) -> Vec<Attribute> {
    attrs.iter().filter(|attr| attr.path().is_ident("doc")).cloned().collect()
}
