//! Nested stacks: stacks that are a resource of another one.

use std::sync::Arc;

use ias_core::{Construct, Element, IntoVal, Map, Node, Props, Val};

use super::{Section, Shared, Stack, StackProps, StackTarget, logical_id};
use crate::CfnResource;

/// A stack inside a stack, with a template and limits of its own, deployed as one with its parent.
///
/// Values go in and out as if there were no border: what the inside uses of the outside becomes a parameter, what the
/// outside uses of the inside an output.
///
/// ```
/// use ias_aws::{NestedStack, NestedStackProps, Stack, StackProps};
/// use ias_core::App;
///
/// let app = App::new();
/// let parent = Stack::new(&app, "shop", StackProps::new());
/// let search = NestedStack::new(&parent, "Search", NestedStackProps::new());
/// ```
#[derive(Clone, Debug, Construct)]
pub struct NestedStack {
    #[construct(delegate)]
    stack: Stack,
    resource: CfnResource,
}

/// How a [`NestedStack`] is made.
#[derive(Clone, Debug, Props)]
pub struct NestedStackProps {
    /// What it is for.
    pub description: Option<String>,
    /// Values for its own parameters.
    pub parameters: Option<Val<Map<String>>>,
}

impl NestedStack {
    /// Defines a nested stack in a stack.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: NestedStackProps) -> NestedStack {
        // The resource stands in the parent, under the path that the CDK gives it, so that it keeps its logical id.
        let outer = scope.node().define(&format!("{id}.NestedStack"), |node| Anchor { node });
        let resource = CfnResource::new(
            &outer,
            &format!("{id}.NestedStackResource"),
            "AWS::CloudFormation::Stack",
            ias_core::Object::new(),
        );
        if let Some(parameters) = props.parameters {
            resource
                .node()
                .update_element(|element: &mut Element| element.properties.set("Parameters", parameters));
        }
        let environment = Stack::of(scope).map(|parent| parent.environment().clone()).unwrap_or_default();
        let anchor = resource.node().clone();
        scope.node().define(id, |node| {
            let mut own = StackProps::new().environment(environment);
            own.description = props.description;
            let mut target = StackTarget::new(&node, own);
            target.anchor = Some(anchor);
            target.artifact = logical_id(&node.path()).unwrap_or_default();
            let target = Arc::new(target);
            node.set_target(Shared(target.clone()));
            NestedStack { stack: Stack { node, target }, resource }
        })
    }

    /// Makes a nested stack below the resource that stands for it in the parent.
    #[track_caller]
    pub(crate) fn of_resource(resource: &CfnResource, id: &str) -> NestedStack {
        let environment = Stack::of(resource).map(|parent| parent.environment().clone()).unwrap_or_default();
        let resource = resource.clone();
        resource.node().define(id, |node| {
            let mut target = StackTarget::new(&node, StackProps::new().environment(environment));
            target.anchor = Some(resource.node().clone());
            target.artifact = logical_id(&node.path()).unwrap_or_default();
            let target = Arc::new(target);
            node.set_target(Shared(target.clone()));
            NestedStack { stack: Stack { node, target }, resource: resource.clone() }
        })
    }

    /// The stack, as other constructs see it.
    pub fn stack(&self) -> &Stack {
        &self.stack
    }

    /// The resource that stands for it in the parent.
    pub fn resource(&self) -> &CfnResource {
        &self.resource
    }

    /// Gives a value to one of its own parameters.
    pub fn set_parameter(&self, name: &str, value: impl IntoVal<String>) {
        let value = value.into_val();
        self.resource.node().update_element(|element| {
            debug_assert_eq!(element.section, Section::RESOURCES);
            element.properties.child("Parameters").set(name.to_owned(), value);
        });
    }
}

/// The scope of the resource in the parent.
#[derive(Clone, Construct)]
struct Anchor {
    node: Node,
}
