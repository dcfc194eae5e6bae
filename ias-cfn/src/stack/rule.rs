//! Rules: checks of parameters before anything is made.

use ias_core::{Construct, Element, Node, Object, Value};

use super::Section;
use crate::intrinsic::Condition;

/// A rule that parameters must keep.
///
/// Source: [rules](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html).
///
/// ```
/// use ias_aws::{CfnParameter, CfnParameterProps, CfnRule, Stack, StackProps, intrinsic::Condition};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "orders", StackProps::new());
/// let size = CfnParameter::new(&stack, "Size", CfnParameterProps::new());
/// CfnRule::new(&stack, "SizeIsSet").assert(Condition::not(Condition::equals(&size, "")), "a size is needed");
/// ```
#[derive(Clone, Debug, Construct)]
pub struct CfnRule {
    node: Node,
}

impl crate::CfnElement for CfnRule {}

impl CfnRule {
    /// The handle on a node that holds one.
    pub(crate) fn on(node: Node) -> CfnRule {
        CfnRule { node }
    }

    /// Defines a rule without assertions.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str) -> CfnRule {
        scope.node().define(id, |node| {
            node.set_element(Element::new(Section::RULES, "Rule"));
            CfnRule { node }
        })
    }

    /// Applies the rule only where this holds.
    pub fn when(&self, condition: Condition) -> &CfnRule {
        let condition = condition.into_value();
        self.node.update_element(|element| element.properties.set("RuleCondition", condition));
        self
    }

    /// Adds what must hold, and what to say where it does not.
    pub fn assert(&self, condition: Condition, description: impl Into<String>) -> &CfnRule {
        let mut assertion = Object::new();
        assertion.set("Assert", condition.into_value());
        assertion.set("AssertDescription", description.into());
        self.node.update_element(|element| {
            if element.properties.get("Assertions").is_none() {
                element.properties.set("Assertions", Value::List(Vec::new()));
            }
            if let Some(Value::List(assertions)) = element.properties.get_mut("Assertions") {
                assertions.push(Value::Map(assertion));
            }
        });
        self
    }
}
