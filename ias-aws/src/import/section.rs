//! The stack itself, and everything in a template but its resources.

use ias_core::import::rust::Code;
use ias_core::import::{Printer, Statement, Wanted};
use ias_core::schema::names::unique;
use ias_core::{Object, Value};

use super::elements::Part;
use super::printer::{Make, Step, Template};
use crate::stack::{Section, logical_id};

impl Template<'_> {
    /// The id of a construct, and the calls that a name needs that is not made from it.
    pub(super) fn naming(&mut self, part: &Part, suffix: &str) -> (Code, Vec<(&'static str, Vec<Code>)>) {
        let readable: String = part.name.chars().filter(|sign| *sign != '/').collect();
        let free = !self.ids.contains(&readable) && !["Default", ""].contains(&readable.as_str());
        let id = if free {
            self.ids.insert(readable.clone());
            readable
        } else {
            unique(format!("{readable}{suffix}"), &mut self.ids)
        };
        let calls = match logical_id(&id) {
            Some(made) if made == part.name => Vec::new(),
            _ => vec![("override_logical_id", vec![Code::text(&part.name)])],
        };
        (Code::text(&id), calls)
    }

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

    /// Something that no construct stands for.
    pub(super) fn fragment(&mut self, part: &Part) {
        self.file.uses.add("ias_aws", "CfnFragment");
        self.file.uses.add("ias_aws", "Section");
        let section = match part.element.section {
            Section::TEMPLATE => "TEMPLATE".to_owned(),
            section => section.to_uppercase(),
        };
        let singular = match part.element.section {
            Section::TEMPLATE => "Part",
            section => section.trim_end_matches('s'),
        };
        let (id, _) = self.naming(part, singular);
        let value = match part.element.properties.get("") {
            Some(value) => value.clone(),
            None => Value::Map(part.element.properties.clone()),
        };
        let value = self.plain(&value);
        let arguments = vec![id, Code::path(format!("Section::{section}")), Code::text(&part.name), value];
        self.steps.push(Step::Make(Make {
            rank: usize::MAX,
            path: "CfnFragment::new".to_owned(),
            arguments,
            calls: Vec::new(),
            last: "value",
        }));
    }

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
                        let pointer = ias_core::import::pointer("", key);
                        let value = self.plain(value);
                        calls.push(("add_override", vec![Code::text(&pointer), value]));
                    }
                }
            }
            self.make(part, "CfnParameter::new", vec![id, props], calls);
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
            self.make(part, "CfnMapping::new", vec![id], calls);
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
                        let pointer = ias_core::import::pointer("", top);
                        let value = self.plain(other);
                        mapping.method("add_override", [Code::text(&pointer), value])
                    }
                };
                self.steps.push(Step::Plain(String::new(), code));
            }
        }
    }

    /// Every condition, each after those that it names.
    pub(super) fn conditions(&mut self) {
        let elements = self.elements;
        self.steps.push(Step::Blank);
        for part in elements.section(Section::CONDITIONS) {
            self.begin(part);
            let expression = part.element.properties.get("").cloned().unwrap_or_default();
            if part.name.starts_with("Fn::") {
                self.fragment(part);
                continue;
            }
            self.file.uses.add("ias_aws", "CfnCondition");
            let (id, calls) = self.naming(part, "Condition");
            let condition = self.condition(&expression);
            self.make(part, "CfnCondition::new", vec![id, condition], calls);
        }
    }

    /// An expression for a condition or rule.
    pub(super) fn condition(&mut self, of: &Value) -> Code {
        self.file.uses.add("ias_aws::intrinsic", "Condition");
        if let Some(code) = self.known_condition(of) {
            return code;
        }
        let value = self.plain(of);
        Code::call("Condition::unchecked", [value])
    }

    fn known_condition(&mut self, of: &Value) -> Option<Code> {
        if let Value::Map(map) = of {
            let named = map.get("Condition").filter(|_| map.len() == 1)?;
            let condition = self.condition_of(named)?;
            return Some(Code::call("Condition::holds", [condition.borrow()]));
        }
        let Value::Expr(expr) = of else { return None };
        let ias_core::Expr::Call { function, arguments } = &**expr else { return None };
        let list = arguments.as_list()?;
        let texts = Wanted::List(Box::new(Wanted::Text));
        let (name, arguments) = match (&**function, list) {
            ("Fn::Equals", [left, right]) => {
                ("equals", [left, right].map(|side| self.typed(side, &Wanted::Text, None).code).to_vec())
            }
            ("Fn::And" | "Fn::Or", several) => {
                let several = several.iter().map(|one| self.condition(one)).collect();
                (if &**function == "Fn::And" { "all" } else { "any" }, vec![Code::Array(several)])
            }
            ("Fn::Not", [one]) => ("not", vec![self.condition(one)]),
            ("Fn::Contains" | "Fn::EachMemberEquals", [list, text]) => {
                let name = if &**function == "Fn::Contains" { "contains" } else { "each_member_equals" };
                let list = self.typed(list, &texts, None).code;
                (name, vec![list, self.typed(text, &Wanted::Text, None).code])
            }
            ("Fn::EachMemberIn", [list, of]) => {
                ("each_member_in", [list, of].map(|side| self.typed(side, &texts, None).code).to_vec())
            }
            _ => return None,
        };
        Some(Code::call(format!("Condition::{name}"), arguments))
    }

    /// Every rule.
    pub(super) fn rules(&mut self) {
        let elements = self.elements;
        for part in elements.section(Section::RULES) {
            self.steps.push(Step::Blank);
            self.begin(part);
            let Some(assertions) = assertions(&part.element.properties) else {
                self.fragment(part);
                continue;
            };
            self.file.uses.add("ias_aws", "CfnRule");
            let (id, mut calls) = self.naming(part, "Rule");
            if let Some(when) = part.element.properties.get("RuleCondition") {
                calls.push(("when", vec![self.condition(when)]));
            }
            for (assert, description) in assertions {
                calls.push(("assert", vec![self.condition(assert), Code::text(description)]));
            }
            self.make(part, "CfnRule::new", vec![id], calls);
        }
    }

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
            self.make(part, "CfnOutput::new", vec![id, props], calls);
        }
        for part in elements.section(Section::HOOKS) {
            self.begin(part);
            self.fragment(part);
        }
    }

    fn make(&mut self, part: &Part, path: &str, arguments: Vec<Code>, calls: Vec<(&'static str, Vec<Code>)>) {
        let last = if path == "CfnCondition::new" { "condition" } else { "props" };
        self.steps.push(Step::Make(Make { rank: part.rank, path: path.to_owned(), arguments, calls, last }));
    }

    /// Writes all steps down, now that it is known which elements are referred to.
    pub(super) fn write(&mut self) {
        for step in std::mem::take(&mut self.steps) {
            match step {
                Step::Blank => self.body.blank(),
                Step::Plain(name, code) => {
                    let name = Some(name).filter(|name| !name.is_empty());
                    self.body.push(self.file, "stack", Statement { name, code });
                }
                Step::Make(make) => self.construct(make),
            }
        }
        self.body.blank();
    }

    /// A construct: on one line, or with its properties in a variable before it.
    fn construct(&mut self, make: Make) {
        let Make { rank, path, mut arguments, calls, last: name_of_last } = make;
        let owner = match arguments.first() {
            Some(Code::Text(id)) => id.clone(),
            _ => String::new(),
        };
        let name = self.used.contains(&rank).then(|| self.variable_name(rank));
        let head = name.as_ref().map_or(0, |name| name.len() + 7);
        arguments.insert(0, Code::path("stack").borrow());
        let whole = Code::call(path.clone(), arguments.clone());
        let is_call = |code: &Code| matches!(code, Code::Method(..) | Code::Call(..) | Code::Value(_));
        if whole.flat().len() + head > 90
            && let Some(last) = arguments.last_mut()
            && is_call(last)
        {
            let code = std::mem::replace(last, Code::path(name_of_last));
            let name = Some(name_of_last.to_owned());
            self.body.push(self.file, &owner, Statement { name, code });
        }
        let mut code = Code::call(path, arguments);
        if let Some(name) = name {
            self.body.push(self.file, &owner, Statement { name: Some(name.clone()), code });
            if calls.is_empty() {
                return;
            }
            code = Code::path(name);
        }
        let code = calls.into_iter().fold(code, |code, (method, arguments)| code.method(method, arguments));
        self.body.push(self.file, &owner, Statement { name: None, code });
    }
}

/// The assertions of a rule, if they say what must hold and what to say otherwise, and nothing else.
fn assertions(body: &Object) -> Option<Vec<(&Value, &str)>> {
    if body.iter().any(|(key, _)| !["RuleCondition", "Assertions"].contains(&&**key)) {
        return None;
    }
    let list = body.get("Assertions")?.as_list().filter(|list| !list.is_empty())?;
    list.iter()
        .map(|one| {
            let map = one.as_object().filter(|map| map.len() == 2)?;
            Some((map.get("Assert")?, map.get("AssertDescription")?.as_str()?))
        })
        .collect()
}
