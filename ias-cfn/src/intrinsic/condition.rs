//! Expressions that are true or false at deployment.

use ias_core::{Construct, IntoVal, List, Value};

use super::functions::call;

/// An expression for a [`CfnCondition`](crate::CfnCondition) or a [`CfnRule`](crate::CfnRule).
#[derive(Clone, Debug, PartialEq)]
pub struct Condition(Value);

impl Condition {
    /// Whether two texts are equal: `Fn::Equals`.
    pub fn equals(left: impl IntoVal<String>, right: impl IntoVal<String>) -> Condition {
        Condition(call("Fn::Equals", vec![left.into_val().into(), right.into_val().into()]))
    }

    /// Whether all of two to ten hold: `Fn::And`.
    pub fn all(of: impl IntoIterator<Item = Condition>) -> Condition {
        Condition(call("Fn::And", of.into_iter().map(Condition::into_value).collect()))
    }

    /// Whether one of two to ten holds: `Fn::Or`.
    pub fn any(of: impl IntoIterator<Item = Condition>) -> Condition {
        Condition(call("Fn::Or", of.into_iter().map(Condition::into_value).collect()))
    }

    /// Whether it does not hold: `Fn::Not`.
    #[expect(clippy::should_implement_trait, reason = "the name of the function in a template")]
    pub fn not(of: Condition) -> Condition {
        Condition(call("Fn::Not", vec![of.into_value()]))
    }

    /// Whether another condition of the stack holds.
    pub fn holds(other: &crate::CfnCondition) -> Condition {
        let mut named = ias_core::Object::new();
        named.set("Condition", super::logical_id(other.node()));
        Condition(Value::Map(named))
    }

    /// Whether a list has a text: `Fn::Contains`, for rules only.
    pub fn contains(list: impl IntoVal<List<String>>, text: impl IntoVal<String>) -> Condition {
        Condition(call("Fn::Contains", vec![list.into_val().into(), text.into_val().into()]))
    }

    /// Whether every text of a list is this one: `Fn::EachMemberEquals`, for rules only.
    pub fn each_member_equals(list: impl IntoVal<List<String>>, text: impl IntoVal<String>) -> Condition {
        Condition(call("Fn::EachMemberEquals", vec![list.into_val().into(), text.into_val().into()]))
    }

    /// Whether every text of a list is in another one: `Fn::EachMemberIn`, for rules only.
    pub fn each_member_in(list: impl IntoVal<List<String>>, of: impl IntoVal<List<String>>) -> Condition {
        Condition(call("Fn::EachMemberIn", vec![list.into_val().into(), of.into_val().into()]))
    }

    /// An expression as a template writes it, such as a call of a macro.
    pub fn unchecked(expression: impl Into<Value>) -> Condition {
        Condition(expression.into())
    }

    /// The expression as a value.
    pub fn into_value(self) -> Value {
        self.0
    }
}
