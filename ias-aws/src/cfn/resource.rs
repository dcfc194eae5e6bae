//! Resources of types that nothing generates.

use ias_core::{Construct, Element, Node, Text, Val, Value};

use crate::stack::Section;

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
        super::reference(&self.node)
    }

    /// An attribute, known after deployment.
    pub fn attribute<T: ias_core::Decode>(&self, name: &'static str) -> Val<T> {
        super::attribute(&self.node, name)
    }
}
