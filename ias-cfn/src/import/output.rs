//! Outputs, and the hooks after them.

use ias_core::Value;
use ias_core::import::rust::Code;
use ias_core::import::{Printer as _, Wanted};

use super::template::{Step, Template};
use crate::stack::Section;

impl Template<'_> {
    /// Every output.
    pub(super) fn outputs(&mut self) {
        let elements = self.elements;
        self.steps.push(Step::Blank);
        for part in elements.section(Section::OUTPUTS) {
            self.begin(part);
            let body = &part.element.properties;
            let known = ["Value", "Description", "Export", "Condition"];
            let export = match body.get("Export") {
                None => Some(None),
                Some(Value::Map(export)) if export.len() == 1 => export.get("Name").map(Some),
                Some(_) => None,
            };
            let description = match body.get("Description") {
                None => Some(None),
                Some(text) => text.as_str().map(Some),
            };
            let condition = match body.get("Condition") {
                None => Some(None),
                Some(named) => self.condition_of(named).map(Some),
            };
            let (Some(value), Some(export), Some(description), Some(condition), true) = (
                body.get("Value"),
                export,
                description,
                condition,
                body.iter().all(|(key, _)| known.contains(&&**key)),
            ) else {
                self.fragment(part);
                continue;
            };
            self.file.uses.add("ias_aws", "CfnOutput");
            self.file.uses.add("ias_aws", "CfnOutputProps");
            let (id, mut calls) = self.naming(part, "Output");
            let value = self.typed(value, &Wanted::Text, None).code;
            let mut props = Code::call("CfnOutputProps::new", [value]);
            if let Some(description) = description {
                props = props.method("description", [Code::text(description)]);
            }
            if let Some(name) = export {
                let name = self.typed(name, &Wanted::Text, None).code;
                props = props.method("export_name", [name]);
            }
            if let Some(condition) = condition {
                calls.push(("only_if", vec![condition.borrow()]));
            }
            self.make(part, "CfnOutput::new", vec![id, props], calls, "props");
        }
        for part in elements.section(Section::HOOKS) {
            self.begin(part);
            self.fragment(part);
        }
    }
}
