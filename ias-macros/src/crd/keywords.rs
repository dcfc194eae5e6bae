//! `#[crd(range(min = 1), pattern = "..")]`: what a value must obey, as keywords of its schema.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt as _;
use syn::{Ident, LitStr, Type};

use crate::attributes::{Entry, Given, list};
use crate::nearest::hint;
use crate::problems::Problems;
use crate::types::{argument, arguments, last_segment, show};

/// The keys that add keywords to a schema.
pub(super) const KEYS: [&str; 15] = [
    "atomic",
    "each",
    "embedded_resource",
    "entries",
    "format",
    "immutable",
    "items",
    "length",
    "map_keys",
    "multiple_of",
    "nullable",
    "pattern",
    "range",
    "unique",
    "validation",
];

/// What a value looks like, as far as the name of its type tells.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Text,
    Number,
    Bool,
    List,
    Map,
    Unknown,
}

/// The keywords of one value: statements that add them to `schema`.
#[derive(Clone, Default)]
pub(crate) struct Keywords {
    statements: Vec<TokenStream>,
}

impl Keywords {
    pub(super) fn is_empty(&self) -> bool {
        self.statements.is_empty()
    }

    pub(super) fn statements(&self) -> &[TokenStream] {
        &self.statements
    }

    fn set(&mut self, keyword: &str, value: impl quote::ToTokens) {
        self.statements.push(quote!(schema.set(#keyword, #value);));
    }

    /// Takes an entry over, if it is one of [`KEYS`].
    pub(super) fn take(&mut self, entry: &Entry, ty: Option<&Type>, problems: &mut Problems) {
        let sort = ty.map_or(Sort::Unknown, sort);
        match entry.key.to_string().as_str() {
            "range" => {
                self.needs(entry, sort, Sort::Number, "numbers", problems);
                for Entry { key, given } in
                    inner(entry, &["min", "max", "above", "below"], "range(min = 1, max = 5)", problems)
                {
                    let Given::Equals(value) = given else { continue };
                    match key.to_string().as_str() {
                        "min" => self.set("minimum", &value),
                        "max" => self.set("maximum", &value),
                        end => {
                            let (keyword, open) = match end {
                                "above" => ("minimum", "exclusiveMinimum"),
                                _ => ("maximum", "exclusiveMaximum"),
                            };
                            self.set(keyword, &value);
                            self.set(open, quote!(true));
                        }
                    }
                }
            }
            "multiple_of" => {
                self.needs(entry, sort, Sort::Number, "numbers", problems);
                if let Some(value) = entry.value("multiple_of = 2", problems) {
                    self.set("multipleOf", value);
                }
            }
            "length" => self.bounds(entry, sort, Sort::Text, "texts", ["minLength", "maxLength"], problems),
            "items" => self.bounds(entry, sort, Sort::List, "lists", ["minItems", "maxItems"], problems),
            "entries" => {
                self.bounds(entry, sort, Sort::Map, "maps", ["minProperties", "maxProperties"], problems);
            }
            "pattern" => {
                self.needs(entry, sort, Sort::Text, "texts", problems);
                if let Some(value) = entry.text("pattern = \"^[a-z]+$\"", problems) {
                    self.set("pattern", value);
                }
            }
            "format" => {
                if let Some(value) = entry.text("format = \"date-time\"", problems) {
                    self.set("format", value);
                }
            }
            "nullable" => self.flag(entry, "nullable", problems),
            "embedded_resource" => self.flag(entry, "x-kubernetes-embedded-resource", problems),
            "immutable" => {
                entry.flag(problems);
                self.statements.push(quote!(
                    ::ias_k8s::crd::validation(schema, &[("rule", "self == oldSelf"), ("message", "is immutable")]);
                ));
            }
            "unique" | "atomic" => {
                entry.flag(problems);
                self.needs(entry, sort, Sort::List, "lists", problems);
                let of = if entry.is("unique") { "set" } else { "atomic" };
                self.set("x-kubernetes-list-type", of);
            }
            "map_keys" => {
                self.needs(entry, sort, Sort::List, "lists", problems);
                if let Some(keys) = texts(entry, "map_keys(\"name\")", problems) {
                    self.set("x-kubernetes-list-type", "map");
                    self.set(
                        "x-kubernetes-list-map-keys",
                        quote!(::ias_core::Value::List(::std::vec![#(#keys.into()),*])),
                    );
                }
            }
            "validation" => self.validation(entry, problems),
            "each" => self.each(entry, ty, problems),
            _ => {}
        }
    }

    /// Keywords of the items of a list or the values of a map.
    fn each(&mut self, entry: &Entry, ty: Option<&Type>, problems: &mut Problems) {
        let of = ty.and_then(item);
        if let Some(ty) = ty.filter(|ty| of.is_none() && sort(ty) != Sort::Unknown) {
            problems.at(&entry.key, format!("`each` is for lists and maps, and this is `{}`", show(ty)));
        }
        let mut inner_keywords = Keywords::default();
        for entry in inner(entry, &KEYS, "each(pattern = \"^[a-z]+$\")", problems) {
            inner_keywords.take(&entry, of, problems);
        }
        let statements = inner_keywords.statements();
        let key = if of.is_some() && ty.is_some_and(|ty| sort(ty) == Sort::Map) {
            "additionalProperties"
        } else {
            "items"
        };
        self.statements.push(quote!({
            let schema = schema.child(#key);
            #(#statements)*
        }));
    }

    fn validation(&mut self, entry: &Entry, problems: &mut Problems) {
        let example = "validation(rule = \"self.min <= self.max\", message = \"..\")";
        let mut given = Vec::new();
        for inner in inner(entry, &["rule", "message", "message_expression", "field_path"], example, problems)
        {
            let word = match inner.key.unraw().to_string().as_str() {
                "message_expression" => "messageExpression",
                "field_path" => "fieldPath",
                "message" => "message",
                _ => "rule",
            };
            given.extend(
                inner.text(&format!("{} = \"self > 0\"", inner.key), problems).map(|text| (word, text)),
            );
        }
        if !given.iter().any(|(word, _)| *word == "rule") {
            problems.at(&entry.key, format!("a validation has a rule, as in `{example}`"));
            return;
        }
        let given = given.iter().map(|(word, text)| quote!((#word, #text)));
        self.statements.push(quote!(::ias_k8s::crd::validation(schema, &[#(#given),*]);));
    }

    fn bounds(
        &mut self,
        entry: &Entry,
        sort: Sort,
        wanted: Sort,
        words: &str,
        keywords: [&str; 2],
        problems: &mut Problems,
    ) {
        self.needs(entry, sort, wanted, words, problems);
        let example = format!("{}(min = 1, max = 10)", entry.key);
        for Entry { key, given } in inner(entry, &["min", "max"], &example, problems) {
            if let Given::Equals(value) = given {
                self.set(keywords[usize::from(key == "max")], &value);
            }
        }
    }

    fn flag(&mut self, entry: &Entry, keyword: &str, problems: &mut Problems) {
        entry.flag(problems);
        self.set(keyword, quote!(true));
    }

    fn needs(&self, entry: &Entry, sort: Sort, wanted: Sort, words: &str, problems: &mut Problems) {
        if sort != wanted && sort != Sort::Unknown {
            let each = match (sort, wanted) {
                (Sort::List | Sort::Map, Sort::Text | Sort::Number) => {
                    format!("; what is in it is meant by `each({}(..))`", entry.key)
                }
                _ => String::new(),
            };
            let each = if entry.is("pattern") { each.replace("(..)", " = \"..\"") } else { each };
            problems.at(&entry.key, format!("`{}` is for {words}, which this is not{each}", entry.key));
        }
    }
}

/// The entries of `key(a = 1, b = 2)`; each has a value.
fn inner(entry: &Entry, known: &[&str], example: &str, problems: &mut Problems) -> Vec<Entry> {
    let Given::List(tokens) = &entry.given else {
        problems.at(&entry.key, format!("write `{example}`"));
        return Vec::new();
    };
    let entries = list(tokens.clone(), problems);
    if entries.is_empty() {
        problems.at(&entry.key, format!("`{}` says nothing; write `{example}`", entry.key));
    }
    let mut kept = Vec::new();
    for one in entries {
        let word = one.key.unraw().to_string();
        if !known.contains(&word.as_str()) {
            problems.at(&one.key, format!("`{}` knows no `{word}`; {}", entry.key, hint(&word, known)));
        } else if known.len() <= 4 && !matches!(one.given, Given::Equals(_)) {
            problems.at(&one.key, format!("`{word}` wants a value, as in `{example}`"));
        } else {
            kept.push(one);
        }
    }
    kept
}

/// The texts of `key("a", "b")`.
fn texts(entry: &Entry, example: &str, problems: &mut Problems) -> Option<Vec<LitStr>> {
    let parsed = match &entry.given {
        Given::List(tokens) => {
            let parser = syn::punctuated::Punctuated::<LitStr, syn::Token![,]>::parse_terminated;
            syn::parse::Parser::parse2(parser, tokens.clone()).ok().filter(|list| !list.is_empty())
        }
        _ => None,
    };
    if parsed.is_none() {
        problems.at(&entry.key, format!("write `{example}`"));
    }
    Some(parsed?.into_iter().collect())
}

/// The type of a value, without what only says whether it is there or when it is known.
fn bare(ty: &Type) -> &Type {
    let inner = ["Option", "Val", "Box"].into_iter().find_map(|wrapper| argument(ty, wrapper));
    inner.map_or(ty, bare)
}

fn sort(ty: &Type) -> Sort {
    const NUMBERS: [&str; 10] = ["f32", "f64", "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64"];
    let ty = bare(ty);
    let Some(name) = last_segment(ty).map(|segment| segment.ident.to_string()) else { return Sort::Unknown };
    match name.as_str() {
        "String" => Sort::Text,
        "bool" => Sort::Bool,
        "Vec" | "List" => Sort::List,
        "BTreeMap" | "IndexMap" | "Map" => Sort::Map,
        name if NUMBERS.contains(&name) => Sort::Number,
        _ => Sort::Unknown,
    }
}

/// What a list or map holds.
fn item(ty: &Type) -> Option<&Type> {
    let ty = bare(ty);
    match arguments(ty, &["Vec", "List", "Map", "BTreeMap", "IndexMap"])?[..] {
        [one] | [_, one] => Some(one),
        _ => None,
    }
}

/// The name of a property, as in `rename = "type"`.
pub(super) fn check_name(name: &LitStr, problems: &mut Problems) {
    if name.value().is_empty() {
        problems.at(name, "a property has a name");
    }
}

/// `minReplicas` for `min_replicas`.
pub(super) fn camel(name: &Ident) -> String {
    camel_of_pascal(&crate::names::pascal(name))
}

/// `minReplicas` for `MinReplicas`.
pub(super) fn camel_of_pascal(pascal: &str) -> String {
    let mut chars = pascal.chars();
    chars.next().map(|first| first.to_ascii_lowercase().to_string() + chars.as_str()).unwrap_or_default()
}
