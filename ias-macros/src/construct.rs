//! `#[derive(Construct)]`.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{Data, DeriveInput, Field, Fields, Member};

use crate::attributes::{entries, refuse};
use crate::nearest::list;
use crate::problems::Problems;
use crate::types::last_segment;

/// The field that leads to the node.
struct Way<'a> {
    member: Member,
    field: &'a Field,
    /// The field is a construct itself, and its node is meant.
    delegate: bool,
}

pub(crate) fn derive(input: &DeriveInput) -> TokenStream {
    let mut problems = Problems::default();
    let way = find(input, &mut problems);
    let body = way.map_or_else(|| quote!(::core::unreachable!()), |way| expand(&way));
    let [krate, version] = ["CARGO_PKG_NAME", "CARGO_PKG_VERSION"].map(from_cargo);
    let (ident, (impl_generics, type_generics, clause)) = (&input.ident, input.generics.split_for_impl());
    let problems = problems.into_tokens();
    quote! {
        #problems
        #[automatically_derived]
        impl #impl_generics ::ias_core::Construct for #ident #type_generics #clause {
            fn node(&self) -> &::ias_core::Node {
                #body
            }
            fn origin(&self) -> ::ias_core::Origin {
                ::ias_core::Origin { krate: #krate, version: #version }
            }
        }
    }
}

fn expand(Way { member, field, delegate }: &Way<'_>) -> TokenStream {
    let span = field.ty.span(); // A field that is no node is marked at its type.
    match delegate {
        true => quote_spanned!(span=> ::ias_core::Construct::node(&self.#member)),
        false => quote_spanned!(span=> &self.#member),
    }
}

/// Read when the user's crate is compiled; another build tool than Cargo need not set it.
fn from_cargo(variable: &str) -> TokenStream {
    quote! {
        match ::core::option_env!(#variable) {
            ::core::option::Option::Some(set) => set,
            ::core::option::Option::None => "",
        }
    }
}

fn find<'a>(input: &'a DeriveInput, problems: &mut Problems) -> Option<Way<'a>> {
    refuse(&input.attrs, "construct", "the field that leads to the node", problems);
    let name = &input.ident;
    let fields = match &input.data {
        Data::Struct(data) => &data.fields,
        Data::Enum(data) => {
            let advice = "a construct is a struct with a node; keep the enum in a field of it";
            problems.at(data.enum_token, format!("`{name}` is an enum, which has no node: {advice}"));
            return None;
        }
        Data::Union(data) => {
            problems
                .at(data.union_token, format!("`{name}` is a union: a construct is a struct with a node"));
            return None;
        }
    };
    let ways: Vec<_> = fields.members().zip(fields).collect();
    let way =
        |(member, field): &(Member, &'a Field), delegate| Way { member: member.clone(), field, delegate };

    let mut marked = Vec::new();
    for place in &ways {
        let found = entries(&place.1.attrs, "construct", &["node", "delegate"], problems);
        for entry in &found {
            entry.flag(problems);
        }
        for entry in found {
            if !marked.is_empty() {
                problems.at(&entry.key, "the node is already marked; one field leads to it");
            }
            marked.push(way(place, entry.is("delegate")));
        }
    }
    if !marked.is_empty() {
        return Some(marked.swap_remove(0));
    }
    if let Some(place) =
        ways.iter().find(|(_, field)| field.ident.as_ref().is_some_and(|name| name == "node"))
    {
        return Some(way(place, false));
    }
    let nodes: Vec<_> =
        ways.iter().filter(|(_, field)| last_segment(&field.ty).is_some_and(|s| s.ident == "Node")).collect();
    match nodes[..] {
        [one] => return Some(way(one, false)),
        [] => problems.at(name, format!("`{name}` has no node: {}", advice(fields))),
        [_, second, ..] => {
            let names: Vec<_> =
                nodes.iter().map(|(member, _)| member.to_token_stream().to_string()).collect();
            let advice = "name its own one `node` or mark it with `#[construct(node)]`";
            problems.at(&second.1.ty, format!("`{name}` has several nodes, {}: {advice}", list(&names)));
        }
    }
    None
}

fn advice(fields: &Fields) -> &'static str {
    match fields.len() {
        0 => "write it with the field `node: Node`",
        1 => "add the field `node: Node`, or mark the construct that it wraps with `#[construct(delegate)]`",
        _ => "add the field `node: Node`, or mark a field that is a construct with `#[construct(delegate)]`",
    }
}
