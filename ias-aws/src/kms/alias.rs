//! Second names of keys.

use ias_core::{Construct, Diagnostic, Is, Node, Props, Val, text};

use super::{CfnAlias, CfnAliasProps, Key};
use crate::codes;
use crate::kinds;

/// A second name of a key, by which programs use it while the key behind it may change.
///
/// ```
/// use ias_aws::{Stack, StackProps, kms};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "orders", StackProps::new());
/// let key = kms::Key::new(&stack, "Key", kms::KeyProps::new());
/// let alias = kms::Alias::new(&stack, "Alias", kms::AliasProps::new("orders/data", &key));
/// ```
#[derive(Clone, Debug, Construct)]
pub struct Alias {
    node: Node,
    name: Val<Is<kinds::AliasName>>,
}

/// How an [`Alias`] is made.
#[derive(Clone, Debug, Props)]
pub struct AliasProps {
    /// The name, with or without `alias/` before it: at most 256 letters, digits, `/`, `_` and `-`. Names that begin
    /// with `alias/aws/` belong to AWS.
    pub alias_name: String,
    /// The key.
    pub target_key: Key,
}

impl Alias {
    /// Defines an alias.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: AliasProps) -> Alias {
        scope.node().define(id, |node| {
            let name = full_name(&props.alias_name);
            if let Err(expected) = check(&name) {
                let message = format!("`{name}` is no name of an alias");
                node.report(Diagnostic::error(&codes::ALIAS_NAME_INVALID, message).hint(expected));
            }
            let resource = CfnAliasProps::new(name, props.target_key.key_arn());
            let resource = CfnAlias::new(&node, "Resource", resource);
            Alias { name: resource.reference(), node }
        })
    }

    /// An alias that exists already, such as `alias/aws/s3`.
    #[track_caller]
    pub fn from_alias_name(scope: &dyn Construct, id: &str, name: &str) -> Alias {
        let name = ias_core::known(full_name(name));
        scope.node().define(id, |node| Alias { node, name })
    }

    /// Its name, with `alias/` before it. Most services take it wherever they take a key.
    pub fn alias_name(&self) -> Val<Is<kinds::AliasName>> {
        self.name.clone()
    }

    /// Its ARN, in the account and region of the stack.
    pub fn alias_arn(&self) -> Val<String> {
        use crate::intrinsic::pseudo::{account_id, partition, region};
        text!("arn:{}:kms:{}:{}:{}", partition(), region(), account_id(), self.name)
    }
}

fn full_name(name: &str) -> String {
    if name.starts_with("alias/") { name.to_owned() } else { format!("alias/{name}") }
}

fn check(name: &str) -> Result<(), &'static str> {
    let rest = name.trim_start_matches("alias/");
    let admitted = |sign: char| sign.is_ascii_alphanumeric() || "/_-".contains(sign);
    if rest.is_empty() || name.len() > 256 || !rest.chars().all(admitted) {
        return Err("it has 1 to 256 letters, digits, `/`, `_` and `-`");
    }
    if rest.starts_with("aws/") { Err("`alias/aws/` is for keys that AWS manages") } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        assert_eq!(full_name("a/b"), "alias/a/b");
        assert_eq!(full_name("alias/a"), "alias/a");
        assert_eq!(check("alias/orders/data_1-2"), Ok(()));
        assert!(check("alias/").is_err() && check("alias/a b").is_err() && check("alias/aws/s3").is_err());
    }
}
