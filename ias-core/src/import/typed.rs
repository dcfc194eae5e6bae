//! Expressions with their types, as far as these decide what can stand beside what.

use super::rust::Code;

/// An expression and its type, as far as that decides what it can stand beside.
#[derive(Clone, Debug, PartialEq)]
pub struct Typed {
    /// The expression.
    pub code: Code,
    /// Its type.
    pub form: Form,
}

/// What an expression gives.
#[derive(Clone, Debug, PartialEq)]
pub enum Form {
    /// `&str`
    Text,
    /// A whole number without a suffix.
    Int,
    /// A number with a point.
    Float,
    /// A truth value.
    Bool,
    /// A type of its own, by its spelling.
    Own(String),
    /// `Val<..>`, by the spelling of what is inside; `None` where the use tells.
    Late(Option<String>),
}

impl Typed {
    /// An expression whose type is a `Val` of what the use wants.
    pub fn late(code: Code) -> Typed {
        Typed { code, form: Form::Late(None) }
    }

    /// An expression whose type is a `Val` of this.
    pub fn val(code: Code, of: impl Into<String>) -> Typed {
        Typed { code, form: Form::Late(Some(of.into())) }
    }

    pub(super) fn own(code: Code, spelling: impl Into<String>) -> Typed {
        Typed { code, form: Form::Own(spelling.into()) }
    }
}

/// The type of all, if they have one; numbers of both sorts become those with a point.
pub(super) fn uniform(items: &mut [Typed]) -> Option<String> {
    if items.iter().any(|item| item.form == Form::Float) && items.iter().all(is_number) {
        for item in items.iter_mut().filter(|item| item.form == Form::Int) {
            if let Code::Number(digits) = &mut item.code {
                digits.push_str(".0");
            }
            item.form = Form::Float;
        }
    }
    let first = &items.first()?.form;
    let late = |item: &Typed| match &item.form {
        Form::Late(of) => Some(of.clone()),
        _ => None,
    };
    if let Some(late) = items.iter().map(late).collect::<Option<Vec<_>>>() {
        let mut told = late.into_iter().flatten();
        let one = told.next().unwrap_or_default();
        return told.all(|other| other == one).then(|| format!("Val<{one}>"));
    }
    let same = items.iter().all(|item| item.form == *first);
    same.then(|| match first {
        Form::Own(name) => name.clone(),
        other => format!("{other:?}"),
    })
}

/// The texts of several known references, if the items are nothing else.
pub(super) fn known(items: &[Typed]) -> Option<Vec<Code>> {
    let text = |item: &Typed| match &item.code {
        Code::Call(path, arguments) if path.ends_with("::known") => arguments.first().cloned(),
        _ => None,
    };
    items.iter().map(text).collect::<Option<Vec<_>>>().filter(|texts| texts.len() > 1)
}

fn is_number(item: &Typed) -> bool {
    matches!(item.form, Form::Int | Form::Float) && matches!(item.code, Code::Number(_))
}

pub(super) fn literal(text: &str) -> Typed {
    Typed { code: Code::text(text), form: Form::Text }
}

/// A whole number; one that is too large for the language's default gets the suffix of its type.
pub(super) fn whole(number: i64) -> Typed {
    match i32::try_from(number) {
        Ok(number) => Typed { code: Code::Number(number.to_string()), form: Form::Int },
        Err(_) => Typed::own(Code::Number(format!("{number}_i64")), "i64"),
    }
}
