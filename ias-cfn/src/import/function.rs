//! Calls of intrinsic functions.

use ias_core::import::rust::{Brackets, Code};
use ias_core::import::{Printer, Typed, Untyped, Wanted};
use ias_core::{Expr, Object, Reference, Value};

use super::template::Template;
use crate::include::sub::{self, Part};
use crate::intrinsic::LOGICAL_ID;
use crate::stack::Section;

impl Template<'_> {
    /// A call of a function of CloudFormation.
    pub(super) fn function(&mut self, name: &str, arguments: &Value, wanted: &Wanted) -> Typed {
        let list = arguments.as_list().unwrap_or_default();
        let texts = || Wanted::List(Box::new(Wanted::Text));
        match (name, list) {
            ("Ref", _) if is_no_value(&called(name, arguments)) => {
                self.file.uses.add("ias_aws::intrinsic", "pseudo");
                let (function, form) = self.with_type("no_value", wanted);
                return Typed { code: Code::call(format!("pseudo::{function}"), []), form };
            }
            ("Ref", _) => {
                if let Some(pseudo) = arguments.as_str().and_then(|name| self.pseudo(name)) {
                    let has = if arguments.as_str() == Some("AWS::NotificationARNs") {
                        texts()
                    } else {
                        Wanted::Text
                    };
                    return self.fitted(pseudo.code, &has, wanted);
                }
            }
            ("Fn::Sub", [Value::Text(_), Value::Map(_)]) => {
                let [text, variables] = list else { unreachable!("matched above") };
                let pieces = Value::List(vec![text.clone()]);
                return self.substitution(&[pieces, variables.clone()], wanted);
            }
            ("Fn::Sub", _) if arguments.as_str().is_some() => {
                let pieces = Value::List(vec![arguments.clone()]);
                return self.substitution(&[pieces, Value::Null], wanted);
            }
            ("Fn::Base64", _) => {
                let text = self.typed(arguments, &Wanted::Text, None).code;
                return self.text_of("base64", [text], wanted);
            }
            ("Fn::Join", [Value::Text(delimiter), parts]) => {
                let parts = self.typed(parts, &texts(), None).code;
                return self.text_of("join", [Code::text(delimiter), parts], wanted);
            }
            ("Fn::ToJsonString", _) => {
                let document = self.typed(arguments, &Wanted::Json, None).code;
                return self.text_of("to_json_string", [document], wanted);
            }
            ("Fn::Split", [Value::Text(delimiter), text]) => {
                let text = self.typed(text, &Wanted::Text, None).code;
                return self.texts_of("split", [Code::text(delimiter), text], wanted);
            }
            ("Fn::Cidr", [block, count, bits]) => {
                let block = self.typed(block, &Wanted::Text, None).code;
                let numbers = [count, bits].map(|number| self.typed(number, &Wanted::Int, None).code);
                let [count, bits] = numbers;
                return self.texts_of("cidr", [block, count, bits], wanted);
            }
            ("Fn::GetAZs", _) if !matches!(arguments, Value::List(_) | Value::Map(_)) => {
                let region = self.typed(arguments, &Wanted::Text, None).code;
                return self.texts_of("availability_zones", [region], wanted);
            }
            ("Fn::Select", [index, items]) => {
                let index = self.typed(index, &Wanted::Int, None).code;
                let items = self.typed(items, &texts(), None).code;
                return self.text_of("select::<String>", [index, items], wanted);
            }
            ("Fn::Length", _) => {
                let (items, has) = (self.typed(arguments, &texts(), None).code, Wanted::Int);
                let path = self.intrinsic("length::<String>");
                return self.fitted(Code::call(path, [items]), &has, wanted);
            }
            ("Fn::ImportValue", _) => {
                let name = self.typed(arguments, &Wanted::Text, None).code;
                let (function, form) = self.with_type("import_value", wanted);
                let path = self.intrinsic(&function);
                return Typed { code: Code::call(path, [name]), form };
            }
            ("Fn::FindInMap", [mapping, top, second]) => {
                if let Some(rank) = self.mapping(mapping) {
                    let mapping = self.variable(rank);
                    let keys = [top, second].map(|key| self.typed(key, &Wanted::Text, None).code);
                    let (method, form) = self.with_type("find", wanted);
                    return Typed { code: mapping.method(method, keys), form };
                }
            }
            _ => {}
        }
        let argument = Code::value(self.tree(arguments));
        self.call_by_name(name, argument, wanted)
    }

    /// A pseudo parameter; `None` for a name that is none.
    pub(super) fn pseudo(&mut self, name: &str) -> Option<Typed> {
        let (function, of) = match name {
            "AWS::AccountId" => ("account_id", "String"),
            "AWS::Region" => ("region", "String"),
            "AWS::Partition" => ("partition", "String"),
            "AWS::URLSuffix" => ("url_suffix", "String"),
            "AWS::StackName" => ("stack_name", "String"),
            "AWS::StackId" => ("stack_id", "String"),
            "AWS::NotificationARNs" => ("notification_arns", "List<String>"),
            _ => return None,
        };
        self.file.uses.add("ias_aws::intrinsic", "pseudo");
        Some(Typed::val(Code::call(format!("pseudo::{function}"), []), of))
    }

    /// `intrinsic::function(name, argument)`
    pub(super) fn call_by_name(&mut self, name: &str, argument: Code, wanted: &Wanted) -> Typed {
        let (function, form) = self.with_type("function", wanted);
        let path = self.intrinsic(&function);
        Typed { code: Code::call(path, [Code::text(name), argument]), form }
    }

    fn text_of(
        &mut self,
        function: &str,
        arguments: impl IntoIterator<Item = Code>,
        wanted: &Wanted,
    ) -> Typed {
        let path = self.intrinsic(function);
        self.fitted(Code::call(path, arguments), &Wanted::Text, wanted)
    }

    fn texts_of(
        &mut self,
        function: &str,
        arguments: impl IntoIterator<Item = Code>,
        wanted: &Wanted,
    ) -> Typed {
        let path = self.intrinsic(function);
        self.fitted(Code::call(path, arguments), &Wanted::List(Box::new(Wanted::Text)), wanted)
    }

    /// The mapping that a name stands for.
    fn mapping(&self, name: &Value) -> Option<usize> {
        let part = self.elements.find(&named(name)?.node)?;
        (part.element.section == Section::MAPPINGS && part.rank < self.at.rank).then_some(part.rank)
    }

    /// `Fn::Sub`: `text!` where that gives the same, else the text as the template has it.
    pub(super) fn substitution(&mut self, arguments: &[Value], wanted: &Wanted) -> Typed {
        let [Value::List(pieces), variables] = arguments else {
            self.untyped(Untyped::Other("the call of `Fn::Sub` is of an unknown form"));
            return Typed::late(Code::path("Value::Null"));
        };
        let code = match variables {
            Value::Null => self.text(pieces).unwrap_or_else(|| self.sub(pieces, &Value::Null)),
            variables => {
                let is_empty = variables.as_object().is_some_and(Object::is_empty);
                if is_empty {
                    // With an empty map beside the text, which the function leaves out.
                    let text: String = pieces.iter().map(|piece| self.as_written(piece)).collect();
                    let arguments = Value::List(vec![text.into(), variables.clone()]);
                    let argument = Code::value(self.tree(&arguments));
                    return self.call_by_name("Fn::Sub", argument, wanted);
                }
                self.sub(pieces, variables)
            }
        };
        self.fitted(code, &Wanted::Text, wanted)
    }

    /// `intrinsic::sub("..", [..])`
    fn sub(&mut self, pieces: &[Value], variables: &Value) -> Code {
        let text: String = pieces.iter().map(|piece| self.as_written(piece)).collect();
        let names = match variables {
            Value::Map(names) if !names.is_empty() => {
                self.typed(variables, &Wanted::Map(Box::new(Wanted::Text)), None).code
            }
            _ => Code::Macro("map", Brackets::Square, Vec::new()),
        };
        Code::call(self.intrinsic("sub"), [Code::text(&text), names])
    }

    fn as_written(&self, piece: &Value) -> String {
        match piece {
            Value::Text(text) => text.to_string(),
            Value::Expr(expr) => match &**expr {
                Expr::Reference(Reference { node, attribute, .. }) => {
                    let name = self.elements.find(node).map_or("", |part| &part.name);
                    match attribute {
                        Some(attribute) => format!("${{{name}.{attribute}}}"),
                        None => format!("${{{name}}}"),
                    }
                }
                _ => String::new(),
            },
            _ => String::new(),
        }
    }

    /// `text!("..{}..", ..)`; `None` where it would be written otherwise than with `Fn::Sub`, or not equally.
    fn text(&mut self, pieces: &[Value]) -> Option<Code> {
        let (mut format, mut arguments, mut parts) = (String::new(), Vec::new(), 0);
        let mut named: Vec<(String, Code)> = Vec::new();
        for piece in pieces {
            match piece {
                Value::Text(text) => {
                    for part in sub::parts(text) {
                        parts += 1;
                        match part {
                            Part::Text(text) if text.contains("${") => return None,
                            Part::Text(text) => format += &text.replace('{', "{{").replace('}', "}}"),
                            Part::Name(_, name, None) => {
                                format += "{}";
                                arguments.push(
                                    self.pseudo(name).filter(|_| name != "AWS::NotificationARNs")?.code,
                                );
                            }
                            Part::Name(..) => return None,
                        }
                    }
                }
                Value::Expr(expr) => {
                    parts += 1;
                    let Expr::Reference(reference) = &**expr else { return None };
                    let part = self.elements.find(&reference.node).filter(|part| part.rank < self.at.rank)?;
                    if part.element.section == Section::PARAMETERS {
                        let Code::Path(name) = self.variable(part.rank) else { return None };
                        format += &format!("{{{name}}}");
                        named.push((name, Code::path("")));
                    } else {
                        format += "{}";
                        arguments.push(self.expression(expr, &Wanted::Text).code);
                    }
                }
                _ => return None,
            }
        }
        // One part alone would not become a `Fn::Sub`.
        let late = arguments.len() + named.len();
        if parts < 2 || late == 0 {
            return None;
        }
        arguments.insert(0, Code::text(&format));
        Some(Code::Macro("text", Brackets::Round, arguments))
    }
}

fn called(name: &str, arguments: &Value) -> Value {
    Value::from(Expr::Call { function: name.to_owned().into(), arguments: arguments.clone() })
}

/// The element whose logical id a value is.
pub(super) fn named(value: &Value) -> Option<&Reference> {
    let Value::Expr(expr) = value else { return None };
    match &**expr {
        Expr::Call { function, arguments: Value::Expr(of) } if function == LOGICAL_ID => match &**of {
            Expr::Reference(reference) => Some(reference),
            _ => None,
        },
        _ => None,
    }
}

/// Whether a value is `AWS::NoValue`.
pub(super) fn is_no_value(value: &Value) -> bool {
    match value {
        Value::Expr(expr) => {
            matches!(&**expr, Expr::Call { function, arguments } if function == "Ref" && arguments.as_str() == Some("AWS::NoValue"))
        }
        _ => false,
    }
}
