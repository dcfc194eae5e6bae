//! Templates of nested stacks.

use ias_core::{Construct, Diagnostic};

use super::{Include, IncludeProps};
use crate::codes;
use crate::stack::NestedStack;

/// A nested stack whose template was taken in, see [`Include::nested`].
#[derive(Clone, Debug)]
pub struct IncludedStack {
    /// The stack, for further constructs in it.
    pub stack: NestedStack,
    /// What is in its template.
    pub include: Include,
}

const STACK: &str = "AWS::CloudFormation::Stack";

impl Include {
    /// Takes in the template of a nested stack, which stands in this template as an `AWS::CloudFormation::Stack`.
    ///
    /// The template is written and uploaded with the others, and `TemplateURL` names it. The other properties of the
    /// resource stay: its `Parameters` give the nested template's parameters their values.
    #[track_caller]
    pub fn nested(&self, id: &str, props: IncludeProps) -> IncludedStack {
        let resource = self.untyped(id);
        let type_name =
            resource.node().element().map(|element| element.type_name.clone()).unwrap_or_default();
        if type_name != STACK && !type_name.is_empty() {
            let message = format!("`{id}` is an `{type_name}` and no `{STACK}`");
            let problem = Diagnostic::error(&codes::INCLUDE_LACKS, message);
            self.complain(problem.hint("only a nested stack has a template of its own"));
        }
        let stack = NestedStack::of_resource(&resource, "Template");
        let include = Include::new(&stack, "Include", props);
        IncludedStack { stack, include }
    }
}
