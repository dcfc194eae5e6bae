//! Statements of policies.

use std::panic::Location;

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

/// A loop, as `collect` would be compiled for arrays of every length.
fn texts<A: Into<Text>>(items: impl IntoIterator<Item = A>) -> Vec<Value> {
    let mut texts = Vec::new();
    for item in items {
        texts.push(Value::Text(item.into()));
    }
    texts
}

impl PolicyStatement {
    /// A statement that allows actions on resources.
    #[track_caller]
    pub fn allow<A: Into<Text>>(
        actions: impl IntoIterator<Item = A>,
        resources: impl IntoVal<List<String>>,
    ) -> Self {
        PolicyStatement::new(
            Effect::Allow,
            texts(actions),
            resources.into_val().into_value(),
            Location::caller(),
        )
    }

    /// A statement that denies actions on resources.
    #[track_caller]
    pub fn deny<A: Into<Text>>(
        actions: impl IntoIterator<Item = A>,
        resources: impl IntoVal<List<String>>,
    ) -> Self {
        PolicyStatement::new(
            Effect::Deny,
            texts(actions),
            resources.into_val().into_value(),
            Location::caller(),
        )
    }

    fn new(
        effect: Effect,
        actions: Vec<Value>,
        resources: Value,
        place: &'static Location<'static>,
    ) -> PolicyStatement {
        let mut statement = Object::new();
        statement.set_at("Effect", if effect == Effect::Allow { "Allow" } else { "Deny" }, place);
        statement.set_at("Action", one_or_many(Value::List(actions)), place);
        let resources = one_or_many(resources);
        if resources != Value::List(Vec::new()) {
            statement.set_at("Resource", resources, place);
        }
        PolicyStatement(statement)
    }

    /// Names the statement; letters and digits only.
    #[must_use]
    #[track_caller]
    pub fn sid(self, sid: impl Into<Text>) -> PolicyStatement {
        let mut named = Object::new();
        named.set_at("Sid", Value::Text(sid.into()), Location::caller());
        for (key, value) in &self.0 {
            match self.0.place(key) {
                Some(place) => named.set_at(key.clone(), value.clone(), place),
                None => named.set(key.clone(), value.clone()),
            };
        }
        PolicyStatement(named)
    }

    /// Says whom it is about; for policies of resources and trust policies.
    #[must_use]
    #[track_caller]
    pub fn principal(mut self, principal: &Principal) -> PolicyStatement {
        self.0.set_at("Principal", principal.value(), Location::caller());
        self
    }

    /// Adds a condition, as in `("Bool", "aws:SecureTransport", "false")`.
    #[must_use]
    #[track_caller]
    pub fn condition(
        self,
        operator: impl Into<Text>,
        key: impl Into<Text>,
        value: impl IntoVal<String>,
    ) -> PolicyStatement {
        self.only_if(operator.into(), key.into(), value.into_val().into_value())
    }

    /// Adds a condition with several values, of which one must match.
    #[must_use]
    #[track_caller]
    pub fn condition_any(
        self,
        operator: impl Into<Text>,
        key: impl Into<Text>,
        values: impl IntoVal<List<String>>,
    ) -> PolicyStatement {
        self.only_if(operator.into(), key.into(), values.into_val().into_value())
    }

    #[track_caller]
    fn only_if(mut self, operator: Text, key: Text, value: Value) -> PolicyStatement {
        let place = Location::caller();
        let conditions = self.0.child("Condition");
        if conditions.get(&operator).is_none() {
            conditions.set_at(operator.clone(), Object::new(), place);
        }
        conditions.child(operator).set_at(key, value, place);
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
