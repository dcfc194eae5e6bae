//! Attributes of a resource that say what CloudFormation does with it.

use ias_core::{Duration, IntoVal, Object, Value, shape};

/// What happens to a resource that leaves the stack or is replaced.
///
/// Source: [`DeletionPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RemovalPolicy {
    /// It is deleted, with what is in it.
    Destroy,
    /// It stays in the account.
    Retain,
    /// It stays in the account, except if its creation failed and the stack rolls back.
    RetainOnUpdateOrDelete,
    /// A snapshot is made before it is deleted; only for types that can, such as databases and volumes.
    Snapshot,
}

impl RemovalPolicy {
    pub(crate) const fn on_delete(self) -> &'static str {
        match self {
            RemovalPolicy::Destroy => "Delete",
            RemovalPolicy::Retain => "Retain",
            RemovalPolicy::RetainOnUpdateOrDelete => "RetainExceptOnCreate",
            RemovalPolicy::Snapshot => "Snapshot",
        }
    }

    pub(crate) const fn on_replace(self) -> &'static str {
        match self {
            RemovalPolicy::Destroy => "Delete",
            // `RetainExceptOnCreate` exists for deletion only.
            RemovalPolicy::Retain | RemovalPolicy::RetainOnUpdateOrDelete => "Retain",
            RemovalPolicy::Snapshot => "Snapshot",
        }
    }
}

/// How long CloudFormation waits for signals before it counts a resource as created.
///
/// Source: [`CreationPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html).
#[derive(Clone, Debug, PartialEq)]
pub struct CreationPolicy(Object);
shape!(CreationPolicy);

impl CreationPolicy {
    /// Waits for `count` signals, at most `timeout` long (12 hours at the most).
    pub fn resource_signal(count: impl IntoVal<i64>, timeout: Duration) -> CreationPolicy {
        let mut signal = Object::new();
        signal.put::<i64>("Count", count);
        signal.set("Timeout", timeout.to_string());
        let mut policy = Object::new();
        policy.set("ResourceSignal", signal);
        CreationPolicy(policy)
    }

    pub(crate) fn into_value(self) -> Value {
        Value::Map(self.0)
    }
}

/// How CloudFormation updates an Auto Scaling group, a Lambda alias and the like.
///
/// Source: [`UpdatePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdatePolicy(Object);
shape!(UpdatePolicy);

impl UpdatePolicy {
    /// A policy with one entry, such as `AutoScalingRollingUpdate`.
    pub fn new(name: &'static str, options: impl Into<Value>) -> UpdatePolicy {
        UpdatePolicy::default().and(name, options)
    }

    /// Adds another entry.
    #[must_use]
    pub fn and(mut self, name: &'static str, options: impl Into<Value>) -> UpdatePolicy {
        self.0.set(name, options.into());
        self
    }

    pub(crate) fn into_value(self) -> Value {
        Value::Map(self.0)
    }
}
