//! Conditions: what is decided at deployment.

use ias_core::{Construct, Element, Expr, IntoVal, Node, Object, Val, Value};

use super::Section;
use crate::intrinsic::{Condition, pseudo};

/// A condition of a stack.
///
/// ```
/// use ias_aws::{CfnCondition, Stack, StackProps, intrinsic::{Condition, pseudo}};
/// use ias_core::{App, Val};
///
/// let app = App::new();
/// let stack = Stack::new(&app, "orders", StackProps::new());
/// let near = CfnCondition::new(&stack, "Near", Condition::equals(pseudo::region(), "eu-west-1"));
/// let size: Val<i64> = near.choose(3, 1);
/// ```
#[derive(Clone, Debug, Construct)]
pub struct CfnCondition {
    node: Node,
}

impl crate::CfnElement for CfnCondition {}

impl CfnCondition {
    /// The handle on a node that holds one.
    pub(crate) fn on(node: Node) -> CfnCondition {
        CfnCondition { node }
    }

    /// Defines a condition.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, condition: Condition) -> CfnCondition {
        scope.node().define(id, |node| {
            let mut body = Object::new();
            body.set("", condition.into_value());
            node.set_element(Element::new(Section::CONDITIONS, "Condition").with_properties(body));
            CfnCondition { node }
        })
    }

    /// One value if the condition holds, another if it does not: `Fn::If`.
    pub fn choose<T>(&self, then: impl IntoVal<T>, otherwise: impl IntoVal<T>) -> Val<T> {
        self.choice(then.into_val(), otherwise.into_val())
    }

    /// The value if the condition holds; otherwise the property is as if it were not set.
    pub fn or_absent<T>(&self, then: impl IntoVal<T>) -> Val<T> {
        self.choice(then.into_val(), pseudo::no_value())
    }

    fn choice<T>(&self, then: Val<T>, otherwise: Val<T>) -> Val<T> {
        let (then, otherwise) = (then.into_value(), otherwise.into_value());
        Val::raw(Value::from(Expr::Choice { condition: self.node.clone(), then, otherwise }))
    }
}
