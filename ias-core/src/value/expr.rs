//! Expressions: target-neutral words for what only deployment resolves.

use super::{Invalid, Lazy, Text, Value};
use crate::tree::Node;

/// Something that becomes a value later.
///
/// Expressions name no cloud. Each target renders them in its own words: CloudFormation writes a [`Reference`] as `Ref`
/// or `Fn::GetAtt`, a concatenation as `Fn::Sub` or `Fn::Join`, a choice as `Fn::If`.
#[derive(Clone, Debug, PartialEq)]
pub enum Expr {
    /// An attribute of a construct.
    Reference(Reference),
    /// Text put together from parts.
    Concat(Vec<Value>),
    /// A function of the target, such as CloudFormation's `Fn::Select`.
    Call {
        /// The target's own name of the function.
        function: Text,
        /// Its argument, or a list of them, as the target writes it.
        arguments: Value,
    },
    /// One of two values, as a condition of the target decides at deployment.
    Choice {
        /// The node that defines the condition.
        condition: Node,
        /// The value if it holds.
        then: Value,
        /// The value if it does not.
        otherwise: Value,
    },
    /// A value that is asked for once the tree is complete.
    Lazy(Lazy),
    /// A mistake made where no construct was at hand; synthesis reports it at the construct that uses it.
    Invalid(Invalid),
}

/// A reference to a construct, or to one of its attributes.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// The construct.
    pub node: Node,
    /// The attribute; `None` is what the target's plain reference gives (CloudFormation's `Ref`).
    pub attribute: Option<Text>,
    /// Whether a root that reads this from another one must not hold it in place (see `Val::weak`).
    pub weak: bool,
    /// Whether the attribute is a list, which some ways between roots cannot carry as it is.
    pub list: bool,
}

impl Expr {
    /// The values inside this expression, in order.
    pub fn parts(&self) -> Vec<&Value> {
        match self {
            Expr::Concat(parts) => parts.iter().collect(),
            Expr::Call { arguments, .. } => vec![arguments],
            Expr::Choice { then, otherwise, .. } => vec![then, otherwise],
            Expr::Reference(_) | Expr::Lazy(_) | Expr::Invalid(_) => Vec::new(),
        }
    }

    /// The values inside this expression, in order, to be changed in place.
    pub fn parts_mut(&mut self) -> Vec<&mut Value> {
        match self {
            Expr::Concat(parts) => parts.iter_mut().collect(),
            Expr::Call { arguments, .. } => vec![arguments],
            Expr::Choice { then, otherwise, .. } => vec![then, otherwise],
            Expr::Reference(_) | Expr::Lazy(_) | Expr::Invalid(_) => Vec::new(),
        }
    }
}
