//! The first user of a database.

use ias_core::{Construct as _, IntoVal, Node, Val, text};
use md5::{Digest as _, Md5};
use serde_json::json;

use super::DatabaseInstanceEngine;
use crate::cfn::{CfnType as _, RemovalPolicy};
use crate::intrinsic::pseudo;
use crate::secretsmanager::{CfnSecret, GenerateSecretString, Secret, SecretProps};
use crate::{cfn, kms};

/// Name and password of the first user of a database, who may do everything in it.
///
/// ```
/// use ias_aws::rds::Credentials;
///
/// let generated = Credentials::from_generated_secret("orders").exclude_characters(" \"@/\\");
/// ```
#[derive(Clone, Debug)]
pub struct Credentials(Source);

#[derive(Clone, Debug)]
enum Source {
    Generated {
        username: Option<String>,
        exclude_characters: Option<String>,
        secret_name: Option<Val<String>>,
        encryption_key: Option<kms::Key>,
    },
    Secret(Secret),
    Password {
        username: Val<String>,
        password: Val<String>,
    },
}

/// What a database is made with.
pub(super) struct Login {
    pub(super) username: Val<String>,
    pub(super) password: Val<String>,
    pub(super) secret: Option<Secret>,
}

/// Signs with which a password would have to be quoted somewhere.
const EXCLUDED: &str = " %+~`#$&*()|[]{}:;<>?!'/@\"\\";

impl Credentials {
    /// A user with this name and a generated password of 30 signs. Both stand in a secret, beside host and port.
    ///
    /// A letter first, then letters, digits and `_`. Another name replaces the database.
    pub fn from_generated_secret(username: impl Into<String>) -> Credentials {
        Credentials::generated(Some(username.into()))
    }

    /// A user whose name and password stand in a secret that is a JSON object with the fields `username` and `password`.
    pub fn from_secret(secret: impl Into<Secret>) -> Credentials {
        Credentials(Source::Secret(secret.into()))
    }

    /// A user with a password from elsewhere, such as a parameter with `no_echo`.
    pub fn from_password(username: impl IntoVal<String>, password: Val<String>) -> Credentials {
        Credentials(Source::Password { username: username.into_val(), password })
    }

    /// Signs that a generated password does not have. Another choice makes another secret with a new password.
    #[must_use]
    pub fn exclude_characters(mut self, signs: impl Into<String>) -> Credentials {
        if let Source::Generated { exclude_characters, .. } = &mut self.0 {
            *exclude_characters = Some(signs.into());
        }
        self
    }

    /// The name of a generated secret; made by CloudFormation if absent.
    #[must_use]
    pub fn secret_name(mut self, name: impl IntoVal<String>) -> Credentials {
        if let Source::Generated { secret_name, .. } = &mut self.0 {
            *secret_name = Some(name.into_val());
        }
        self
    }

    /// The key that encrypts a generated secret; Secrets Manager has its own in each account if absent.
    #[must_use]
    pub fn encryption_key(mut self, key: impl Into<kms::Key>) -> Credentials {
        if let Source::Generated { encryption_key, .. } = &mut self.0 {
            *encryption_key = Some(key.into());
        }
        self
    }

    /// The engine's usual user.
    pub(super) fn from_default() -> Credentials {
        Credentials::generated(None)
    }

    fn generated(username: Option<String>) -> Credentials {
        Credentials(Source::Generated {
            username,
            exclude_characters: None,
            secret_name: None,
            encryption_key: None,
        })
    }

    /// The name, where it is known.
    pub(super) fn username(&self) -> Option<String> {
        match &self.0 {
            Source::Generated { username, .. } => username.clone(),
            Source::Secret(_) => None,
            Source::Password { username, .. } => username.known(),
        }
    }

    /// A password that the program knows, and everybody who reads the template would.
    pub(super) fn plain_password(&self) -> bool {
        match &self.0 {
            Source::Password { password, .. } => {
                password.known().is_some_and(|password| !password.starts_with("{{resolve:"))
            }
            _ => false,
        }
    }

    /// Makes the secret, if one is to be generated, as `Secret` below the database.
    #[track_caller]
    pub(super) fn bind(self, node: &Node, engine: &DatabaseInstanceEngine, retain: bool) -> Login {
        let (secret, username) = match self.0 {
            Source::Password { username, password } => return Login { username, password, secret: None },
            Source::Secret(secret) => (secret, None),
            Source::Generated { username, exclude_characters, secret_name, encryption_key } => {
                let excluded = exclude_characters.unwrap_or_else(|| EXCLUDED.to_owned());
                let user = username.as_deref().unwrap_or(engine.default_username());
                let generate = GenerateSecretString::new()
                    .exclude_characters(&excluded)
                    .generate_string_key("password")
                    .password_length(30)
                    .secret_string_template(json!({ "username": user }).to_string());
                // What opens a database that stays has to stay, too.
                let removal = if retain { RemovalPolicy::Retain } else { RemovalPolicy::Destroy };
                let props = SecretProps::new()
                    .description(text!("Generated by ias for stack: {}", pseudo::stack_name()))
                    .generate_secret_string(generate)
                    .removal_policy(removal);
                let props = SecretProps { secret_name, encryption_key, ..props };
                let secret = Secret::new(node, "Secret", props);
                if username.is_some() {
                    rename(&secret, &excluded);
                }
                (secret, username)
            }
        };
        Login {
            username: match username {
                Some(username) => username.into_val(),
                None => secret.secret_value_from_json("username"),
            },
            password: secret.secret_value_from_json("password"),
            secret: Some(secret),
        }
    }
}

/// The database gets a new password only if the secret is another one. So the criteria of the password are part of the
/// logical id, in the way of the AWS CDK.
fn rename(secret: &Secret, excluded: &str) {
    let Some(resource) = secret.node().try_find_child("Resource") else { return };
    let criteria = json!({ "excludeCharacters": excluded }).to_string();
    let hash: String = Md5::digest(criteria).iter().map(|byte| format!("{byte:02x}")).collect();
    let id = cfn::logical_id(&secret.node().path()).unwrap_or_default() + &hash;
    CfnSecret::from_node(resource).override_logical_id(id[id.len().saturating_sub(255)..].to_owned());
}
