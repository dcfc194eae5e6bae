//! Outputs, and exports with a type.

use std::marker::PhantomData;

use ias_core::{Construct, Element, Expr, IntoVal, Node, Object, Props, Text, Val, Value};

use super::{Section, Stack};

/// An output of a stack: what is told when it is deployed.
///
/// ```
/// use ias_aws::{CfnOutput, CfnOutputProps, Stack, StackProps};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "orders", StackProps::new());
/// CfnOutput::new(&stack, "Region", CfnOutputProps::new(stack.region()).description("where it runs"));
/// ```
#[derive(Clone, Debug, Construct)]
pub struct CfnOutput {
    node: Node,
}

/// How a [`CfnOutput`] is made.
#[derive(Clone, Debug, Props)]
pub struct CfnOutputProps {
    /// The value.
    pub value: Val<String>,
    /// What it is.
    pub description: Option<String>,
    /// The name under which other stacks of the account and region import it.
    pub export_name: Option<Val<String>>,
}

impl crate::CfnElement for CfnOutput {}

impl CfnOutput {
    /// The handle on a node that holds one.
    pub(crate) fn on(node: Node) -> CfnOutput {
        CfnOutput { node }
    }

    /// Defines an output.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: CfnOutputProps) -> CfnOutput {
        scope.node().define(id, |node| {
            let mut body = Object::new();
            if let Some(description) = props.description {
                body.set("Description", description);
            }
            body.set("Value", props.value);
            if let Some(name) = props.export_name {
                body.child("Export").set("Name", name);
            }
            node.set_element(Element::new(Section::OUTPUTS, "Output").with_properties(body));
            CfnOutput { node }
        })
    }

    /// Emits the output only where a condition of the stack holds.
    pub fn only_if(&self, condition: &super::CfnCondition) -> &CfnOutput {
        let condition = crate::intrinsic::logical_id(condition.node());
        self.node.update_element(|element| element.properties.set("Condition", condition));
        self
    }
}

/// A named export with the type of its value, for stacks of programs that share only this.
///
/// Between stacks of one app no export is needed: use the value, and the export is made.
///
/// ```
/// use ias_aws::{Export, Stack, StackProps};
/// use ias_core::{App, Val};
///
/// pub const TOPIC: Export<String> = Export::new("shared-topic-arn"); // in a crate that both use
///
/// let app = App::new();
/// let producer = Stack::new(&app, "shared", StackProps::new());
/// producer.export(&TOPIC, "arn:aws:sns:eu-west-1:123456789012:orders");
/// let arn: Val<String> = TOPIC.import(); // in the other program
/// ```
pub struct Export<T> {
    name: Text,
    of: PhantomData<fn() -> T>,
}

impl<T> Export<T> {
    /// The export of this name, unique in an account and region.
    pub const fn new(name: &'static str) -> Export<T> {
        Export { name: Text::Borrowed(name), of: PhantomData }
    }

    /// The export of a name that the program makes.
    pub fn named(name: impl Into<Text>) -> Export<T> {
        Export { name: name.into(), of: PhantomData }
    }

    /// Its value, wherever it is deployed: `Fn::ImportValue`.
    pub fn import(&self) -> Val<T> {
        let arguments = Value::Text(self.name.clone());
        Val::raw(Value::from(Expr::Call { function: "Fn::ImportValue".into(), arguments }))
    }
}

impl Stack {
    /// Exports a value under a name that other programs know.
    #[track_caller]
    pub fn export<T>(&self, export: &Export<T>, value: impl IntoVal<T>) -> CfnOutput {
        let id: String = export.name.chars().filter(char::is_ascii_alphanumeric).collect();
        let value = value.into_val().cast::<String>();
        CfnOutput::new(
            self,
            &format!("Export{id}"),
            CfnOutputProps::new(value).export_name(export.name.to_string()),
        )
    }
}
