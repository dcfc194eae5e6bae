//! Resources of types that nothing generates.

use ias_core::{Construct, Element, Node, Text, Val, Value};

use crate::stack::{CfnCondition, Section};
use crate::{CfnElement, RemovalPolicy};

/// A resource of any type, with untyped properties: private registry types, custom resources, types of next week.
///
/// ```
/// use ias_aws::{Stack, StackProps, cfn::CfnResource};
/// use ias_core::{App, value};
///
/// let app = App::new();
/// let stack = Stack::new(&app, "Data", StackProps::new());
/// CfnResource::new(&stack, "Lake", "Acme::Data::Lake", value!({ "LakeName": "raw" }));
/// ```
#[derive(Clone, Debug, Construct)]
pub struct CfnResource {
    node: Node,
}

impl CfnResource {
    /// The handle on a node that holds one.
    pub(crate) fn on(node: Node) -> CfnResource {
        CfnResource { node }
    }

    /// Defines a resource of type `type_name`; `properties` is a map, anything else counts as none.
    #[track_caller]
    pub fn new(
        scope: &dyn Construct,
        id: &str,
        type_name: impl Into<Text>,
        properties: impl Into<Value>,
    ) -> CfnResource {
        let (type_name, properties) = (type_name.into(), properties.into());
        scope.node().define(id, |node| {
            let mut element = Element::new(Section::RESOURCES, type_name);
            if let Value::Map(properties) = properties {
                element.properties = properties;
            }
            node.set_element(element);
            CfnResource { node }
        })
    }

    /// What `Ref` returns.
    pub fn reference(&self) -> Val<String> {
        crate::reference(&self.node)
    }

    /// An attribute, known after deployment.
    pub fn attribute<T: ias_core::Decode>(&self, name: &'static str) -> Val<T> {
        crate::attribute(&self.node, name)
    }

    /// What happens to the resource when it leaves the stack, or is replaced.
    pub fn removal_policy(&self, policy: RemovalPolicy) -> &CfnResource {
        self.option("DeletionPolicy", policy.on_delete());
        self.option("UpdateReplacePolicy", policy.on_replace())
    }

    /// Makes the resource only if a condition of the stack holds.
    pub fn only_if(&self, condition: &CfnCondition) -> &CfnResource {
        self.option("Condition", crate::intrinsic::logical_id(condition.node()))
    }

    /// Sets an entry of the resource's `Metadata`.
    pub fn metadata(&self, key: impl Into<Text>, value: impl Into<Value>) -> &CfnResource {
        let (key, value) = (key.into(), value.into());
        self.node.update_element(|element| element.options.child("Metadata").set(key, value));
        self
    }

    /// Sets an attribute that stands beside the properties, such as `DeletionPolicy`.
    pub fn option(&self, name: &'static str, value: impl Into<Value>) -> &CfnResource {
        let value = value.into();
        self.node.update_element(|element| element.options.set(name, value));
        self
    }
}

impl CfnElement for CfnResource {}
