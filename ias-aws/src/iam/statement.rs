//! Statements of policies.

use ias_core::{IntoVal, List, Object, Text, Value, shape};

use super::Principal;

/// One statement of a policy: who may, or may not, do what to what.
///
/// Source: [policy grammar](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html).
///
/// ```
/// use ias_aws::iam::PolicyStatement;
///
/// let read = PolicyStatement::allow(["s3:GetObject"], ["arn:aws:s3:::raw/*"])
///     .condition("Bool", "aws:SecureTransport", "true");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct PolicyStatement(Object);
shape!(PolicyStatement);

/// Whether a statement allows or denies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Allows what is not denied elsewhere.
    Allow,
    /// Denies, whatever is allowed elsewhere.
    Deny,
}

impl PolicyStatement {
    /// A statement that allows actions on resources.
    pub fn allow<A: Into<Text>>(
        actions: impl IntoIterator<Item = A>,
        resources: impl IntoVal<List<String>>,
    ) -> Self {
        PolicyStatement::new(Effect::Allow, actions, resources)
    }

    /// A statement that denies actions on resources.
    pub fn deny<A: Into<Text>>(
        actions: impl IntoIterator<Item = A>,
        resources: impl IntoVal<List<String>>,
    ) -> Self {
        PolicyStatement::new(Effect::Deny, actions, resources)
    }

    fn new<A: Into<Text>>(
        effect: Effect,
        actions: impl IntoIterator<Item = A>,
        resources: impl IntoVal<List<String>>,
    ) -> PolicyStatement {
        let mut statement = Object::new();
        statement.set("Effect", if effect == Effect::Allow { "Allow" } else { "Deny" });
        let actions = actions.into_iter().map(|action| Value::Text(action.into())).collect();
        statement.set("Action", one_or_many(Value::List(actions)));
        let resources = one_or_many(resources.into_val().into_value());
        if resources != Value::List(Vec::new()) {
            statement.set("Resource", resources);
        }
        PolicyStatement(statement)
    }

    /// Names the statement; letters and digits only.
    #[must_use]
    pub fn sid(mut self, sid: impl Into<Text>) -> PolicyStatement {
        let mut named = Object::new();
        named.set("Sid", Value::Text(sid.into()));
        named = named.into_iter().chain(self.0).collect();
        self.0 = named;
        self
    }

    /// Says whom it is about; for policies of resources and trust policies.
    #[must_use]
    pub fn principal(mut self, principal: &Principal) -> PolicyStatement {
        principal.write(&mut self.0);
        self
    }

    /// Adds a condition, as in `("Bool", "aws:SecureTransport", "false")`.
    #[must_use]
    pub fn condition(
        mut self,
        operator: impl Into<Text>,
        key: impl Into<Text>,
        value: impl IntoVal<String>,
    ) -> PolicyStatement {
        self.0.child("Condition").child(operator).set(key, value.into_val());
        self
    }

    /// Adds a condition with several values, of which one must match.
    #[must_use]
    pub fn condition_any(
        mut self,
        operator: impl Into<Text>,
        key: impl Into<Text>,
        values: impl IntoVal<List<String>>,
    ) -> PolicyStatement {
        self.0.child("Condition").child(operator).set(key, Value::from(values.into_val()));
        self
    }

    /// The statement without its resources, which tells whether two can be one.
    pub(super) fn split(&self) -> (Object, Vec<Value>) {
        let mut rest = self.0.clone();
        let resources = match rest.remove("Resource") {
            Some(Value::List(resources)) => resources,
            Some(one) => vec![one],
            None => Vec::new(),
        };
        (rest, resources)
    }

    pub(super) fn join(mut rest: Object, resources: Vec<Value>) -> PolicyStatement {
        if !resources.is_empty() {
            rest.set("Resource", one_or_many(Value::List(resources)));
        }
        PolicyStatement(rest)
    }
}

/// A list of one as the one itself, as people write policies.
pub(super) fn one_or_many(list: Value) -> Value {
    match list {
        Value::List(mut list) if list.len() == 1 => list.remove(0),
        other => other,
    }
}
