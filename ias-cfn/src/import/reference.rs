//! References to other elements, and choices by a condition.

use ias_core::import::rust::{Brackets, Code};
use ias_core::import::{Form, Printer as _, Typed, Untyped, Wanted};
use ias_core::schema::names;
use ias_core::{Expr, Reference, Value};

use super::function::is_no_value;
use super::template::Template;
use crate::stack::Section;

impl Template<'_> {
    pub(super) fn reference(&mut self, of: &Reference, wanted: &Wanted) -> Typed {
        let Some(part) = self.elements.find(&of.node) else { return self.name(of, "", wanted) };
        if part.rank >= self.at.rank {
            // A circle, or the element itself: there is no variable yet.
            self.untyped(Untyped::Other("it refers to what comes after it"));
            return self.name(of, &part.name, wanted);
        }
        let variable = self.variable(part.rank);
        match (&of.attribute, part.of, part.element.section) {
            (_, _, Section::PARAMETERS) => match wanted {
                // A parameter stands for its value where text is wanted.
                Wanted::Text => {
                    Typed { code: variable.borrow(), form: Form::Own("&CfnParameter".to_owned()) }
                }
                Wanted::Json => Typed::val(variable.method("value_as_string", []), "String"),
                Wanted::List(inner) if matches!(**inner, Wanted::Text) => {
                    Typed::val(variable.method("value_as_list", []), "List<String>")
                }
                wanted => {
                    let (method, form) = self.with_type("value", wanted);
                    Typed { code: variable.method(method, []), form }
                }
            },
            (None, Some(of), _) => {
                let code = variable.method("reference", []);
                match of.reference_schema {
                    Some(schema) => self.fitted(code, &Wanted::attribute(schema), wanted),
                    None => self.cast(code, wanted),
                }
            }
            (None, None, _) => self.fitted(variable.method("reference", []), &Wanted::Text, wanted),
            (Some(name), Some(of), _) => {
                let getters = names::getters(of.attributes.iter().map(|attribute| attribute.name));
                match of.attributes.iter().zip(getters).find(|(known, _)| known.name == *name) {
                    Some((attribute, getter)) => {
                        let code = variable.method(getter, []);
                        self.fitted(code, &Wanted::attribute(attribute.schema), wanted)
                    }
                    None => {
                        self.untyped(Untyped::Other("its type has no such attribute"));
                        self.file.uses.add("ias_aws", "cfn");
                        let of = self.spell_late(wanted);
                        let node = variable.method("node", []);
                        Typed::val(
                            Code::call(format!("cfn::attribute::<{of}>"), [node, Code::text(name)]),
                            of,
                        )
                    }
                }
            }
            (Some(name), None, _) => {
                let of = self.spell_late(wanted);
                Typed::val(variable.method(format!("attribute::<{of}>"), [Code::text(name)]), of)
            }
        }
    }

    /// Whether an expression has a type that fits a kind of references by itself.
    pub(super) fn gives_kind(&self, of: &Expr, wanted: &Wanted) -> bool {
        let schema = match of {
            Expr::Reference(Reference { node, attribute, .. }) => {
                let part = self.elements.find(node).filter(|part| part.rank < self.at.rank);
                part.and_then(|part| part.of).and_then(|of| match attribute {
                    None => of.reference_schema,
                    Some(name) => of.attribute(name).map(|attribute| attribute.schema),
                })
            }
            _ => None,
        };
        schema.is_some_and(|schema| self.fits(&Wanted::attribute(schema), wanted))
    }

    /// The type of a late value that any place takes for what it wants.
    fn spell_late(&mut self, wanted: &Wanted) -> String {
        match wanted {
            Wanted::Json => "String".to_owned(),
            wanted => self.spell(wanted),
        }
    }

    /// A reference by name alone.
    fn name(&mut self, of: &Reference, name: &str, wanted: &Wanted) -> Typed {
        let (function, argument) = match &of.attribute {
            None => ("Ref", Code::text(name)),
            Some(attribute) => {
                let pair = vec![Code::text(name), Code::text(attribute)];
                ("Fn::GetAtt", Code::Macro("value", Brackets::Round, vec![Code::Array(pair)]))
            }
        };
        self.call_by_name(function, argument, wanted)
    }

    pub(super) fn choice(&mut self, of: &Expr, wanted: &Wanted) -> Typed {
        let Expr::Choice { condition, then, otherwise } = of else { unreachable!("a choice") };
        let Some(part) = self.elements.find(condition) else { return Typed::late(Code::path("Value::Null")) };
        let (rank, name) = (part.rank, part.name.clone());
        if rank >= self.at.rank {
            self.untyped(Untyped::Other("it refers to what comes after it"));
            let arguments = Value::List(vec![Value::from(name), then.clone(), otherwise.clone()]);
            let argument = Code::value(self.tree(&arguments));
            return self.call_by_name("Fn::If", argument, wanted);
        }
        let variable = self.variable(rank);
        let then_code = self.typed(then, wanted, None).code;
        if is_no_value(otherwise) && !is_no_value(then) {
            let (method, form) = self.with_type("or_absent", wanted);
            return Typed { code: variable.method(method, [then_code]), form };
        }
        let otherwise = self.typed(otherwise, wanted, None).code;
        let (method, form) = self.with_type("choose", wanted);
        Typed { code: variable.method(method, [then_code, otherwise]), form }
    }

    pub(super) fn logical_id(&mut self, of: &Reference, wanted: &Wanted) -> Typed {
        let Some(part) = self.elements.find(&of.node) else { return self.name(of, "", wanted) };
        if part.rank >= self.at.rank {
            let name = Value::from(part.name.as_str());
            return self.typed(&name, &Wanted::Json, None);
        }
        let variable = self.variable(part.rank);
        self.fitted(variable.method("logical_id", []), &Wanted::Text, wanted)
    }
}
