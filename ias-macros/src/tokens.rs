//! Cutting token streams at commas, without parsing expressions.
//!
//! syn reads expressions only with its feature `full`, which every program that uses ias would pay for. Where an
//! expression ends is all that is needed here; whether it is one, rustc says better, at the same tokens.

use proc_macro2::{Spacing, TokenStream, TokenTree};
use syn::Token;
use syn::parse::ParseStream;

/// Takes everything up to the next comma that is not inside brackets or a path's type arguments.
pub(crate) fn up_to_comma(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let mut taken = Vec::<TokenTree>::new();
    let mut angles = 0_usize;
    while !input.is_empty() && (angles > 0 || !input.peek(Token![,])) {
        let token: TokenTree = input.parse()?;
        match punctuation(&token) {
            Some('<') if angles > 0 || opens_types(&taken) => angles += 1,
            Some('>') if angles > 0 && !is_arrow(&taken) => angles -= 1,
            _ => {}
        }
        taken.push(token);
    }
    Ok(taken.into_iter().collect())
}

/// A `<` opens type arguments after `::`, after `as Type`, and where an expression begins; else it compares.
fn opens_types(before: &[TokenTree]) -> bool {
    match before {
        [] => true,
        [.., last] if punctuation(last) == Some(':') => true,
        [.., TokenTree::Ident(word), TokenTree::Ident(_)] => word == "as",
        [.., last] => punctuation(last) == Some('&'),
    }
}

/// Whether a `>` that follows belongs to `->` or `=>`.
fn is_arrow(before: &[TokenTree]) -> bool {
    matches!(before.last(), Some(TokenTree::Punct(p)) if p.spacing() == Spacing::Joint && matches!(p.as_char(), '-' | '='))
}

fn punctuation(token: &TokenTree) -> Option<char> {
    match token {
        TokenTree::Punct(punct) => Some(punct.as_char()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use syn::parse::Parser as _;

    #[track_caller]
    fn check(input: &str, expect: &[&str]) {
        let split = |input: ParseStream<'_>| {
            let mut parts = Vec::new();
            while !input.is_empty() {
                parts.push(up_to_comma(input)?.to_string().replace(' ', ""));
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
            }
            Ok(parts)
        };
        assert_eq!(split.parse_str(input).expect("tokens"), expect);
    }

    #[test]
    fn commas_inside_do_not_cut() {
        check("a, b(c, d), [e, f]", &["a", "b(c,d)", "[e,f]"]);
        check("Map::<A, B>::new(), x", &["Map::<A,B>::new()", "x"]);
        check("<T as Of<A, B>>::f(), x", &["<TasOf<A,B>>::f()", "x"]);
        check("&<T as Of<A, B>>::X, x", &["&<TasOf<A,B>>::X", "x"]);
        check("f::<fn(A) -> B, C>(), x", &["f::<fn(A)->B,C>()", "x"]);
        check("y as Map<A, B>, x", &["yasMap<A,B>", "x"]);
    }

    #[test]
    fn comparisons_are_no_brackets() {
        check("a < b, c > d", &["a<b", "c>d"]);
        check("a << 1, b", &["a<<1", "b"]);
    }
}
