//! What every check of one object has at hand.

use ias_core::pointer::{below, escape};
use ias_core::{Code, Diagnostic, Object, Report, Root, Value};

use super::path::Path;
use crate::Version;
use crate::document::Document;

pub(super) struct Context<'a> {
    pub(super) document: &'a Document<'a>,
    /// The chart.
    #[cfg_attr(
        not(feature = "cel"),
        expect(dead_code, reason = "it is told of rules that are not evaluated")
    )]
    pub(super) root: &'a Root,
    pub(super) oldest: Version,
    pub(super) report: &'a mut Report,
}

impl Context<'_> {
    /// Reports a problem of the value of a key, with the line that set it, where one is known.
    pub(super) fn problem(&mut self, from: Option<(&Object, &str)>, problem: Diagnostic) {
        let document = self.document;
        let pointer = from.and_then(|(of, key)| {
            let body = way_to(&document.body, of);
            let way = body.or_else(|| Some(format!("/metadata{}", way_to(document.metadata(), of)?)))?;
            Some(below(&way, key))
        });
        document.problem(&pointer.unwrap_or_default(), problem, self.report);
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

/// The JSON pointer from a map to one inside it, which is told by where it lies; only mistakes look for it.
fn way_to(outer: &Object, wanted: &Object) -> Option<String> {
    fn inside(value: &Value, wanted: &Object) -> Option<String> {
        match value {
            Value::Map(map) => way_to(map, wanted),
            Value::List(list) => {
                let mut items = list.iter().enumerate();
                items.find_map(|(n, item)| Some(format!("/{n}{}", inside(item, wanted)?)))
            }
            _ => None,
        }
    }
    if std::ptr::eq(outer, wanted) {
        return Some(String::new());
    }
    outer.iter().find_map(|(key, value)| Some(format!("/{}{}", escape(key), inside(value, wanted)?)))
}

/// The maps of a list with their numbers; what else stands in it is reported elsewhere.
pub(super) fn maps<'v>(of: &'v Object, key: &str) -> impl Iterator<Item = (usize, &'v Object)> {
    let list = of.get(key).and_then(Value::as_list).unwrap_or_default();
    list.iter().enumerate().filter_map(|(n, one)| Some((n, one.as_object()?)))
}
