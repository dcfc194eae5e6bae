//! `#[crd(group = "..", version = "..", kind = "..", ..)]` on the specification of a custom resource.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt as _;
use syn::{DeriveInput, Ident, LitStr, Type};

use super::container::{Container, description};
use super::keywords::{self, Keywords};
use super::{ATTRIBUTE, kind_name};
use crate::attributes::{Entry, Given, entries_with, list};
use crate::nearest::hint;
use crate::problems::Problems;

const KEYS: [&str; 12] = [
    "category",
    "deprecated",
    "group",
    "kind",
    "plural",
    "printcolumn",
    "scale",
    "scope",
    "shortname",
    "singular",
    "status",
    "version",
];
const MANY: [&str; 4] = ["category", "printcolumn", "shortname", "validation"];
const EXAMPLE: &str = "#[crd(group = \"acme.example\", version = \"v1\", kind = \"Database\")]";

/// What stands on the struct.
pub(super) struct Declaration {
    pub(super) group: LitStr,
    pub(super) version: LitStr,
    pub(super) kind: LitStr,
    pub(super) plural: String,
    pub(super) singular: String,
    pub(super) cluster_scoped: bool,
    /// The name of the handle, which is that of the kind; `None` if that is wrong.
    pub(super) handle: Option<Ident>,
    /// Calls that describe the version further: `.short_name("db")`.
    pub(super) calls: Vec<TokenStream>,
    pub(super) status: Option<Type>,
    /// What is said of the specification itself.
    pub(super) container: Container,
}

pub(super) fn read(input: &DeriveInput, problems: &mut Problems) -> Declaration {
    let known: Vec<&str> = KEYS.into_iter().chain(keywords::KEYS).collect();
    let mut container = Container { docs: description(&input.attrs), keywords: Keywords::default() };
    let (mut group, mut version, mut kind, mut plural, mut singular) = (None, None, None, None, None);
    let (mut cluster_scoped, mut status, mut calls) = (false, None, Vec::new());
    for entry in entries_with(&input.attrs, ATTRIBUTE, &known, &MANY, problems) {
        let mut text = |example: &str, check: fn(&str) -> Result<(), String>| {
            let text = entry.text(example, problems)?;
            if let Err(message) = check(&text.value()) {
                problems.at(&text, message);
            }
            Some(text)
        };
        match entry.key.to_string().as_str() {
            "group" => group = Some(text("group = \"acme.example\"", kind_name::group)),
            "version" => version = Some(text("version = \"v1\"", kind_name::version)),
            "kind" => kind = Some(text("kind = \"Database\"", kind_name::kind)),
            "plural" => plural = text("plural = \"databases\"", kind_name::resource),
            "singular" => singular = text("singular = \"database\"", kind_name::resource),
            "shortname" => {
                calls.extend(
                    text("shortname = \"db\"", kind_name::resource).map(|name| quote!(.short_name(#name))),
                );
            }
            "category" => {
                calls.extend(
                    text("category = \"all\"", kind_name::resource).map(|name| quote!(.category(#name))),
                );
            }
            "scope" => {
                if let Some(scope) = entry.text("scope = \"Cluster\"", problems) {
                    match scope.value().as_str() {
                        "Cluster" => cluster_scoped = true,
                        "Namespaced" => {}
                        other => problems.at(
                            &scope,
                            format!(
                                "there is no scope `{other}`; {}",
                                hint(other, &["Cluster", "Namespaced"])
                            ),
                        ),
                    }
                }
            }
            "deprecated" => {
                entry.flag(problems);
                calls.push(quote!(.deprecated()));
            }
            "status" => {
                if let Some(tokens) = entry.value("status = DatabaseStatus", problems) {
                    status = problems.take(syn::parse2(tokens.clone()));
                }
            }
            "scale" => calls.extend(scale(&entry, problems)),
            "printcolumn" => calls.extend(column(&entry, problems)),
            _ => container.keywords.take(&entry, None, problems),
        }
    }
    let mut missing = |name: &str, given: Option<Option<LitStr>>, stand_in: &str| match given {
        Some(Some(text)) => text,
        other => {
            if other.is_none() {
                problems.at(&input.ident, format!("`{name}` is missing: write `{EXAMPLE}`"));
            }
            LitStr::new(stand_in, input.ident.span())
        }
    };
    let group = missing("group", group, "unknown.example");
    let version = missing("version", version, "v1");
    let kind_given = kind.is_some();
    let kind = missing("kind", kind, "Unknown");
    let handle = handle(input, &kind, kind_given, problems);
    let lower = kind.value().to_ascii_lowercase();
    Declaration {
        plural: plural.map_or_else(|| kind_name::plural(&lower), |text| text.value()),
        singular: singular.map_or(lower, |text| text.value()),
        group,
        version,
        kind,
        cluster_scoped,
        handle,
        calls,
        status,
        container,
    }
}

fn handle(input: &DeriveInput, kind: &LitStr, given: bool, problems: &mut Problems) -> Option<Ident> {
    let name = syn::parse_str::<Ident>(&kind.value())
        .ok()
        .filter(|_| given && kind_name::kind(&kind.value()).is_ok())?;
    if name == input.ident.unraw() {
        problems.at(kind, format!("the handle is called `{name}`; call the struct `{name}Spec`"));
        return None;
    }
    Some(Ident::new(&name.to_string(), kind.span()))
}

/// `scale(replicas = ".spec.replicas", status = ".status.replicas")`.
fn scale(entry: &Entry, problems: &mut Problems) -> Option<TokenStream> {
    let example = "scale(replicas = \".spec.replicas\", status = \".status.replicas\")";
    let given = texts(entry, &["replicas", "status", "selector"], example, problems)?;
    let (Some(replicas), Some(status)) = (given.get("replicas"), given.get("status")) else {
        problems.at(&entry.key, format!("`scale` wants two paths at least, as in `{example}`"));
        return None;
    };
    let selector = optional(given.get("selector"));
    Some(quote!(.scale(#replicas, #status, #selector)))
}

/// `printcolumn(name = "Size", type = "integer", path = ".spec.size")`.
fn column(entry: &Entry, problems: &mut Problems) -> Option<TokenStream> {
    let example = "printcolumn(name = \"Size\", type = \"integer\", path = \".spec.size\")";
    let given = texts(entry, &["name", "type", "path"], example, problems)?;
    let (Some(name), Some(of), Some(path)) = (given.get("name"), given.get("type"), given.get("path")) else {
        problems.at(&entry.key, format!("a column has three parts, as in `{example}`"));
        return None;
    };
    const TYPES: [&str; 5] = ["boolean", "date", "integer", "number", "string"];
    if !TYPES.contains(&of.value().as_str()) {
        problems.at(of, format!("columns have no type `{}`; {}", of.value(), hint(&of.value(), &TYPES)));
    }
    Some(quote!(.column(#name, #of, #path)))
}

/// The texts of `key(a = "..", b = "..")`, by name.
fn texts(
    entry: &Entry,
    known: &[&str],
    example: &str,
    problems: &mut Problems,
) -> Option<std::collections::BTreeMap<String, LitStr>> {
    let Given::List(tokens) = &entry.given else {
        problems.at(&entry.key, format!("write `{example}`"));
        return None;
    };
    let mut found = std::collections::BTreeMap::new();
    for inner in list(tokens.clone(), problems) {
        let word = inner.key.unraw().to_string();
        if !known.contains(&word.as_str()) {
            problems.at(&inner.key, format!("`{}` knows no `{word}`; {}", entry.key, hint(&word, known)));
        } else if let Some(text) = inner.text(example, problems)
            && found.insert(word.clone(), text).is_some()
        {
            problems.at(&inner.key, format!("`{word}` is given twice"));
        }
    }
    Some(found)
}

fn optional(text: Option<&LitStr>) -> TokenStream {
    match text {
        Some(text) => quote!(::core::option::Option::Some(#text)),
        None => quote!(::core::option::Option::None),
    }
}
