//! Mappings.

use ias_core::Value;
use ias_core::import::Printer as _;
use ias_core::import::rust::Code;

use super::template::{Step, Template};
use crate::stack::Section;

impl Template<'_> {
    /// Every mapping, a statement for each of its rows.
    pub(super) fn mappings(&mut self) {
        let elements = self.elements;
        for part in elements.section(Section::MAPPINGS) {
            self.steps.push(Step::Blank);
            self.begin(part);
            if part.element.properties.get("").is_some() {
                self.fragment(part);
                continue;
            }
            self.file.uses.add("ias_aws", "CfnMapping");
            let (id, calls) = self.naming(part, "Mapping");
            self.make(part, "CfnMapping::new", vec![id], calls, "props");
            for (top, row) in &part.element.properties {
                let mapping = self.variable(part.rank);
                let code = match row {
                    Value::Map(row) if !row.is_empty() => {
                        row.iter().fold(mapping, |code, (second, value)| {
                            let value = self.plain(value);
                            code.method("set", [Code::text(top), Code::text(second), value])
                        })
                    }
                    Value::Map(_) => mapping
                        .method("set_row", [Code::text(top), Code::call(self.core("Object") + "::new", [])]),
                    other => {
                        let pointer = ias_core::pointer::below("", top);
                        let value = self.plain(other);
                        mapping.method("add_override", [Code::text(&pointer), value])
                    }
                };
                self.steps.push(Step::Plain(String::new(), code));
            }
        }
    }
}
