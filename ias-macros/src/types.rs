//! Reading a field's type by its last path segment, as far as a macro can.

use quote::ToTokens as _;
use syn::{GenericArgument, PathArguments, PathSegment, Type, TypePath};

/// Looks through the invisible brackets that `macro_rules!` puts around `$t:ty`, and through real ones.
pub(crate) fn peel(mut ty: &Type) -> &Type {
    loop {
        ty = match ty {
            Type::Group(group) => &group.elem,
            Type::Paren(paren) => &paren.elem,
            other => return other,
        };
    }
}

/// The `Node` of `ias_core::Node`.
pub(crate) fn last_segment(ty: &Type) -> Option<&PathSegment> {
    match peel(ty) {
        Type::Path(TypePath { qself: None, path, .. }) => path.segments.last(),
        _ => None,
    }
}

/// The type arguments, if the type is called one of `names`.
pub(crate) fn arguments<'a>(ty: &'a Type, names: &[&str]) -> Option<Vec<&'a Type>> {
    let segment = last_segment(ty).filter(|segment| names.iter().any(|name| segment.ident == name))?;
    let PathArguments::AngleBracketed(list) = &segment.arguments else { return Some(Vec::new()) };
    let types = list.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    Some(types.collect())
}

/// The `T` of `Wrapper<T>`.
pub(crate) fn argument<'a>(ty: &'a Type, wrapper: &str) -> Option<&'a Type> {
    match arguments(ty, &[wrapper])?[..] {
        [only] => Some(only),
        _ => None,
    }
}

/// Whether it is one of the language's own plain types, whose literals need to know it.
pub(crate) fn is_primitive(ty: &Type) -> bool {
    const NAMES: [&str; 16] = [
        "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64",
        "u128", "usize",
    ];
    last_segment(ty).is_some_and(|segment| NAMES.iter().any(|name| segment.ident == name))
}

/// A type as one would write it.
pub(crate) fn show(ty: &Type) -> String {
    ty.to_token_stream().to_string().replace(' ', "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use syn::parse_quote;

    #[test]
    fn wrappers_are_seen_through_paths_and_groups() {
        let ty: Type = parse_quote!(std::option::Option<(Vec<u8>)>);
        let inner = argument(&ty, "Option").expect("an option");
        assert_eq!(argument(inner, "Vec").expect("a list").to_token_stream().to_string(), "u8");
        assert!(argument(&parse_quote!(Option), "Option").is_none());
        assert!(argument(&parse_quote!(<T as Of>::Option<u8>), "Option").is_none());
    }
}
