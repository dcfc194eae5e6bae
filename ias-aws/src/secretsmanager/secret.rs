//! Secrets.

use ias_core::{Construct, Diagnostic, Fits, IntoVal, Is, Node, Props, Text, Val, concat, text};

use super::{CfnSecret, CfnSecretProps, GenerateSecretString};
use crate::cfn::{CfnType, RemovalPolicy, With as _};
use crate::iam::{Grant, Grantable, PolicyStatement};
use crate::intrinsic::pseudo;
use crate::{codes, kinds, kms};

/// A secret: text that only those who were granted it can read, and that is in no template.
///
/// ```
/// use ias_aws::secretsmanager::{GenerateSecretString, Secret, SecretProps};
/// use ias_aws::{Stack, StackProps};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "orders", StackProps::new());
/// let login = GenerateSecretString::new()
///     .secret_string_template(r#"{"username":"orders"}"#)
///     .generate_string_key("password")
///     .exclude_punctuation(true);
/// let secret = Secret::new(&stack, "Login", SecretProps::new().generate_secret_string(login));
/// let password = secret.secret_value_from_json("password"); // for a property that takes a password
/// ```
#[derive(Clone, Debug, Construct)]
pub struct Secret {
    node: Node,
    arn: Val<Is<kinds::SecretArn>>,
    /// What policies name, where it is not the ARN itself.
    pattern: Option<Val<String>>,
    encryption_key: Option<kms::Key>,
}

/// How a [`Secret`] is made.
#[derive(Clone, Debug, Props)]
pub struct SecretProps {
    /// The name; made by CloudFormation if absent.
    pub secret_name: Option<Val<String>>,
    /// What it is for, at most 2,048 characters.
    pub description: Option<Val<String>>,
    /// How the secret is generated: a password of 32 characters if absent. With a template, a JSON object, the password
    /// is put into it under `generate_string_key`.
    pub generate_secret_string: Option<GenerateSecretString>,
    /// The secret itself, in place of a generated one. Only for a value that is late: known text would stand in the
    /// template for all to read.
    pub secret_string_value: Option<Val<String>>,
    /// The key that encrypts it; Secrets Manager has its own in each account if absent.
    pub encryption_key: Option<kms::Key>,
    /// What happens to it when it leaves the stack.
    #[props(default = RemovalPolicy::Destroy)]
    pub removal_policy: RemovalPolicy,
}

impl Secret {
    /// Defines a secret.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: SecretProps) -> Secret {
        scope.node().define(id, |node| {
            check(&node, &props);
            let generate = match &props.secret_string_value {
                Some(_) => None,
                None => Some(props.generate_secret_string.unwrap_or_default()),
            };
            let key_arn = props.encryption_key.as_ref().map(kms::Key::key_arn);
            let resource = CfnSecretProps::new()
                .with(props.description, CfnSecretProps::description)
                .with(generate, CfnSecretProps::generate_secret_string)
                .with(props.secret_string_value, CfnSecretProps::secret_string)
                .with(key_arn, CfnSecretProps::kms_key_id)
                .with(props.secret_name, CfnSecretProps::name);
            let resource = CfnSecret::new(&node, "Resource", resource);
            resource.removal_policy(props.removal_policy);
            let encryption_key = props.encryption_key;
            Secret { arn: resource.reference(), node, pattern: None, encryption_key }
        })
    }

    /// A secret that exists already, by its whole ARN, with the six characters that Secrets Manager adds to the name.
    #[track_caller]
    pub fn from_secret_complete_arn(
        scope: &dyn Construct,
        id: &str,
        arn: Val<Is<kinds::SecretArn>>,
    ) -> Secret {
        scope.node().define(id, |node| Secret { node, arn, pattern: None, encryption_key: None })
    }

    /// A secret that exists already in the account and region of the stack, by its name.
    #[track_caller]
    pub fn from_secret_name(scope: &dyn Construct, id: &str, name: impl IntoVal<String>) -> Secret {
        let (partition, region, account) = (pseudo::partition(), pseudo::region(), pseudo::account_id());
        let arn = text!("arn:{partition}:secretsmanager:{region}:{account}:secret:{}", name.into_val());
        let pattern = Some(text!("{arn}-??????"));
        scope.node().define(id, |node| Secret { node, arn: arn.cast(), pattern, encryption_key: None })
    }

    /// Its ARN.
    pub fn secret_arn(&self) -> Val<Is<kinds::SecretArn>> {
        self.arn.clone()
    }

    /// The key that encrypts it, if it is not that of Secrets Manager.
    pub fn encryption_key(&self) -> Option<&kms::Key> {
        self.encryption_key.as_ref()
    }

    /// The whole secret, resolved when the resource that has it as a property is deployed.
    pub fn secret_value(&self) -> Val<String> {
        concat(vec!["{{resolve:secretsmanager:".into(), (&self.arn).into(), ":SecretString:::}}".into()])
    }

    /// One field of a secret that is a JSON object, resolved when the resource that has it as a property is deployed.
    pub fn secret_value_from_json(&self, field: &str) -> Val<String> {
        crate::intrinsic::secret(&self.arn, field)
    }

    /// Lets a grantee read the secret.
    pub fn grant_read(&self, grantee: &dyn Grantable) -> Grant {
        self.grant_key(grantee, &["kms:Decrypt"]);
        self.grant(grantee, ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"])
    }

    /// Lets a grantee change the secret.
    pub fn grant_write(&self, grantee: &dyn Grantable) -> Grant {
        self.grant_key(grantee, &["kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"]);
        let actions = [
            "secretsmanager:PutSecretValue",
            "secretsmanager:UpdateSecret",
            "secretsmanager:UpdateSecretVersionStage",
        ];
        self.grant(grantee, actions)
    }

    /// Lets a grantee do these actions with the secret.
    pub fn grant(
        &self,
        grantee: &dyn Grantable,
        actions: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Grant {
        let resource = self.pattern.clone().unwrap_or_else(|| (&self.arn).into_val());
        Grant::add_to_principal(grantee, actions, [resource])
    }

    /// The key may be used through Secrets Manager only.
    fn grant_key(&self, grantee: &dyn Grantable, actions: &[&'static str]) {
        if let Some(key) = &self.encryption_key {
            let service = text!("secretsmanager.{}.amazonaws.com", pseudo::region());
            let statement = PolicyStatement::allow(actions.iter().copied(), [key.key_arn()]);
            grantee.grantee().add_to_policy(statement.condition("StringEquals", "kms:ViaService", service));
        }
    }
}

/// The same secret, known by what `Ref` of its attachment returns.
pub(super) fn attached(secret: &Secret, node: Node, arn: Val<Is<kinds::SecretArn>>) -> Secret {
    Secret { node, arn, ..secret.clone() }
}

fn check(node: &Node, props: &SecretProps) {
    let report = |message: &str, hint: &str| {
        node.report(Diagnostic::error(&codes::SECRET_GENERATION_INVALID, message).hint(hint));
    };
    if props.generate_secret_string.is_some() && props.secret_string_value.is_some() {
        report("a secret cannot be given and generated at once", "leave out one of the two");
    }
    // A dynamic reference is known text too, and gives nothing away.
    let given = props.secret_string_value.as_ref().and_then(Val::known);
    if given.is_some_and(|text| !text.starts_with("{{resolve:")) {
        let hint = "let it be generated, or take it from a parameter with `no_echo`";
        report("the secret would stand in the template as plain text", hint);
    }
    let Some(generate) = &props.generate_secret_string else { return };
    let generate = ias_core::Struct::object(generate);
    let has = |key| generate.get(key).is_some();
    if has("SecretStringTemplate") != has("GenerateStringKey") {
        let hint = "set both `secret_string_template` and `generate_string_key`, or neither";
        report("a template and the key under which the password goes belong together", hint);
    }
}

impl From<&Secret> for Secret {
    fn from(secret: &Secret) -> Secret {
        secret.clone()
    }
}

// A handle stands where its reference is wanted.
impl<K> IntoVal<Is<K>> for &Secret
where
    kinds::SecretArn: Fits<K>,
{
    fn into_val(self) -> Val<Is<K>> {
        self.secret_arn().into_val()
    }
}
