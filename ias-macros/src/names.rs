//! The three ways to write a name: `lake_name`, `LakeName`, `LAKE_NAME`.

use syn::Ident;
use syn::ext::IdentExt as _;

/// `lake_name` as the property `LakeName`.
pub(crate) fn pascal(name: &Ident) -> String {
    let name = name.unraw().to_string();
    let mut out = String::with_capacity(name.len());
    for part in name.split('_') {
        let mut chars = part.chars();
        out.extend(chars.next().map(|first| first.to_ascii_uppercase()));
        out.push_str(chars.as_str());
    }
    out
}

/// `lake_name` as the constant `LAKE_NAME`.
pub(crate) fn constant(name: &Ident) -> String {
    name.unraw().to_string().to_ascii_uppercase()
}

/// The attribute `DBInstance.Arn` as part of a method name: `db_instance_arn`.
pub(crate) fn snake(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let mut out = String::with_capacity(name.len() + 4);
    for (at, &c) in chars.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            out.push('_');
            continue;
        }
        if starts_word(&chars, at) {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// The rule of the generated types: the last capital of a run opens the next word, unless it ends a plural (`ARNs`).
fn starts_word(chars: &[char], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|at| chars[at]) else { return false };
    if !chars[at].is_ascii_uppercase() || !before.is_ascii_alphanumeric() {
        return false;
    }
    let plural = chars.get(at + 1) == Some(&'s') && chars.get(at + 2).is_none_or(char::is_ascii_uppercase);
    !before.is_ascii_uppercase() || chars.get(at + 1).is_some_and(char::is_ascii_lowercase) && !plural
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::format_ident;

    #[test]
    fn properties_and_constants() {
        assert_eq!(pascal(&format_ident!("lake_name")), "LakeName");
        assert_eq!(pascal(&format_ident!("r#type")), "Type");
        assert_eq!(pascal(&format_ident!("ipv6_cidr")), "Ipv6Cidr");
        assert_eq!(constant(&format_ident!("lake_name")), "LAKE_NAME");
        assert_eq!(constant(&format_ident!("r#type")), "TYPE");
    }

    #[test]
    fn attributes() {
        assert_eq!(snake("Arn"), "arn");
        assert_eq!(snake("DBInstanceArn"), "db_instance_arn");
        assert_eq!(snake("Endpoint.Address"), "endpoint_address");
        assert_eq!(snake("KMSKeyID"), "kms_key_id");
        assert_eq!(snake("TargetGroupARNs"), "target_group_arns");
        assert_eq!(snake("Ipv6CidrBlocks"), "ipv6_cidr_blocks");
    }
}
