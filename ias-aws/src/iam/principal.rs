//! Principals: whom a statement is about.

use ias_core::{IntoVal, Is, Object, Val, Value, text};

use crate::intrinsic::pseudo;
use crate::kinds;

/// Whom a statement is about.
#[derive(Clone, Debug, PartialEq)]
pub enum Principal {
    /// A service, such as `ecs-tasks.amazonaws.com`.
    Service(Val<String>),
    /// A role.
    Role(Val<Is<kinds::RoleArn>>),
    /// All of an account that its own policies let.
    Account(Val<String>),
    /// What an identity provider vouches for.
    Federated(Val<String>),
    /// Everybody; narrow it with conditions.
    Anyone,
}

impl Principal {
    /// A service of AWS.
    pub fn service(name: impl IntoVal<String>) -> Principal {
        Principal::Service(name.into_val())
    }

    /// The account that the stack is deployed to.
    pub fn this_account() -> Principal {
        Principal::Account(pseudo::account_id())
    }

    pub(super) fn value(&self) -> Value {
        let mut principal = Object::new();
        match self {
            Principal::Service(name) => principal.set("Service", name),
            Principal::Role(arn) => principal.set("AWS", arn),
            Principal::Account(id) => {
                let arn = text!("arn:{}:iam::{id}:root", pseudo::partition());
                principal.set("AWS", arn)
            }
            Principal::Federated(provider) => principal.set("Federated", provider),
            Principal::Anyone => return "*".into(),
        };
        Value::Map(principal)
    }
}

impl From<&Val<Is<kinds::RoleArn>>> for Principal {
    fn from(arn: &Val<Is<kinds::RoleArn>>) -> Principal {
        Principal::Role(arn.into_val())
    }
}
