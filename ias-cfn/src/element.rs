//! What the parts of a template have in common that have no typed properties.

use ias_core::{Construct, Naming, Override, Text, Val, Value};

/// A part of a template that has no typed properties: a parameter, an output, a resource of a type that nothing generates.
///
/// Typed resources can do the same with [`CfnType`](crate::CfnType).
///
/// ```
/// use ias_aws::{CfnOutput, CfnOutputProps, Stack, StackProps, cfn::CfnElement};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "orders", StackProps::new());
/// let output = CfnOutput::new(&stack, "QueueOutput", CfnOutputProps::new("orders"));
/// output.override_logical_id("Queue");
/// ```
pub trait CfnElement: Construct {
    /// Gives the element this logical id instead of the one made from its path.
    fn override_logical_id(&self, id: impl Into<Text>) -> &Self
    where
        Self: Sized,
    {
        let id = id.into();
        self.node().update_element(|element| element.naming = Naming::Given(id));
        self
    }

    /// The logical id, known once the app is synthesized; for text that must name it.
    fn logical_id(&self) -> Val<String> {
        crate::intrinsic::logical_id(self.node())
    }

    /// Sets a place in the finished element, named by a JSON pointer such as `/Default`; applied last.
    #[track_caller]
    fn add_override(&self, pointer: impl Into<Text>, value: impl Into<Value>) -> &Self
    where
        Self: Sized,
    {
        let change = Override::new(pointer, Some(value.into()));
        self.node().update_element(|element| element.overrides.push(change));
        self
    }

    /// Removes a place of the finished element, named by a JSON pointer.
    #[track_caller]
    fn add_deletion_override(&self, pointer: impl Into<Text>) -> &Self
    where
        Self: Sized,
    {
        let change = Override::new(pointer, None);
        self.node().update_element(|element| element.overrides.push(change));
        self
    }
}
