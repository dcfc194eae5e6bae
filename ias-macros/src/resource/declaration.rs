//! `#[resource(type = "..", handle = .., attributes(..), reference = .., tags = ..)]`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::{DeriveInput, Ident, LitStr, Token, Type, parse_quote};

use super::{here, type_name};
use crate::attributes::{Entry, Given, entries};
use crate::names::snake;
use crate::nearest::hint;
use crate::problems::Problems;
use crate::tokens::up_to_comma;
use crate::types::{argument, show};

const KEYS: [&str; 5] = ["type", "handle", "attributes", "reference", "tags"];
const TAG_FORMS: [&str; 3] = ["List", "Map", "Propagated"];

/// What stands on the struct.
pub(crate) struct Declaration {
    pub(crate) type_name: LitStr,
    pub(crate) handle: Option<Ident>,
    pub(crate) attributes: Vec<Attribute>,
    /// The type of what `Ref` returns.
    pub(crate) reference: Type,
    pub(crate) tags: TokenStream,
}

/// What `Fn::GetAtt` reads.
pub(crate) struct Attribute {
    pub(crate) wire: LitStr,
    pub(crate) ty: Type,
}

impl Declaration {
    pub(crate) fn is_custom(&self) -> bool {
        self.type_name.value().starts_with("Custom::")
    }
}

pub(crate) fn read(input: &DeriveInput, problems: &mut Problems) -> Declaration {
    let (mut type_name, mut handle) = (None, None);
    let mut declaration = Declaration {
        type_name: LitStr::new("Unknown::Unknown::Unknown", here()),
        handle: stem(&input.ident),
        attributes: Vec::new(),
        reference: parse_quote!(::std::string::String),
        tags: quote!(::core::option::Option::None),
    };
    for entry in entries(&input.attrs, "resource", &KEYS, problems) {
        match entry.key.to_string().as_str() {
            "type" => type_name = Some(entry.text("type = \"Acme::Data::Lake\"", problems)),
            "handle" => handle = Some(entry.name("handle = Lake", problems)),
            "attributes" => declaration.attributes = attributes(&entry, problems),
            "reference" => {
                declaration.reference = reference(&entry, problems).unwrap_or(declaration.reference);
            }
            _ => declaration.tags = tags(&entry, problems).unwrap_or(declaration.tags),
        }
    }
    match type_name {
        None => problems.at(&input.ident, "`#[resource(type = \"Acme::Data::Lake\", ..)]` is missing"),
        Some(None) => {}
        Some(Some(name)) => {
            if let Err(message) = type_name::check(&name.value()) {
                problems.at(&name, message);
            }
            declaration.type_name = name;
        }
    }
    match handle {
        None => {
            let example = declaration.handle.as_ref().map_or_else(|| "Lake".to_owned(), ToString::to_string);
            problems.at(
                &input.ident,
                format!("`#[resource(handle = {example}, ..)]` is missing: the construct's name"),
            );
        }
        Some(Some(name)) if name == input.ident => {
            problems.at(&name, "the handle wants another name than its properties");
            declaration.handle = None;
        }
        Some(Some(name)) => declaration.handle = Some(name),
        Some(None) => {}
    }
    declaration
}

/// `Lake` of `LakeProps`.
fn stem(owner: &Ident) -> Option<Ident> {
    let stem = owner.unraw().to_string().strip_suffix("Props").map(str::to_owned)?;
    (!stem.is_empty()).then(|| Ident::new(&stem, owner.span()))
}

fn attributes(entry: &Entry, problems: &mut Problems) -> Vec<Attribute> {
    let Given::List(tokens) = &entry.given else {
        problems.at(&entry.key, "write `attributes(Arn: String, Size: i64)`");
        return Vec::new();
    };
    let parse = |input: ParseStream<'_>| {
        let mut found = Vec::new();
        while !input.is_empty() {
            found.push(Attribute::parse.parse2(up_to_comma(input)?));
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(found)
    };
    let mut kept = Vec::<Attribute>::new();
    for attribute in problems.take(parse.parse2(tokens.clone())).unwrap_or_default() {
        let Some(attribute) = problems.take(attribute) else { continue };
        let name = attribute.wire.value();
        if let Some(inner) = argument(&attribute.ty, "Val") {
            problems.at(&attribute.ty, format!("every attribute is late: write `{name}: {}`", show(inner)));
        } else if !is_attribute(&name) {
            problems.at(&attribute.wire, "the name of an attribute is letters and digits, with `.` between");
        } else if kept.iter().any(|other| snake(&other.wire.value()) == snake(&name)) {
            problems.at(&attribute.wire, format!("the attribute `{name}` is given twice"));
        } else {
            kept.push(attribute);
        }
    }
    kept
}

impl Parse for Attribute {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let wire = if input.peek(LitStr) {
            input.parse()?
        } else {
            let name = input.call(Ident::parse_any).map_err(|error| syn::Error::new(error.span(), WANTED))?;
            LitStr::new(&name.unraw().to_string(), name.span())
        };
        if input.peek(Token![.]) {
            let dot: Token![.] = input.parse()?;
            let rest =
                input.call(Ident::parse_any).map_or_else(|_| "Name".to_owned(), |rest| rest.to_string());
            let message = format!("put a name with a dot into quotes: `\"{}.{rest}\"`", wire.value());
            return Err(syn::Error::new_spanned(dot, message));
        }
        let colon: Option<Token![:]> = input.parse()?;
        if colon.is_none() || input.is_empty() {
            let message = format!("the attribute `{0}` wants a type, as in `{0}: String`", wire.value());
            return Err(syn::Error::new(wire.span(), message));
        }
        Ok(Attribute { wire, ty: input.parse()? })
    }
}

const WANTED: &str = "expected an attribute as in `Arn: String` or `\"Endpoint.Port\": i64`";

fn is_attribute(name: &str) -> bool {
    name.split('.').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

fn reference(entry: &Entry, problems: &mut Problems) -> Option<Type> {
    let tokens = entry.value("reference = Is<LakeName>", problems)?;
    problems.take(syn::parse2(tokens.clone()))
}

/// `"Tags"`, or how the property holds the tags: `Map("Tags")`.
fn tags(entry: &Entry, problems: &mut Problems) -> Option<TokenStream> {
    const EXAMPLE: &str = "tags = \"Tags\" or tags = Map(\"Tags\")";
    let tokens = entry.value(EXAMPLE, problems)?;
    let parse = |input: ParseStream<'_>| {
        if input.peek(LitStr) {
            return Ok((Ident::new("List", here()), input.parse::<LitStr>()?));
        }
        let form: Ident = input.parse()?;
        let inside;
        syn::parenthesized!(inside in input);
        Ok((form, inside.parse()?))
    };
    let Ok((form, name)) = parse.parse2(tokens.clone()) else {
        problems.at(tokens, format!("tags are declared as in `{EXAMPLE}`"));
        return None;
    };
    if !TAG_FORMS.iter().any(|known| form == known) {
        problems.at(&form, format!("tags have no form `{form}`; {}", hint(&form.to_string(), &TAG_FORMS)));
        return None;
    }
    Some(quote!(::core::option::Option::Some(::ias_aws::cfn::Tagging::#form(#name))))
}
