//! Stacks: the deployable units of CloudFormation.

mod condition;
mod crossing;
#[cfg(feature = "deep")]
mod deep;
#[cfg(not(feature = "deep"))]
#[path = "deep_missing.rs"]
mod deep;
mod environment;
mod expression;
mod fragment;
mod limits;
mod mapping;
mod metadata;
mod names;
mod nested;
mod output;
mod parameter;
mod render;
mod rule;
mod section;
mod stage;
mod tags;
mod target;
mod template;

use std::sync::Arc;

use ias_core::{Construct, Node, Props, Val};

pub use condition::CfnCondition;
pub use environment::Environment;
pub use fragment::CfnFragment;
pub use mapping::CfnMapping;
pub use nested::{NestedStack, NestedStackProps};
pub use output::{CfnOutput, CfnOutputProps, Export};
pub use parameter::{CfnParameter, CfnParameterProps, ParameterType};
pub use rule::CfnRule;
pub use section::Section;
pub use stage::Stage;

pub use names::logical_id;
pub(crate) use tags::tagged;
pub(crate) use target::StackTarget;

use crate::intrinsic::pseudo;

/// A CloudFormation stack: everything below it goes into one template.
///
/// ```
/// use ias_aws::{Environment, Stack, StackProps};
/// use ias_core::{App, Construct};
///
/// let app = App::new();
/// let stack = Stack::new(
///     &app,
///     "orders-prod",
///     StackProps::new().environment(Environment::new("123456789012", "eu-west-1")).termination_protection(true),
/// );
/// assert_eq!(stack.name(), "orders-prod");
/// assert_eq!(Stack::of(&stack).unwrap().node().path(), "orders-prod");
/// ```
#[derive(Clone, Debug, Construct)]
pub struct Stack {
    node: Node,
    target: Arc<StackTarget>,
}

/// How a [`Stack`] is made.
#[derive(Clone, Debug, Props)]
pub struct StackProps {
    /// The name in the account; made from the path if absent. Letters, digits and hyphens, at most 128.
    pub stack_name: Option<String>,
    /// The account and region it is for.
    #[props(default = Environment::agnostic())]
    pub environment: Environment,
    /// What it is for, at most 1,024 bytes.
    pub description: Option<String>,
    /// The version of the template's language; there is one, `2010-09-09`, and nobody needs to be told.
    pub template_format_version: Option<String>,
    /// Whether it is protected from being deleted.
    #[props(default = false)]
    pub termination_protection: bool,
}

impl Stack {
    /// Defines a stack.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: StackProps) -> Stack {
        scope.node().define(id, |node| Stack::on(&node, props))
    }

    /// Makes a stack of a node that is being defined, for components that are a stack themselves.
    ///
    /// ```
    /// use ias_aws::{Stack, StackProps};
    /// use ias_core::{App, Construct};
    ///
    /// #[derive(Clone, Construct)]
    /// pub struct Data { #[construct(delegate)] stack: Stack }
    ///
    /// impl Data {
    ///     #[track_caller]
    ///     pub fn new(scope: &dyn Construct, id: &str) -> Data {
    ///         scope.node().define(id, |node| Data { stack: Stack::on(&node, StackProps::new()) })
    ///     }
    /// }
    /// assert_eq!(Data::new(&App::new(), "data").stack.name(), "data");
    /// ```
    pub fn on(node: &Node, props: StackProps) -> Stack {
        let target = Arc::new(StackTarget::new(node, props));
        node.set_target(Shared(target.clone()));
        Stack { node: node.clone(), target }
    }

    /// The stack that a construct belongs to; `None` outside every stack.
    pub fn of(construct: &dyn Construct) -> Option<Stack> {
        let (node, target) = construct.node().target()?;
        let shared = (&*target as &dyn std::any::Any).downcast_ref::<Shared>()?;
        Some(Stack { node, target: shared.0.clone() })
    }

    /// The name in the account.
    pub fn name(&self) -> &str {
        &self.target.stack_name
    }

    /// The account and region it is for.
    pub fn environment(&self) -> &Environment {
        &self.target.environment
    }

    /// The region: text that is known where the environment says it, else `AWS::Region`.
    pub fn region(&self) -> Val<String> {
        self.environment().region().map_or_else(pseudo::region, Val::unchecked)
    }

    /// The account: text that is known where the environment says it, else `AWS::AccountId`.
    pub fn account(&self) -> Val<String> {
        self.environment().account().map_or_else(pseudo::account_id, Val::unchecked)
    }

    /// Adds a transform, such as `AWS::Serverless-2016-10-31`, that CloudFormation runs on the template.
    pub fn add_transform(&self, name: impl Into<String>) {
        self.target.transforms.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(name.into());
    }
}

/// The handle and the tree hold one target.
pub(crate) struct Shared(pub(crate) Arc<StackTarget>);
