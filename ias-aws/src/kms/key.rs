//! Keys.

use ias_core::{Construct, Diagnostic, Duration, Fits, IntoVal, Is, Node, Props, Val};

use super::{Alias, AliasProps, CfnKey, CfnKeyProps, cfn_key};
use crate::cfn::{CfnType, RemovalPolicy, With as _};
use crate::iam::{self, Grant, Grantable, PolicyDocument, PolicyStatement, Principal};
use crate::{codes, kinds};

/// A customer-managed key.
///
/// Its policy lets the account decide by IAM policies who may use it, so grants go to the grantee's own policy.
///
/// Unlike the CDK, symmetric keys rotate every year by default: rotation needs no change anywhere, and security
/// standards ask for it.
///
/// Source: [key policies](https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html).
///
/// ```
/// use ias_aws::{Stack, StackProps, iam, kms};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "orders", StackProps::new());
/// let role = iam::Role::new(&stack, "Worker", iam::RoleProps::new(iam::Principal::service("lambda.amazonaws.com")));
/// let key = kms::Key::new(&stack, "Key", kms::KeyProps::new().alias("orders/data"));
/// key.grant_encrypt_decrypt(&role);
/// ```
#[derive(Clone, Debug, Construct)]
pub struct Key {
    node: Node,
    arn: Val<Is<kinds::KeyArn>>,
}

/// How a [`Key`] is made.
#[derive(Clone, Debug, Props)]
pub struct KeyProps {
    /// A second name, with or without `alias/` before it. See [`Key::add_alias`].
    pub alias: Option<String>,
    /// What it is for, at most 8,192 characters.
    pub description: Option<Val<String>>,
    /// Whether new key material is made regularly; on for symmetric keys if absent. Other keys cannot rotate.
    pub enable_key_rotation: Option<bool>,
    /// How often it rotates, 90 to 2,560 days; a year if absent.
    pub rotation_period: Option<Duration>,
    /// Whether it can be used.
    #[props(default = true)]
    pub enabled: bool,
    /// The kind of key; symmetric if absent.
    pub key_spec: Option<cfn_key::KeySpec>,
    /// What it does; encrypts and decrypts if absent.
    pub key_usage: Option<cfn_key::KeyUsage>,
    /// Whether replicas in other regions can be made of it.
    #[props(default = false)]
    pub multi_region: bool,
    /// How long it can still be restored after its deletion, 7 to 30 days; 30 if absent.
    pub pending_window: Option<Duration>,
    /// The policy in place of the usual one, which lets the account's own policies decide.
    pub policy: Option<PolicyDocument>,
    /// What happens to it when it leaves the stack. What it encrypted cannot be read without it.
    #[props(default = RemovalPolicy::Retain)]
    pub removal_policy: RemovalPolicy,
}

impl Key {
    /// Defines a key.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: KeyProps) -> Key {
        scope.node().define(id, |node| {
            let symmetric = props.key_spec.is_none_or(|spec| spec == cfn_key::KeySpec::SymmetricDefault);
            if props.enable_key_rotation == Some(true) && !symmetric {
                let problem = Diagnostic::error(&codes::KEY_CANNOT_ROTATE, "only symmetric keys can rotate");
                node.report(problem.hint("leave out `enable_key_rotation`, or leave out `key_spec`"));
            }
            let rotates = props.enable_key_rotation.unwrap_or(symmetric) && symmetric;
            let resource = CfnKeyProps::new()
                .key_policy(props.policy.unwrap_or_else(usual_policy))
                .with(props.description, CfnKeyProps::description)
                .with(rotates.then_some(true), CfnKeyProps::enable_key_rotation)
                .with(props.rotation_period.map(Duration::to_days), CfnKeyProps::rotation_period_in_days)
                .with((!props.enabled).then_some(false), CfnKeyProps::enabled)
                .with(props.key_spec, CfnKeyProps::key_spec)
                .with(props.key_usage, CfnKeyProps::key_usage)
                .with(props.multi_region.then_some(true), CfnKeyProps::multi_region)
                .with(props.pending_window.map(Duration::to_days), CfnKeyProps::pending_window_in_days);
            let resource = CfnKey::new(&node, "Resource", resource);
            resource.removal_policy(props.removal_policy);
            let key = Key { arn: resource.attr_arn(), node };
            if let Some(alias) = props.alias {
                key.add_alias(&alias);
            }
            key
        })
    }

    /// A key that exists already. Its policy must let IAM policies of this account decide, or grants have no effect.
    #[track_caller]
    pub fn from_key_arn(scope: &dyn Construct, id: &str, arn: Val<Is<kinds::KeyArn>>) -> Key {
        scope.node().define(id, |node| Key { node, arn })
    }

    /// Its ARN.
    pub fn key_arn(&self) -> Val<Is<kinds::KeyArn>> {
        self.arn.clone()
    }

    /// Gives it a second name, with or without `alias/` before it.
    #[track_caller]
    pub fn add_alias(&self, name: &str) -> Alias {
        let first = self.node.try_find_child("Alias").is_none();
        let id = if first { "Alias".to_owned() } else { format!("Alias{name}") };
        Alias::new(&self.node, &id, AliasProps::new(name, self))
    }

    /// Adds a statement to the key's own policy; without effect on a key that exists already.
    pub fn add_to_resource_policy(&self, statement: PolicyStatement) {
        if let Some(resource) = self.node.try_find_child("Resource") {
            iam::add_statement(&CfnKey::from_node(resource), CfnKeyProps::key_policy, statement);
        }
    }

    /// Lets a grantee do these actions with the key.
    pub fn grant(
        &self,
        grantee: &dyn Grantable,
        actions: impl IntoIterator<Item = impl Into<ias_core::Text>>,
    ) -> Grant {
        Grant::add_to_principal(grantee, actions, [&self.arn])
    }

    /// Lets a grantee encrypt.
    pub fn grant_encrypt(&self, grantee: &dyn Grantable) -> Grant {
        self.grant(grantee, ENCRYPT)
    }

    /// Lets a grantee decrypt.
    pub fn grant_decrypt(&self, grantee: &dyn Grantable) -> Grant {
        self.grant(grantee, ["kms:Decrypt"])
    }

    /// Lets a grantee encrypt and decrypt.
    pub fn grant_encrypt_decrypt(&self, grantee: &dyn Grantable) -> Grant {
        self.grant(grantee, ["kms:Decrypt", "kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"])
    }
}

const ENCRYPT: [&str; 3] = ["kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"];

/// Hands the decision to the account's own policies.
fn usual_policy() -> PolicyDocument {
    let account = PolicyStatement::allow(["kms:*"], ["*"]).principal(&Principal::this_account());
    PolicyDocument::from_iter([account])
}

impl From<&Key> for Key {
    fn from(key: &Key) -> Key {
        key.clone()
    }
}

// A handle stands where its reference is wanted.
impl<K> IntoVal<Is<K>> for &Key
where
    kinds::KeyArn: Fits<K>,
{
    fn into_val(self) -> Val<Is<K>> {
        self.key_arn().into_val()
    }
}
