//! Parameters.

use ias_core::Value;
use ias_core::import::rust::Code;

use super::template::{Step, Template};
use crate::stack::Section;

impl Template<'_> {
    /// Every parameter.
    pub(super) fn parameters(&mut self) {
        let elements = self.elements;
        self.steps.push(Step::Blank);
        for part in elements.section(Section::PARAMETERS) {
            self.begin(part);
            if part.element.properties.get("").is_some() {
                self.fragment(part);
                continue;
            }
            self.file.uses.add("ias_aws", "CfnParameter");
            self.file.uses.add("ias_aws", "CfnParameterProps");
            let (id, mut calls) = self.naming(part, "Parameter");
            let mut props = Code::call("CfnParameterProps::new", []);
            if part.element.properties.get("Type").is_none() {
                calls.push(("add_deletion_override", vec![Code::text("/Type")]));
            }
            for (key, value) in &part.element.properties {
                match self.parameter(key, value) {
                    Some((_, None)) => {}
                    Some((setter, Some(code))) => props = props.method(setter, [code]),
                    None => {
                        let pointer = ias_core::pointer::below("", key);
                        let value = self.plain(value);
                        calls.push(("add_override", vec![Code::text(&pointer), value]));
                    }
                }
            }
            self.make(part, "CfnParameter::new", vec![id, props], calls, "props");
        }
    }

    /// The setter of something that a parameter has, with its argument unless that is the default.
    fn parameter(&mut self, key: &str, value: &Value) -> Option<(&'static str, Option<Code>)> {
        let text = |setter| value.as_str().map(|text| (setter, Some(Code::text(text))));
        let number = |setter| value.as_i64().map(|number| (setter, Some(Code::Number(number.to_string()))));
        match key {
            "Type" => {
                let kind = match value.as_str()? {
                    "String" => return Some(("kind", None)),
                    "Number" => "ParameterType::Number",
                    "List<Number>" => "ParameterType::NumberList",
                    "CommaDelimitedList" => "ParameterType::CommaDelimitedList",
                    "AWS::SSM::Parameter::Value<String>" => "ParameterType::SsmString",
                    "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>" => "ParameterType::SsmImageId",
                    other => {
                        self.file.uses.add("ias_aws", "ParameterType");
                        return Some(("kind", Some(Code::call("ParameterType::Other", [Code::text(other)]))));
                    }
                };
                self.file.uses.add("ias_aws", "ParameterType");
                Some(("kind", Some(Code::path(kind))))
            }
            "Default" if !matches!(value, Value::Null) => Some(("default", Some(self.plain(value)))),
            "Description" => text("description"),
            "AllowedPattern" => text("allowed_pattern"),
            "ConstraintDescription" => text("constraint_description"),
            "AllowedValues" => {
                let list = value.as_list().filter(|list| !list.is_empty())?;
                let same = |of: fn(&Value) -> bool| list.iter().all(of);
                let uniform = same(|it| it.as_str().is_some())
                    || same(|it| it.as_i64().is_some_and(|number| i32::try_from(number).is_ok()))
                    || same(|it| it.as_bool().is_some())
                    || same(|it| matches!(it, Value::Float(_)));
                let items = list.iter().map(|item| match uniform {
                    true => self.plain(item),
                    false => Code::call("Value::from", [self.plain(item)]),
                });
                Some(("allowed_values", Some(Code::Array(items.collect()))))
            }
            "MinValue" => number("min_value"),
            "MaxValue" => number("max_value"),
            "MinLength" => number("min_length"),
            "MaxLength" => number("max_length"),
            "NoEcho" => match value.as_bool()? {
                true => Some(("no_echo", Some(Code::path("true")))),
                false => None,
            },
            _ => None,
        }
    }
}
