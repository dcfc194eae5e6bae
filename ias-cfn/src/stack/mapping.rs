//! Mappings: tables to look values up in at deployment.

use ias_core::{Construct, Element, Expr, IntoVal, Node, Object, Text, Val, Value};

use super::Section;
use crate::intrinsic;

/// A table with two levels of keys.
///
/// ```
/// use ias_aws::{CfnMapping, Stack, StackProps, intrinsic::pseudo};
/// use ias_core::{App, Val};
///
/// let app = App::new();
/// let stack = Stack::new(&app, "orders", StackProps::new());
/// let sizes = CfnMapping::new(&stack, "Sizes");
/// sizes.set("eu-west-1", "cache", "cache.r7g.large").set("us-east-1", "cache", "cache.m7g.large");
/// let size: Val<String> = sizes.find(pseudo::region(), "cache");
/// ```
#[derive(Clone, Debug, Construct)]
pub struct CfnMapping {
    node: Node,
}

impl crate::CfnElement for CfnMapping {}

impl CfnMapping {
    /// The handle on a node that holds one.
    pub(crate) fn on(node: Node) -> CfnMapping {
        CfnMapping { node }
    }

    /// Defines an empty table.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str) -> CfnMapping {
        scope.node().define(id, |node| {
            node.set_element(Element::new(Section::MAPPINGS, "Mapping"));
            CfnMapping { node }
        })
    }

    /// Sets an entry: text, a number, a truth value, or a list of these.
    pub fn set(&self, top: impl Into<Text>, second: impl Into<Text>, value: impl Into<Value>) -> &CfnMapping {
        let (top, second, value) = (top.into(), second.into(), value.into());
        self.node.update_element(|element| element.properties.child(top).set(second, value));
        self
    }

    /// Sets a whole row.
    pub fn set_row(&self, top: impl Into<Text>, row: Object) -> &CfnMapping {
        let top = top.into();
        self.node.update_element(|element| element.properties.set(top, row));
        self
    }

    /// Looks an entry up at deployment: `Fn::FindInMap`.
    pub fn find<T>(&self, top: impl IntoVal<String>, second: impl IntoVal<String>) -> Val<T> {
        let arguments = vec![
            intrinsic::logical_id(&self.node).into_value(),
            top.into_val().into_value(),
            second.into_val().into_value(),
        ];
        Val::raw(Value::from(Expr::Call {
            function: "Fn::FindInMap".into(),
            arguments: Value::List(arguments),
        }))
    }
}
