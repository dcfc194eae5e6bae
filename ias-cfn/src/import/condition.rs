//! Conditions, and the rules that use the same expressions.

use ias_core::import::rust::Code;
use ias_core::import::{Printer as _, Wanted};
use ias_core::{Expr, Object, Value};

use super::template::{Step, Template};
use crate::stack::Section;

impl Template<'_> {
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
            self.make(part, "CfnCondition::new", vec![id, condition], calls, "condition");
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
        let Expr::Call { function, arguments } = &**expr else { return None };
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
            self.make(part, "CfnRule::new", vec![id], calls, "props");
        }
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
