//! References to resources and their attributes.

use ias_core::{Decode, Expr, Node, Reference, Val, Value};

/// An attribute of a resource, known after deployment: `Fn::GetAtt`.
pub fn attribute<T: Decode>(node: &Node, name: &'static str) -> Val<T> {
    Val::raw(refer(node, Some(name), T::LIST))
}

/// What `Ref` returns for a resource, parameter or other element.
pub fn reference<T>(node: &Node) -> Val<T> {
    Val::raw(refer(node, None, false))
}

fn refer(node: &Node, attribute: Option<&'static str>, list: bool) -> Value {
    let reference = Reference { node: node.clone(), attribute: attribute.map(Into::into), weak: false, list };
    Value::from(Expr::Reference(reference))
}

/// The type of a reference to a resource that has none to give: no property takes it.
#[derive(Clone, Copy, Debug)]
pub enum NoReference {}
