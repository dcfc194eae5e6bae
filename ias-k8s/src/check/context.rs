//! What every check of one object has at hand.

use std::panic::Location;

use ias_core::{Code, Diagnostic, Object, Report, Value};

use super::path::Path;
use crate::Version;
use crate::document::Document;

pub(super) struct Context<'a> {
    pub(super) document: &'a Document<'a>,
    pub(super) oldest: Version,
    pub(super) report: &'a mut Report,
}

impl Context<'_> {
    /// Reports a problem with the line that set the value, where one is known.
    pub(super) fn problem(&mut self, from: Option<(&Object, &str)>, problem: Diagnostic) {
        let body = &*self.document.body;
        let place = from.and_then(|(of, key)| of.place(key).or_else(|| around(body, of)?));
        let problem = match place {
            Some(place) => problem.at(place.into()),
            None => problem,
        };
        self.report.problem(self.document.item, problem);
    }

    /// Reports an error in the value of a key.
    pub(super) fn error(
        &mut self,
        code: &'static Code,
        from: (&Object, &str),
        message: String,
        hint: impl Into<String>,
    ) {
        self.problem(Some(from), Diagnostic::error(code, message).hint(hint));
    }

    /// Reports what is certainly odd and may be meant.
    pub(super) fn warning(
        &mut self,
        code: &'static Code,
        from: (&Object, &str),
        message: String,
        hint: impl Into<String>,
    ) {
        self.problem(Some(from), Diagnostic::warning(code, message).hint(hint));
    }

    /// The text of a key, where it is text that is known now.
    pub(super) fn text<'v>(&self, of: &'v Object, key: &str) -> Option<&'v str> {
        of.get(key).and_then(|value| self.known(value))
    }

    /// The text of a value, where it is text that is known now.
    pub(super) fn known<'v>(&self, value: &'v Value) -> Option<&'v str> {
        value.as_str().filter(|text| !(self.document.late && text.contains("${")))
    }

    /// Whether a number is out of its range, which is reported.
    pub(super) fn range(
        &mut self,
        of: &Object,
        key: &str,
        range: std::ops::RangeInclusive<i64>,
        at: &Path<'_>,
    ) {
        let Some(number) = of.get(key).and_then(Value::as_i64).filter(|number| !range.contains(number))
        else {
            return;
        };
        let (first, last) = (range.start(), range.end());
        let hint = match *last {
            i64::MAX => format!("the smallest is {first}"),
            _ => format!("it goes from {first} to {last}"),
        };
        let message = format!("`{}` cannot be {number}", at.field(key));
        self.error(&crate::codes::NUMBER_NOT_ALLOWED, (of, key), message, hint);
    }
}

/// The line that set a map inside another one, or the innermost thing around it of which that is known; `None` where the
/// map does not lie in the other one.
fn around(outer: &Object, wanted: &Object) -> Option<Option<&'static Location<'static>>> {
    fn inside(value: &Value, wanted: &Object) -> Option<Option<&'static Location<'static>>> {
        match value {
            Value::Map(map) => around(map, wanted),
            Value::List(list) => list.iter().find_map(|item| inside(item, wanted)),
            _ => None,
        }
    }
    if std::ptr::eq(outer, wanted) {
        return Some(None);
    }
    outer.iter().find_map(|(key, value)| Some(inside(value, wanted)?.or(outer.place(key))))
}

/// The maps of a list with their numbers; what else stands in it is reported elsewhere.
pub(super) fn maps<'v>(of: &'v Object, key: &str) -> impl Iterator<Item = (usize, &'v Object)> {
    let list = of.get(key).and_then(Value::as_list).unwrap_or_default();
    list.iter().enumerate().filter_map(|(n, one)| Some((n, one.as_object()?)))
}
