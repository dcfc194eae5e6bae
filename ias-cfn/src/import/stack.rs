//! The stack itself: what stands beside the sections.

use ias_core::Value;
use ias_core::import::rust::Code;

use super::elements::Part;
use super::template::{Step, Template};
use crate::stack::Section;

impl Template<'_> {
    /// `let stack = ..`, and what is said beside the sections.
    pub(super) fn stack(&mut self, name: &str) {
        let mut props = Code::call("StackProps::new", []);
        let elements = self.elements;
        let text = |part: &Part| part.element.properties.get("").and_then(Value::as_str).map(str::to_owned);
        for part in elements.section(Section::TEMPLATE) {
            let setter = match &*part.name {
                "AWSTemplateFormatVersion" => "template_format_version",
                "Description" => "description",
                _ => continue,
            };
            if let Some(text) = text(part) {
                props = props.method(setter, [Code::text(&text)]);
            }
        }
        let arguments = [Code::path("scope"), Code::text(name), props];
        self.steps.push(Step::Plain("stack".to_owned(), Code::call("Stack::new", arguments)));
        for part in elements.section(Section::TEMPLATE) {
            self.begin(part);
            let value = part.element.properties.get("").cloned().unwrap_or_default();
            match (&*part.name, &value) {
                ("AWSTemplateFormatVersion" | "Description", Value::Text(_)) => {}
                ("Transform", Value::Text(name)) => self.transform(name),
                ("Transform", Value::List(list))
                    if list.iter().all(|one| one.as_str().is_some()) && list.len() > 1 =>
                {
                    list.iter().filter_map(Value::as_str).for_each(|name| self.transform(name));
                }
                _ => self.fragment(part),
            }
        }
        for part in elements.section(Section::METADATA) {
            self.begin(part);
            self.fragment(part);
        }
    }

    fn transform(&mut self, name: &str) {
        let code = Code::path("stack").method("add_transform", [Code::text(name)]);
        self.steps.push(Step::Plain(String::new(), code));
    }
}
