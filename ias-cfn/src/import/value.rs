//! Values: what ias-core's printer needs to know of CloudFormation.

use ias_core::import::rust::Code;
use ias_core::import::{Form, Printer, Typed, Untyped, Wanted};
use ias_core::{Expr, Value};

use super::template::Template;
use crate::arn;
use crate::facts::{self, KindOf};
use crate::intrinsic::{LOGICAL_ID, SUBSTITUTION};

impl Printer for Template<'_> {
    fn path(&mut self, name: &str) -> String {
        let Some(of) = self.at.of else { return name.to_owned() };
        if name.starts_with("Cfn") && name.strip_suffix("Props") == Some(&of.handle) {
            self.file.uses.add(format!("ias_aws::{}", of.module), "self");
            return format!("{}::{name}", of.module);
        }
        if self.ambiguous.contains(&*of.submodule) {
            self.file.uses.add(format!("ias_aws::{}", of.module), "self");
            return format!("{}::{}::{name}", of.module, of.submodule);
        }
        self.file.uses.add(format!("ias_aws::{}", of.module), of.submodule.clone());
        format!("{}::{name}", of.submodule)
    }

    fn core(&mut self, name: &'static str) -> String {
        self.file.uses.add("ias_core", name);
        name.to_owned()
    }

    fn kind(&mut self, name: &str) -> String {
        self.file.uses.add("ias_aws", "kinds");
        format!("kinds::{name}")
    }

    fn is_of_kind(&self, text: &str, kind: &str) -> bool {
        is_of_kind(text, kind).unwrap_or(true)
    }

    fn special(&mut self, _: &str, _: &Value) -> Option<Typed> {
        None // No type of CloudFormation is written by hand.
    }

    fn expression(&mut self, of: &Expr, wanted: &Wanted) -> Typed {
        if let Wanted::Kind(kind) = wanted
            && !self.gives_kind(of, wanted)
        {
            let text = self.expression(of, &Wanted::Text).code;
            return self.of_kind(text, kind);
        }
        match of {
            Expr::Reference(reference) => self.reference(reference, wanted),
            Expr::Choice { .. } => self.choice(of, wanted),
            Expr::Call { function, arguments } => match (&**function, arguments) {
                (LOGICAL_ID, Value::Expr(of)) => match &**of {
                    Expr::Reference(reference) => self.logical_id(reference, wanted),
                    _ => self.function(function, arguments, wanted),
                },
                (SUBSTITUTION, Value::List(arguments)) => self.substitution(arguments, wanted),
                _ => self.function(function, arguments, wanted),
            },
            // A template that was taken in has none of these.
            Expr::Concat(_) | Expr::Lazy(_) | Expr::Invalid(_) => Typed::late(Code::path("Value::Null")),
        }
    }

    fn change(&mut self, pointer: String, value: &Value) {
        self.at.changes.push((pointer, value.clone()));
    }

    fn untyped(&mut self, reason: Untyped) {
        self.untyped.push((self.at.place.clone(), reason));
    }
}

impl Template<'_> {
    /// A function of `ias_aws::intrinsic`.
    pub(super) fn intrinsic(&mut self, name: &str) -> String {
        self.file.uses.add("ias_aws::intrinsic", "self");
        format!("intrinsic::{name}")
    }

    /// The expression as what is wanted; its own type is given as text has it, or as a schema.
    pub(super) fn fitted(&mut self, code: Code, has: &Wanted, wanted: &Wanted) -> Typed {
        if self.fits(has, wanted) {
            return Typed::val(code, spelling(has));
        }
        self.cast(code, wanted)
    }

    /// The expression, taken for what is wanted.
    pub(super) fn cast(&mut self, code: Code, wanted: &Wanted) -> Typed {
        let (method, form) = self.with_type("cast", wanted);
        Typed { code: code.method(method, []), form }
    }

    /// A function or method whose result is of the wanted type, which is written where the use does not tell.
    pub(super) fn with_type(&mut self, name: &str, wanted: &Wanted) -> (String, Form) {
        if self.is_told_by_use(wanted) {
            return (name.to_owned(), Form::Late(None));
        }
        let of = self.spell(wanted);
        (format!("{name}::<{of}>"), Form::Late(Some(of)))
    }

    /// Whether a value of one type can stand where another is wanted.
    pub(super) fn fits(&self, has: &Wanted, wanted: &Wanted) -> bool {
        match (has, wanted) {
            (Wanted::Text | Wanted::Kind(_), Wanted::Text)
            | (_, Wanted::Json)
            | (Wanted::Bool, Wanted::Bool)
            | (Wanted::Int, Wanted::Int)
            | (Wanted::Float, Wanted::Float) => true,
            (Wanted::Kind(has), Wanted::Kind(wanted)) => has == wanted || admits(wanted, has),
            (Wanted::List(has), Wanted::List(wanted)) => match (&**has, &**wanted) {
                (Wanted::Kind(has), Wanted::Kind(wanted)) => has == wanted,
                (has, wanted) => matches!(
                    (has, wanted),
                    (Wanted::Text, Wanted::Text) | (Wanted::Int, Wanted::Int) | (Wanted::Bool, Wanted::Bool)
                ),
            },
            _ => false,
        }
    }
}

/// The type of a late value, to tell it from others.
fn spelling(of: &Wanted) -> String {
    match of {
        Wanted::Kind(kind) => format!("Is<kinds::{kind}>"),
        Wanted::List(inner) => format!("List<{}>", spelling(inner)),
        Wanted::Bool => "bool".to_owned(),
        Wanted::Int => "i64".to_owned(),
        Wanted::Float => "f64".to_owned(),
        _ => "String".to_owned(),
    }
}

/// Whether texts of one kind may stand where another one is wanted.
fn admits(wide: &str, kind: &str) -> bool {
    let members = |name: &str| match facts::kind(name).map(|kind| &kind.of) {
        Some(KindOf::Any(members)) => members.clone(),
        _ => Vec::new(),
    };
    let wide = members(wide);
    let own = members(kind);
    if own.is_empty() { wide.contains(&kind) } else { own.iter().all(|member| wide.contains(member)) }
}

/// Whether known text is of a kind; `None` for a kind that nobody knows.
fn is_of_kind(text: &str, kind: &str) -> Option<bool> {
    Some(match &facts::kind(kind)?.of {
        KindOf::Global { service, prefix, .. } => arn::check(text, service, prefix).is_ok(),
        KindOf::Local { .. } if kind.ends_with("Name") => arn::check_name(text).is_ok(),
        KindOf::Local { .. } => arn::check_id(text).is_ok(),
        KindOf::Any(members) => members.iter().any(|member| is_of_kind(text, member) == Some(true)),
    })
}
