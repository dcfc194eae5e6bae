//! `text!`.

use proc_macro2::{Delimiter, Group, Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitStr, Token};

use crate::nearest::nearest;
use crate::problems::Problems;
use crate::tokens::up_to_comma;

mod format;

use format::{Part, Piece};

/// The arguments of the macro.
struct Input {
    text: LitStr,
    arguments: Vec<Argument>,
}

struct Argument {
    name: Option<Ident>,
    value: TokenStream,
}

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let mut problems = Problems::default();
    let Some(mut input) = problems.take(syn::parse2::<Input>(input)) else {
        return stub(problems, &[]);
    };
    let (pieces, mistakes) = format::parse(&input.text.value());
    for mistake in mistakes {
        problems.at_span(place(&input.text, mistake.range), mistake.message);
    }
    check_order(&input, &mut problems);
    let given = input.arguments.len();
    let resolved = resolve(&mut input, &pieces, &mut problems);
    if !problems.is_empty() {
        return stub(problems, &input.arguments[..given]);
    }
    assemble(&input, &pieces, &resolved)
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        const START: &str =
            "`text!` begins with a text in quotes; for a value alone write `text!(\"{}\", value)`";
        if input.is_empty() {
            return Err(syn::Error::new(Span::call_site(), START));
        }
        let text = input.parse::<LitStr>().map_err(|error| syn::Error::new(error.span(), START))?;
        let mut arguments = Vec::new();
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            if input.is_empty() {
                break;
            }
            let named = input.peek(Ident::peek_any) && input.peek2(Token![=]) && !input.peek2(Token![==]);
            let name = if named { Some(input.call(Ident::parse_any)?) } else { None };
            let equals = if named { Some(input.parse::<Token![=]>()?) } else { None };
            let value = up_to_comma(input)?;
            if value.is_empty() {
                return Err(match equals {
                    Some(equals) => syn::Error::new_spanned(equals, "a value is missing here"),
                    None => input.error("a value is missing here"),
                });
            }
            arguments.push(Argument { name, value });
        }
        Ok(Input { text, arguments })
    }
}

fn check_order(input: &Input, problems: &mut Problems) {
    let mut names = Vec::<&Ident>::new();
    for argument in &input.arguments {
        match &argument.name {
            Some(name) if names.contains(&name) => problems.at(name, format!("`{name}` is given twice")),
            Some(name) => names.push(name),
            None if names.is_empty() => {}
            None => problems.at(&argument.value, "arguments without a name come before those with one"),
        }
    }
}

/// The argument of each part, in order. Names that stand for variables are added to the arguments.
fn resolve(input: &mut Input, pieces: &[Piece], problems: &mut Problems) -> Vec<usize> {
    let by_place = input.arguments.iter().filter(|argument| argument.name.is_none()).count();
    let given = input.arguments.len();
    let mut broken = !problems.is_empty();
    let (mut next, mut captured, mut resolved) = (0, Vec::new(), Vec::new());
    for piece in pieces {
        let Piece::Part(part, range) = piece else { continue };
        let found = match part {
            Part::Next => {
                next += 1;
                next - 1
            }
            Part::Index(index) => {
                if *index >= by_place {
                    let count = arguments(by_place);
                    let message =
                        format!("`{{{index}}}` has no argument: {count} given, and counting begins at 0");
                    problems.at_span(place(&input.text, range.clone()), message);
                    broken = true;
                }
                *index
            }
            Part::Name(name) => {
                match input.arguments.iter().position(|a| a.name.as_ref().is_some_and(|n| n.unraw() == name))
                {
                    Some(found) => found,
                    None => {
                        let span = place(&input.text, range.clone());
                        let variable = variable(name, input.text.span().located_at(span));
                        captured.push(name.as_str());
                        let value = variable.to_token_stream();
                        input.arguments.push(Argument { name: Some(variable), value });
                        input.arguments.len() - 1
                    }
                }
            }
        };
        resolved.push(found);
    }
    if next > by_place {
        let parts = if next == 1 { "1 part".to_owned() } else { format!("{next} parts") };
        let message = format!("the text has {parts} `{{}}`, but {} given", arguments(by_place));
        problems.at_span(input.text.span(), message);
    }
    if broken {
        return resolved; // What looks unused may belong to a part that is reported already.
    }
    let unused = (0..given).filter(|at| !resolved.contains(at));
    for argument in unused.map(|at| &input.arguments[at]) {
        match &argument.name {
            Some(name) => {
                let near = nearest(&name.to_string(), captured.iter().copied());
                let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
                problems.at(name, format!("the text has no part `{{{name}}}`{near}"));
            }
            None => problems.at(&argument.value, "the text has no part for this argument"),
        }
    }
    resolved
}

/// "1 argument is"
fn arguments(count: usize) -> String {
    match count {
        0 => "no argument is".to_owned(),
        1 => "1 argument is".to_owned(),
        _ => format!("{count} arguments are"),
    }
}

fn variable(name: &str, span: Span) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, span),
        None => Ident::new(name, span),
    }
}

/// Every argument is evaluated once, in the order in which it is given.
fn assemble(input: &Input, pieces: &[Piece], resolved: &[usize]) -> TokenStream {
    let local = |at: usize| Ident::new(&format!("argument{at}"), Span::mixed_site());
    let bindings = input.arguments.iter().enumerate().map(|(at, argument)| {
        let (local, text) = (local(at), to_text(&argument.value));
        quote!(let #local = #text;)
    });
    let mut order = resolved.iter().enumerate();
    let parts = pieces.iter().map(|piece| match piece {
        Piece::Text(text) => quote!(::ias_core::Value::Text(::std::borrow::Cow::Borrowed(#text))),
        Piece::Part(..) => {
            let (at, argument) = order.next().expect("every part is resolved");
            let local = local(*argument);
            let again = resolved[at + 1..].contains(argument);
            if again { quote!(::core::clone::Clone::clone(&#local)) } else { quote!(#local) }
        }
    });
    quote!({
        #(#bindings)*
        ::ias_core::concat(::std::vec![#(#parts),*])
    })
}

/// Brackets keep `a + b` together; their place is chosen so that rustc marks the user's expression alone.
fn to_text(value: &TokenStream) -> TokenStream {
    let span = value.clone().into_iter().next().map_or_else(Span::mixed_site, |first| first.span());
    let mut brackets = Group::new(Delimiter::Parenthesis, value.clone());
    brackets.set_span(Span::mixed_site().located_at(span));
    let borrowed = quote_spanned!(span=> &#brackets);
    quote!(::ias_core::ToText::to_text(#borrowed))
}

/// Where in the literal something stands. Only a nightly compiler tells; a stable one marks the whole literal.
fn place(text: &LitStr, range: std::ops::Range<usize>) -> Span {
    let token = text.token();
    let written = token.to_string();
    let start = written.find('"').map_or(0, |quote| quote + 1);
    let verbatim = written[start..].starts_with(&text.value());
    let inside = verbatim.then(|| token.subspan(start + range.start..start + range.end)).flatten();
    inside.unwrap_or_else(|| text.span())
}

/// A late text without content, so that a mistake in the macro is the only error.
fn stub(problems: Problems, arguments: &[Argument]) -> TokenStream {
    let problems = problems.into_tokens();
    let values = arguments.iter().map(|argument| &argument.value);
    quote!({
        #problems
        #(let _ = &(#values);)*
        ::ias_core::concat(::std::vec::Vec::new())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(input: &str, expect: &[&str]) {
        let mut problems = Problems::default();
        if let Some(mut input) = problems.take(syn::parse_str::<Input>(input)) {
            let (pieces, mistakes) = format::parse(&input.text.value());
            assert!(mistakes.is_empty());
            check_order(&input, &mut problems);
            resolve(&mut input, &pieces, &mut problems);
        }
        assert_eq!(problems.messages(), expect);
    }

    #[test]
    fn parts_and_arguments_must_match() {
        check(r#""a""#, &[]);
        check(r#""{} {0} {x} {y}", a, y = b"#, &[]);
        check(r#""{}{}", a"#, &["the text has 2 parts `{}`, but 1 argument is given"]);
        check(r#""{1}", a"#, &["`{1}` has no argument: 1 argument is given, and counting begins at 0"]);
        check(r#""{}", a, b"#, &["the text has no part for this argument"]);
        check(r#""{name}", nmae = a"#, &["the text has no part `{nmae}`; did you mean `name`?"]);
        check(r#""{}{x}", x = a, b"#, &["arguments without a name come before those with one"]);
        check(r#""{x}", x = a, x = b"#, &["`x` is given twice"]);
    }

    #[test]
    fn an_argument_used_twice_is_evaluated_once() {
        let out = expand(quote!("{0}-{0}", next())).to_string();
        assert_eq!(out.matches("next").count(), 1, "{out}");
        assert_eq!(out.matches("clone").count(), 2, "{out}");
    }
}
