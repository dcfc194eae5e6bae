//! From values of a template to values of the tree: names become references where that is certain.

use ias_core::document::{Content, Entry, Located};
use ias_core::{Expr, Node, Object, Reference, Text, Value};

use super::names::{Names, Target};
use super::sub::{self, Part};
use crate::intrinsic::{self, SUBSTITUTION};

/// Converts the values of one element.
pub(super) struct Converter<'a> {
    names: &'a Names,
    /// The resource that the values belong to.
    resource: Option<&'a str>,
    /// The variables of the loops around a value.
    variables: Vec<String>,
    /// Whether `{ "Condition": "Name" }` names a condition, as it does among conditions only.
    conditions: bool,
}

impl<'a> Converter<'a> {
    pub(super) fn new(names: &'a Names) -> Converter<'a> {
        Converter { names, resource: None, variables: Vec::new(), conditions: false }
    }

    pub(super) fn of_resource(names: &'a Names, resource: &'a str) -> Converter<'a> {
        Converter { resource: Some(resource), ..Converter::new(names) }
    }

    pub(super) fn of_condition(names: &'a Names) -> Converter<'a> {
        Converter { conditions: true, ..Converter::new(names) }
    }

    pub(super) fn value(&mut self, value: &Located) -> Value {
        match &value.content {
            Content::Scalar { text, value, .. } => value.to_value(text),
            Content::List(items) => self.list(items),
            Content::Map(entries) => match entries.as_slice() {
                [Entry { key, value, .. }] => match self.function(key, value) {
                    Some(call) => call,
                    None => Value::Map(self.object(entries)),
                },
                _ => Value::Map(self.object(entries)),
            },
        }
    }

    pub(super) fn object(&mut self, entries: &[Entry]) -> Object {
        entries.iter().map(|entry| (entry.key.clone(), self.argument(&entry.key, &entry.value))).collect()
    }

    fn list(&mut self, items: &[Located]) -> Value {
        Value::List(items.iter().map(|item| self.value(item)).collect())
    }

    /// A call, if the only key of a map names a function.
    fn function(&mut self, name: &Text, argument: &Located) -> Option<Value> {
        let call = match &**name {
            "Ref" => self.reference(argument),
            "Fn::GetAtt" => self.attribute(argument),
            "Fn::Sub" => self.substitution(argument),
            "Fn::If" => self.choice(argument),
            "Fn::FindInMap" => {
                self.naming(name, argument, |this, name| this.names.mappings.get(name).cloned())
            }
            "Fn::ValueOf" => self.naming(name, argument, Self::element),
            "Condition" if self.conditions => {
                let mut named = Object::new();
                named.set("Condition", self.condition(argument));
                return Some(Value::Map(named));
            }
            name if name.starts_with("Fn::") => None,
            _ => return None,
        };
        Some(call.unwrap_or_else(|| {
            let arguments = self.argument(name, argument);
            Value::from(Expr::Call { function: name.clone(), arguments })
        }))
    }

    /// The value of a key, in which the variable of a loop counts as one.
    fn argument(&mut self, key: &str, value: &Located) -> Value {
        let variable = key.strip_prefix("Fn::ForEach").and_then(|_| value.as_list()?.first()?.as_str());
        self.variables.extend(variable.map(str::to_owned));
        let converted = self.value(value);
        if variable.is_some() {
            self.variables.pop();
        }
        converted
    }

    /// What a name leads to, unless it is certain only at deployment.
    fn target(&self, name: &str) -> Option<&'a Target> {
        let circular = self.resource.is_some_and(|resource| {
            resource != name && [resource, name].iter().all(|name| self.names.entangled.contains(*name))
        });
        let variable = self.variables.iter().any(|variable| variable == name);
        self.names.elements.get(name).filter(|_| !circular && !variable)
    }

    fn element(&self, name: &str) -> Option<Node> {
        match self.target(name)? {
            Target::Node(node) => Some(node.clone()),
            Target::Value(_) => None,
        }
    }

    fn reference(&self, name: &Located) -> Option<Value> {
        Some(match self.target(name.as_str()?)? {
            Target::Node(node) => reference(node, None),
            Target::Value(value) => value.clone(),
        })
    }

    /// `[name, attribute]` or, in JSON and long forms, `name.attribute`.
    fn attribute(&mut self, argument: &Located) -> Option<Value> {
        if let Some((name, attribute)) = argument.as_str().and_then(|text| text.split_once('.')) {
            return Some(reference(&self.element(name)?, Some(attribute)));
        }
        let [name, attribute] = argument.as_list()? else { return None };
        let node = self.element(name.as_str()?)?;
        if let Some(attribute) = attribute.as_str() {
            return Some(reference(&node, Some(attribute)));
        }
        let arguments = Value::List(vec![intrinsic::logical_id(&node).into(), self.value(attribute)]);
        Some(Value::from(Expr::Call { function: "Fn::GetAtt".into(), arguments }))
    }

    /// A function whose first argument is a name.
    fn naming(
        &mut self,
        function: &str,
        argument: &Located,
        find: impl Fn(&Self, &str) -> Option<Node>,
    ) -> Option<Value> {
        let (first, rest) = argument.as_list()?.split_first()?;
        let node = find(self, first.as_str()?)?;
        let mut arguments = vec![intrinsic::logical_id(&node).into_value()];
        arguments.extend(rest.iter().map(|item| self.value(item)));
        let function = function.to_owned().into();
        Some(Value::from(Expr::Call { function, arguments: Value::List(arguments) }))
    }

    fn choice(&mut self, argument: &Located) -> Option<Value> {
        let [condition, then, otherwise] = argument.as_list()? else { return None };
        let condition = self.names.conditions.get(condition.as_str()?)?.clone();
        let (then, otherwise) = (self.value(then), self.value(otherwise));
        Some(Value::from(Expr::Choice { condition, then, otherwise }))
    }

    /// The name of a condition.
    pub(super) fn condition(&mut self, name: &Located) -> Value {
        let known = name.as_str().and_then(|name| self.names.conditions.get(name));
        known.map_or_else(|| self.value(name), |node| intrinsic::logical_id(node).into_value())
    }

    /// The name of a resource, or a list of them, as `DependsOn` has it.
    pub(super) fn depends_on(&mut self, names: &Located) -> Value {
        let node = names.as_str().and_then(|name| self.element(name));
        match (node, names.as_list()) {
            (Some(node), _) => intrinsic::logical_id(&node).into_value(),
            (None, Some(names)) => Value::List(names.iter().map(|name| self.depends_on(name)).collect()),
            (None, None) => self.value(names),
        }
    }

    /// A text with names in it stays one with references in it; a parameter that has a value becomes a variable.
    fn substitution(&mut self, argument: &Located) -> Option<Value> {
        let (text, variables) = match argument.as_list() {
            Some([text, variables]) => (text.as_str()?, Some(variables.as_map()?)),
            Some(_) => return None,
            None => (argument.as_str()?, None),
        };
        let shadowed = |name: &str| variables.is_some_and(|all| all.iter().any(|entry| entry.key == name));
        let parts: Vec<(Part<'_>, Option<&Target>)> = sub::parts(text)
            .into_iter()
            .map(|part| match part {
                Part::Name(written, name, attribute) => {
                    let fits = |target: &&Target| attribute.is_none() || matches!(target, Target::Node(_));
                    (part, self.target(name).filter(|_| !shadowed(sub::inside(written))).filter(fits))
                }
                Part::Text(_) => (part, None),
            })
            .collect();
        // Before the variables are converted: calls in them would be converted twice, and those in these four times.
        if parts.iter().all(|(_, target)| target.is_none()) {
            return None;
        }
        let mut known = variables.map(|variables| self.object(variables));
        let mut pieces: Vec<Value> = Vec::new();
        let mut open = String::new();
        for part in parts {
            match part {
                (Part::Name(_, _, attribute), Some(Target::Node(node))) => {
                    if !open.is_empty() {
                        pieces.push(Value::from(std::mem::take(&mut open)));
                    }
                    pieces.push(reference(node, attribute));
                }
                (Part::Name(whole, name, _), Some(Target::Value(value))) => {
                    known.get_or_insert_default().set(name.to_owned(), value.clone());
                    open += whole;
                }
                (Part::Text(text) | Part::Name(text, ..), _) => open += text,
            }
        }
        if !open.is_empty() {
            pieces.push(Value::from(open));
        }
        let variables = known.map_or(Value::Null, Value::Map);
        let arguments = Value::List(vec![Value::List(pieces), variables]);
        Some(Value::from(Expr::Call { function: SUBSTITUTION.into(), arguments }))
    }
}

fn reference(node: &Node, attribute: Option<&str>) -> Value {
    let attribute = attribute.map(|attribute| attribute.to_owned().into());
    Value::from(Expr::Reference(Reference { node: node.clone(), attribute, weak: false, list: false }))
}
