//! `#[policy(..)]`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::ext::IdentExt as _;
use syn::{Ident, LitStr, Type};

mod function;

pub(crate) use function::Function;

use crate::attributes::{Entry, docs, own_entries};
use crate::nearest::hint;
use crate::problems::Problems;
use crate::types::{argument, last_segment};

const KEYS: [&str; 5] = ["id", "severity", "enforcement", "types", "remedy"];
const SEVERITIES: [&str; 4] = ["Low", "Medium", "High", "Critical"];
const ENFORCEMENTS: [&str; 3] = ["Advisory", "Mandatory", "Remediate"];

/// What the attribute says.
#[derive(Default)]
struct Declaration {
    id: Option<LitStr>,
    severity: Option<Ident>,
    enforcement: Option<Ident>,
    types: Option<TokenStream>,
    remedy: Option<TokenStream>,
}

/// What the function looks at: its first argument.
enum Subject {
    /// `&Resource<'_, T>`
    Typed(Box<Type>),
    /// `&AnyResource<'_>`
    Any,
    /// `&Document<'_>`
    Document,
}

pub(crate) fn expand(attribute: TokenStream, function: &Function) -> TokenStream {
    let mut problems = Problems::default();
    let declaration = read(attribute, function, &mut problems);
    let subject = subject(function, &mut problems);
    let parameter = parameter(function, &mut problems);
    let (title, page) = page(function, &mut problems);
    if let (Some(types), Some(Subject::Typed(_) | Subject::Document)) = (&declaration.types, &subject) {
        problems.at(
            types,
            "`types` is for rules over `&AnyResource<'_>`: this one looks at what its argument says",
        );
    }
    if let (Some(ident), None) = (&declaration.enforcement, &declaration.remedy)
        && ident == "Remediate"
    {
        problems.at(ident, "what mends it? Add `remedy = function`, of type `fn(&mut Element)`");
    }
    let name = format_ident!("{}", function.name.unraw().to_string().to_uppercase());
    let (vis, docs) = (&function.vis, docs(&function.attrs));
    let problems = problems.into_tokens();
    if !problems.is_empty() {
        // The name stands, so that what uses the rule is no second mistake.
        return quote! {
            #problems
            #[allow(dead_code)]
            #function
            #(#docs)*
            #vis static #name: ::ias_core::policy::Rule = ::ias_core::policy::Rule::STUB;
        };
    }
    let called = &function.name;
    let parts = (subject, declaration.id, declaration.severity, declaration.enforcement);
    let (Some(subject), Some(id), Some(severity), Some(enforcement)) = parts else {
        return TokenStream::new();
    };
    let covers = match (&subject, &declaration.types) {
        (Subject::Typed(of), _) => quote!(Types(&[<#of as ::ias_core::policy::Typed>::TYPE])),
        (Subject::Any, Some(types)) => quote!(Types(#types)),
        (Subject::Any, None) => quote!(Resources),
        (Subject::Document, _) => quote!(Documents),
    };
    let (check, argument) = match &subject {
        Subject::Typed(of) => (quote!(Resource), quote!(&typed::<#of>(at))),
        Subject::Any => (quote!(Resource), quote!(at)),
        Subject::Document => (quote!(Document), quote!(at)),
    };
    let typed = matches!(subject, Subject::Typed(_)).then(|| {
        quote! {
            fn typed<'a, T: ::ias_core::policy::Typed>(
                at: &::ias_core::policy::AnyResource<'a>,
            ) -> ::ias_core::policy::Resource<'a, T> {
                ::core::option::Option::expect(at.typed::<T>(), "rules are called with what they cover")
            }
        }
    });
    let call = match &parameter {
        None => quote!(#called(#argument, findings)),
        Some(of) => quote! {
            match at.parameter::<#of>() {
                ::core::option::Option::Some(parameter) => #called(#argument, parameter, findings),
                ::core::option::Option::None => findings.lacks_parameter(::core::stringify!(#of)),
            }
        },
    };
    let parameter = match &parameter {
        Some(of) => quote!(::core::option::Option::Some(::core::stringify!(#of))),
        None => quote!(::core::option::Option::None),
    };
    let remedy = match declaration.remedy {
        Some(remedy) => quote!(::core::option::Option::Some(#remedy)),
        None => quote!(::core::option::Option::None),
    };
    quote! {
        #function

        #(#docs)*
        #vis static #name: ::ias_core::policy::Rule = {
            #typed
            ::ias_core::policy::Rule {
                code: ::ias_core::Code { id: #id, title: #title, page: #page },
                severity: ::ias_core::policy::Severity::#severity,
                enforcement: ::ias_core::policy::Enforcement::#enforcement,
                covers: ::ias_core::policy::Covers::#covers,
                parameter: #parameter,
                check: ::ias_core::policy::Check::#check(|at, findings| #call),
                remedy: #remedy,
            }
        };
    }
}

fn read(attribute: TokenStream, function: &Function, problems: &mut Problems) -> Declaration {
    let mut declaration = Declaration::default();
    for entry in own_entries(attribute, "policy", &KEYS, problems) {
        match &*entry.key.to_string() {
            "id" => declaration.id = id(&entry, problems),
            "severity" => declaration.severity = one_of(&entry, "severity = High", &SEVERITIES, problems),
            "enforcement" => {
                declaration.enforcement = one_of(&entry, "enforcement = Mandatory", &ENFORCEMENTS, problems);
            }
            "types" => {
                declaration.types = entry.value("types = &[\"AWS::EC2::Instance\"]", problems).cloned();
            }
            _ => declaration.remedy = entry.value("remedy = mend", problems).cloned(),
        }
    }
    let missing: Vec<&str> = [
        ("id", declaration.id.is_none()),
        ("severity", declaration.severity.is_none()),
        ("enforcement", declaration.enforcement.is_none()),
    ]
    .into_iter()
    .filter_map(|(key, missing)| missing.then_some(key))
    .collect();
    if !missing.is_empty() && problems.is_empty() {
        let example = "`#[policy(id = \"s3-versioning\", severity = Medium, enforcement = Advisory)]`";
        problems.at(&function.name, format!("the rule has no {}, as in {example}", missing.join(" and no ")));
    }
    declaration
}

fn id(entry: &Entry, problems: &mut Problems) -> Option<LitStr> {
    let text = entry.text("id = \"s3-versioning\"", problems)?;
    let value = text.value();
    let sign = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let words = value.split('-').count() > 1 && value.split('-').all(|word| !word.is_empty());
    if !words || !value.bytes().all(sign) {
        problems.at(&text, "an id is what it is about and what is asked, in lower case: `s3-versioning`");
    }
    Some(text)
}

fn one_of(entry: &Entry, example: &str, known: &[&str], problems: &mut Problems) -> Option<Ident> {
    let name = entry.name(example, problems)?;
    let word = name.to_string();
    if !known.contains(&&*word) {
        problems.at(&name, format!("there is no {} `{word}`; {}", entry.key, hint(&word, known)));
    }
    Some(name)
}

fn subject(function: &Function, problems: &mut Problems) -> Option<Subject> {
    let Some(first) = function.inputs.first() else {
        problems.at(&function.name, SIGNATURE);
        return None;
    };
    let found = match first {
        Type::Reference(reference) => {
            last_segment(&reference.elem).and_then(|segment| match segment.ident.to_string().as_str() {
                "Resource" => {
                    argument(&reference.elem, "Resource").map(|of| Subject::Typed(Box::new(of.clone())))
                }
                "AnyResource" => Some(Subject::Any),
                "Document" => Some(Subject::Document),
                _ => None,
            })
        }
        _ => None,
    };
    if found.is_none() {
        let of = "`&Resource<'_, CfnBucket>`, `&AnyResource<'_>` or `&Document<'_>`";
        problems.at(first, format!("a rule looks at {of}"));
    }
    found
}

const SIGNATURE: &str = "a rule is `fn(&Resource<'_, CfnBucket>, &mut Findings)`, with `&Parameter` between the two if it has one";

/// The type of the argument in the middle.
fn parameter(function: &Function, problems: &mut Problems) -> Option<Type> {
    match &*function.inputs {
        [_, Type::Reference(parameter), _] => Some((*parameter.elem).clone()),
        [_, other, _] => {
            problems.at(other, "the parameter of a rule is a reference: a pack sets it");
            None
        }
        [_, _] | [] => None,
        _ => {
            problems.at(&function.name, SIGNATURE);
            None
        }
    }
}

/// The first line of the documentation without its full stop, and all of it.
fn page(function: &Function, problems: &mut Problems) -> (String, String) {
    let lines: Vec<String> = docs(&function.attrs)
        .iter()
        .filter_map(|attr| match &attr.meta.require_name_value().ok()?.value {
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        })
        .collect();
    let title = lines.first().map(|line| line.trim().trim_end_matches('.').to_owned()).unwrap_or_default();
    if title.is_empty() {
        let advice = "its first line is the title, all of it is what `explain` prints";
        problems.at(&function.name, format!("a rule has a page: write a documentation comment; {advice}"));
    }
    (title, lines.iter().map(|line| format!("{line}\n")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use syn::parse_quote;

    #[test]
    fn a_key_stands_once() {
        let function: Function = parse_quote!(
            fn rule(at: &AnyResource<'_>, findings: &mut Findings) {}
        );
        let mut problems = Problems::default();
        let given = quote!(id = "a-b", severity = Low, enforcement = Advisory, id = "c-d", kinds = &[]);
        let declaration = read(given, &function, &mut problems);
        assert_eq!(declaration.id.map(|id| id.value()).as_deref(), Some("a-b"));
        let known = "known: `id`, `severity`, `enforcement`, `types`, `remedy`";
        let expect = ["`id` is given twice".to_owned(), format!("`#[policy(..)]` knows no `kinds`; {known}")];
        assert_eq!(problems.messages(), expect);
    }
}
