//! Parts of a template that no other construct stands for.

use ias_core::{Construct, Element, Naming, Node, Object, Text, Value};

/// A part of a template that no other construct stands for: an entry of `Metadata` or `Hooks`, a loop such as
/// `Fn::ForEach::Queues` among resources, a section that only a macro knows.
///
/// ```
/// use ias_aws::{CfnFragment, Section, Stack, StackProps};
/// use ias_core::{App, value};
///
/// let app = App::new();
/// let stack = Stack::new(&app, "orders", StackProps::new());
/// CfnFragment::new(&stack, "Owner", Section::METADATA, "Owner", "team-orders");
/// // Beside the sections:
/// let globals = value!({ "Function": { "Timeout": 3 } });
/// CfnFragment::new(&stack, "Globals", Section::TEMPLATE, "Globals", globals);
/// ```
#[derive(Clone, Debug, Construct)]
pub struct CfnFragment {
    node: Node,
}

impl CfnFragment {
    /// Defines the entry `name` of a section; [`Section::TEMPLATE`](super::Section::TEMPLATE) stands for what is beside the
    /// sections.
    #[track_caller]
    pub fn new(
        scope: &dyn Construct,
        id: &str,
        section: &'static str,
        name: impl Into<Text>,
        value: impl Into<Value>,
    ) -> CfnFragment {
        let (name, value) = (name.into(), value.into());
        scope.node().define(id, |node| {
            let mut body = Object::new();
            body.set("", value);
            let element = Element::new(section, "").with_properties(body);
            node.set_element(Element { naming: Naming::Given(name), ..element });
            CfnFragment { node }
        })
    }
}
