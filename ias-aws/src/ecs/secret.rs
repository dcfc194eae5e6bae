//! Secrets in the environment of a container.

use ias_core::{IntoVal, Val, text};

use crate::iam::{Grant, Role};
use crate::secretsmanager;

/// A variable of a container whose value ECS reads when the task starts, so it stands in no template.
///
/// ```
/// use ias_aws::{Stack, StackProps, ecs, secretsmanager};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "shop", StackProps::new());
/// let login = secretsmanager::Secret::new(&stack, "Login", secretsmanager::SecretProps::new());
/// let password = ecs::Secret::from_secrets_manager_field(&login, "password");
/// ```
#[derive(Clone, Debug)]
pub struct Secret {
    value_from: Val<String>,
    source: Source,
}

#[derive(Clone, Debug)]
enum Source {
    Secret(secretsmanager::Secret),
    Parameter(Val<String>),
}

impl Secret {
    /// The whole text of a secret.
    pub fn from_secrets_manager(secret: &secretsmanager::Secret) -> Secret {
        Secret { value_from: secret.secret_arn().into_val(), source: Source::Secret(secret.clone()) }
    }

    /// A field of a secret that holds a JSON document.
    pub fn from_secrets_manager_field(secret: &secretsmanager::Secret, field: &str) -> Secret {
        let value_from = text!("{}:{field}::", secret.secret_arn());
        Secret { value_from, source: Source::Secret(secret.clone()) }
    }

    /// A parameter of Systems Manager, by its ARN; one that a key of yours encrypts needs a grant for the key as well.
    pub fn from_ssm_parameter_arn(arn: impl IntoVal<String>) -> Secret {
        let arn = arn.into_val();
        Secret { value_from: arn.clone(), source: Source::Parameter(arn) }
    }

    /// What the task definition says.
    pub(super) fn value_from(&self) -> Val<String> {
        self.value_from.clone()
    }

    pub(super) fn grant_read(&self, role: &Role) -> Grant {
        match &self.source {
            Source::Secret(secret) => secret.grant_read(role),
            Source::Parameter(arn) => Grant::add_to_principal(role, ["ssm:GetParameters"], [arn]),
        }
    }
}
