//! From values to expressions of the type that a place wants.

use super::rust::{Brackets, Code, Tree};
use super::typed::{known, literal, uniform, whole};
use super::wanted::Name;
use super::{Form, Typed, Untyped, Wanted};
use crate::schema::names::{self, BY_NAME_FROM};
use crate::schema::{Alternative, Shape, StructRef, UnionRef};
use crate::value::{Expr, Object, Value, pointer};

/// Where in a finished document a value stands, if raw changes can reach it: a JSON pointer.
pub type Place<'a> = Option<&'a str>;

/// Writes values of one target as Rust. Everything but what is special to a target is provided.
pub trait Printer {
    /// The path of a named type, which this imports.
    fn path(&mut self, name: &str) -> String;

    /// The path of the struct with the mandatory properties of the type at a path.
    fn required(&mut self, path: &str) -> String {
        format!("{path}Required")
    }

    /// The path of something in ias-core that the prelude does not have, which this imports: `Json`.
    fn core(&mut self, name: &'static str) -> String;

    /// The path of a kind of references, which this imports.
    fn kind(&mut self, name: &str) -> String;

    /// Whether known text is of a kind.
    fn is_of_kind(&self, text: &str, kind: &str) -> bool;

    /// A value of a type that the target wrote by hand, where it takes the value as it is.
    fn special(&mut self, name: &str, value: &Value) -> Option<Typed>;

    /// What deployment makes known.
    fn expression(&mut self, of: &Expr, wanted: &Wanted) -> Typed;

    /// Remembers a change of the finished document, for what types do not know.
    fn change(&mut self, pointer: String, value: &Value);

    /// Remembers why a value was not written with types.
    fn untyped(&mut self, reason: Untyped);

    /// The value as an expression for a place that wants this type.
    fn typed(&mut self, value: &Value, wanted: &Wanted, place: Place<'_>) -> Typed {
        if let Value::Expr(expr) = value {
            let found = self.expression(expr, wanted);
            // A document takes late texts and documents, and any other late value as a part of `value!`.
            let fits = ["String", "Json"].iter().any(|of| found.form == Form::Late(Some((*of).to_owned())));
            return match wanted {
                Wanted::Json if !fits => Typed::own(Code::value(Tree::Code(found.code)), "Value"),
                _ => found,
            };
        }
        let found = match (wanted, value) {
            (Wanted::Text, Value::Text(text)) => Some(literal(text)),
            (Wanted::Kind(kind), Value::Text(text)) if self.is_of_kind(text, kind) => {
                let kind = self.kind(kind);
                let code = Code::call(format!("{kind}::known"), [Code::text(text)]);
                Some(Typed::val(code, format!("Is<{kind}>")))
            }
            (Wanted::Bool, Value::Bool(truth)) => {
                Some(Typed { code: Code::Number(truth.to_string()), form: Form::Bool })
            }
            (Wanted::Int | Wanted::Float, Value::Int(number)) => Some(whole(*number)),
            (Wanted::Float, Value::Float(number)) => {
                Some(Typed { code: Code::Number(format!("{number:?}")), form: Form::Float })
            }
            (Wanted::Json, Value::Text(text)) => Some(literal(text)),
            (Wanted::Json, value) => Some(Typed::own(Code::value(self.tree(value)), "Value")),
            (Wanted::Special(name), value) => self.special(name, value),
            (Wanted::Words(name, words), Value::Text(text)) => {
                words.words.iter().position(|word| word == text).map(|at| {
                    let path = self.path(name);
                    let variants = names::variants(&words.words);
                    Typed::own(Code::path(format!("{path}::{}", variants[at])), path)
                })
            }
            (Wanted::Struct(name, of), Value::Map(map)) => self.structure(name, *of, map, place),
            (Wanted::Union(name, of), value) => self.union(name, *of, value),
            (Wanted::List(inner), Value::List(items)) => Some(self.list(items, inner, place)),
            (Wanted::Map(inner), Value::Map(entries)) => Some(self.map(entries, inner, place)),
            _ => None,
        };
        found.unwrap_or_else(|| {
            // A struct has said itself what it lacks.
            if !matches!((wanted, value), (Wanted::Struct(..), Value::Map(_))) {
                self.untyped(Untyped::of(value, wanted));
            }
            self.unchecked(value, wanted)
        })
    }

    /// A value that the wanted type does not take, passed on as it is.
    fn unchecked(&mut self, value: &Value, wanted: &Wanted) -> Typed {
        let path = match (self.is_told_by_use(wanted), wanted) {
            (true, _) => "Val::unchecked".to_owned(),
            (false, Wanted::Kind(_)) => "String::unchecked".to_owned(),
            (false, wanted) => format!("{}::unchecked", self.spell(wanted)),
        };
        let code = match value {
            Value::Text(_) | Value::Bool(_) | Value::Int(_) | Value::Float(_) => match self.tree(value) {
                Tree::Code(code) => code,
                tree => Code::value(tree),
            },
            Value::Null => Code::path("Value::Null"),
            other => Code::value(self.tree(other)),
        };
        let code = Code::call(path, [code]);
        if let Wanted::Kind(kind) = wanted {
            return self.of_kind(code, kind);
        }
        let inside = (!self.is_told_by_use(wanted)).then(|| self.spell(wanted));
        Typed { code, form: Form::Late(inside) }
    }

    /// Text that is taken for a reference of a kind.
    fn of_kind(&mut self, text: Code, kind: &str) -> Typed {
        let path = self.kind(kind);
        Typed::val(Code::call(format!("{path}::of"), [text]), format!("Is<{path}>"))
    }

    /// Whether a `Val<_>` that stands where this is wanted can be of one type only.
    fn is_told_by_use(&self, wanted: &Wanted) -> bool {
        match wanted {
            Wanted::Text | Wanted::Json | Wanted::Special(_) => false,
            // Other kinds may fit.
            Wanted::Kind(_) => false,
            Wanted::Union(_, of) => of
                .alternatives
                .iter()
                .all(|it| it.property.is_some() || !matches!(it.schema.shape, Shape::Text)),
            _ => true,
        }
    }

    /// The type as Rust spells it.
    fn spell(&mut self, wanted: &Wanted) -> String {
        match wanted {
            Wanted::Text => "String".to_owned(),
            Wanted::Kind(kind) => format!("Is<{}>", self.kind(kind)),
            Wanted::Bool => "bool".to_owned(),
            Wanted::Int => "i64".to_owned(),
            Wanted::Float => "f64".to_owned(),
            Wanted::Json => self.core("Json"),
            Wanted::Special(name)
            | Wanted::Words(name, _)
            | Wanted::Struct(name, _)
            | Wanted::Union(name, _) => self.path(name),
            Wanted::List(inner) => format!("{}<{}>", self.core("List"), self.spell(inner)),
            Wanted::Map(inner) => format!("{}<{}>", self.core("Map"), self.spell(inner)),
        }
    }

    /// The value as `value!` takes it.
    fn tree(&mut self, value: &Value) -> Tree {
        Tree::Code(match value {
            Value::Null => return Tree::Null,
            Value::List(items) => return Tree::List(items.iter().map(|item| self.tree(item)).collect()),
            Value::Map(entries) => {
                let entry = |(key, value): (&crate::Text, &Value)| (key.to_string(), self.tree(value));
                return Tree::Map(entries.iter().map(entry).collect());
            }
            Value::Bool(truth) => Code::Number(truth.to_string()),
            Value::Int(number) => whole(*number).code,
            Value::Float(number) => Code::Number(format!("{number:?}")),
            Value::Number(digits) => Code::call("Value::Number", [Code::text(digits).method("into", [])]),
            Value::Text(text) => Code::text(text),
            Value::Expr(expr) => self.expression(expr, &Wanted::Json).code,
        })
    }

    /// A struct with its constructor and setters; `None` where it lacks what is mandatory or cannot be reached from
    /// outside for what the type does not know.
    fn structure(&mut self, name: &Name, of: StructRef, map: &Object, place: Place<'_>) -> Option<Typed> {
        if let Some(missing) = of.mandatory.iter().find(|name| map.get(name).is_none()) {
            self.untyped(Untyped::Lacks(missing.to_string()));
            return None;
        }
        let mut unknown = map.iter().map(|(key, _)| key).filter(|key| of.property(key).is_none());
        if place.is_none()
            && let Some(unknown) = unknown.next()
        {
            self.untyped(Untyped::Unknown(unknown.to_string()));
            return None;
        }
        let path = self.path(name);
        let code = self.properties(&path, name, of, map, place);
        Some(Typed::own(code, path))
    }

    /// `Path::new(..).setter(..)`. What the type does not know becomes a change of the finished document.
    fn properties(&mut self, path: &str, name: &str, of: StructRef, map: &Object, place: Place<'_>) -> Code {
        let methods = names::methods(of.properties.iter().map(|property| property.name));
        let method = |name: &str| of.properties.iter().position(|property| property.name == name);
        let inner = |key: &str| place.map(|place| pointer::below(place, key));
        let value = |this: &mut Self, key: &str| {
            let (at, value) = (method(key)?, map.get(key)?);
            let wanted = Wanted::property(&of.properties[at], name);
            let code = this.typed(value, &wanted, inner(key).as_deref()).code;
            Some((methods[at].clone(), code))
        };
        let mandatory: Vec<(String, Code)> = of.mandatory.iter().filter_map(|key| value(self, key)).collect();
        let mut code = if mandatory.len() < BY_NAME_FROM {
            Code::call(format!("{path}::new"), mandatory.into_iter().map(|(_, code)| code))
        } else {
            Code::call(format!("{path}::new"), [Code::Struct(self.required(path), mandatory)])
        };
        for (key, raw) in map.iter().filter(|(key, _)| !of.requires(key)) {
            match value(self, key) {
                Some((setter, value)) => code = code.method(setter, [value]),
                None => {
                    self.untyped(Untyped::Unknown(key.to_string()));
                    if let Some(pointer) = inner(key) {
                        self.change(pointer, raw);
                    }
                }
            }
        }
        code
    }

    /// The constructor of the alternative that fits.
    fn union(&mut self, name: &Name, of: UnionRef, value: &Value) -> Option<Typed> {
        let methods = names::methods(of.alternatives.iter().map(|alternative| alternative.name));
        let fitting = of.alternatives.iter().zip(methods).find_map(|(alternative, method)| {
            let inner = match alternative.property {
                None => value,
                Some(property) => match value {
                    Value::Map(map) if map.len() == 1 => map.get(property)?,
                    _ => return None,
                },
            };
            fits(inner, alternative).then_some((alternative, method, inner))
        });
        let (alternative, method, inner) = fitting?;
        let wanted = Wanted::alternative(alternative, name);
        let code = self.typed(inner, &wanted, None).code;
        let path = self.path(name);
        Some(Typed::own(Code::call(format!("{path}::{method}"), [code]), path))
    }

    /// An array, or `list!` where items have different types.
    fn list(&mut self, items: &[Value], inner: &Wanted, place: Place<'_>) -> Typed {
        let mut typed: Vec<Typed> = Vec::with_capacity(items.len());
        for (n, item) in items.iter().enumerate() {
            let place = place.map(|place| format!("{place}/{n}"));
            typed.push(self.typed(item, inner, place.as_deref()));
        }
        if let (Wanted::Kind(kind), Some(texts)) = (inner, known(&typed)) {
            let kind = self.kind(kind);
            let code = Code::Array(texts).method("map", [Code::path(format!("{kind}::known"))]);
            return Typed::own(code, format!("[Is<{kind}>; {}]", items.len()));
        }
        let form = uniform(&mut typed);
        let codes: Vec<Code> = typed.into_iter().map(|item| item.code).collect();
        if let Some(form) = form {
            return Typed::own(Code::Array(codes), format!("[{form}; {}]", items.len()));
        }
        Typed::late(Code::Macro("list", Brackets::Square, codes))
    }

    /// An array of pairs, or `map!` where values have different types.
    fn map(&mut self, entries: &Object, inner: &Wanted, place: Place<'_>) -> Typed {
        let mut typed: Vec<Typed> = Vec::with_capacity(entries.len());
        for (key, value) in entries {
            let place = place.map(|place| pointer::below(place, key));
            typed.push(self.typed(value, inner, place.as_deref()));
        }
        let form = uniform(&mut typed);
        let pairs = entries.iter().zip(typed);
        let pairs: Vec<Code> =
            pairs.map(|((key, _), value)| Code::Tuple(vec![Code::text(key), value.code])).collect();
        if let Some(form) = form {
            return Typed::own(Code::Array(pairs), format!("[(&str, {form}); {}]", entries.len()));
        }
        Typed::late(Code::Macro("map", Brackets::Square, pairs))
    }
}

/// Whether a value looks like an alternative of a union.
fn fits(value: &Value, alternative: &Alternative) -> bool {
    match (&alternative.schema.shape, value) {
        (Shape::Struct(of), Value::Map(map)) => {
            of.mandatory.iter().all(|name| map.get(name).is_some())
                && map.iter().all(|(key, _)| of.property(key).is_some())
        }
        (Shape::Words(words), Value::Text(text)) => words.words.iter().any(|word| word == text),
        (Shape::Text, Value::Text(_))
        | (Shape::Bool, Value::Bool(_))
        | (Shape::Int, Value::Int(_))
        | (Shape::Float, Value::Int(_) | Value::Float(_))
        | (Shape::List(_), Value::List(_))
        | (Shape::Map(_) | Shape::Free | Shape::Document, Value::Map(_))
        | (Shape::Any, _)
        | (Shape::Union(_), _) => true,
        // Only one alternative has the property, so a late value is its.
        (_, Value::Expr(_)) => alternative.property.is_some(),
        _ => false,
    }
}
