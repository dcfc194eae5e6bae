//! The body of a function: variables, statements, constructs.

use std::collections::BTreeSet;

use super::File;
use super::hoist::{Hoist, SHORT_TEXT};
use super::rust::{Code, binding, fits, statement, tail};
use crate::schema::names;

/// A construct with longer arguments gets its last one from a variable.
const LONG_LINE: usize = 90;

/// One line of thought of a function.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// The variable that is bound, if one is.
    pub name: Option<String>,
    /// The expression.
    pub code: Code,
}

/// A construct that a function makes.
#[derive(Clone, Debug, PartialEq)]
pub struct Make {
    /// The variable that it is bound to, if one is.
    pub name: Option<String>,
    /// The function that makes it.
    pub path: String,
    /// Its arguments. The last one gets a variable of its own where the line would be too long.
    pub arguments: Vec<Code>,
    /// What is called on it then.
    pub calls: Vec<(&'static str, Vec<Code>)>,
    /// The variable of the last argument, where it gets one.
    pub last: &'static str,
}

/// The body of a function.
#[derive(Debug)]
pub struct Body {
    text: String,
    taken: BTreeSet<String>,
}

impl Body {
    /// An empty body in which these names are taken.
    pub fn new<'a>(taken: impl IntoIterator<Item = &'a str>) -> Body {
        // What the preludes have as functions; a variable would hide them.
        let functions = ["key", "known", "run", "lazy", "props", "properties", "condition", "value"];
        let taken = functions.into_iter().chain(taken).map(str::to_owned).collect();
        Body { text: String::new(), taken }
    }

    /// A variable that is not taken yet, after a name of the document.
    pub fn variable(&mut self, wish: &str) -> String {
        let name = names::method(wish);
        let name = if name.trim_matches('_').is_empty() { "value".to_owned() } else { name };
        names::unique(name, &mut self.taken)
    }

    /// Adds a statement. `owner` is what long texts in it are named after.
    pub fn push(&mut self, file: &mut File, owner: &str, of: Statement) {
        let Statement { name, mut code } = of;
        let write = |code: &Code| match &name {
            Some(name) => binding(name, code),
            None => statement(code),
        };
        let mut limits = [200, 100, 60, SHORT_TEXT].into_iter();
        let mut limit = usize::MAX;
        loop {
            Hoist { file: &mut *file, body: &mut *self, owner, limit }.visit(&mut code, "text");
            // The longest texts go first: often the rest fits then.
            match limits.next() {
                Some(next) if !fits(&write(&code)) => limit = next,
                _ => break,
            }
        }
        self.text += &write(&code);
    }

    /// Adds an empty line, unless there is one.
    pub fn blank(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// The lines, with what the function returns.
    pub fn finish(self, result: &str) -> String {
        self.text + &tail(&Code::path(result))
    }
    /// A construct: on one line, or with its last argument in a variable before it.
    pub fn make(&mut self, file: &mut File, owner: &str, of: Make) {
        let Make { name, path, mut arguments, calls, last: name_of_last } = of;
        let head = name.as_ref().map_or(0, |name| "let  = ".len() + name.len());
        let whole = Code::call(path.clone(), arguments.clone());
        let is_call = |code: &Code| matches!(code, Code::Method(..) | Code::Call(..) | Code::Value(_));
        if whole.flat().len() + head > LONG_LINE
            && let Some(last) = arguments.last_mut()
            && is_call(last)
        {
            let code = std::mem::replace(last, Code::path(name_of_last));
            self.push(file, owner, Statement { name: Some(name_of_last.to_owned()), code });
        }
        let mut code = Code::call(path, arguments);
        if let Some(name) = name {
            self.push(file, owner, Statement { name: Some(name.clone()), code });
            if calls.is_empty() {
                return;
            }
            code = Code::path(name);
        }
        let code = calls.into_iter().fold(code, |code, (method, arguments)| code.method(method, arguments));
        self.push(file, owner, Statement { name: None, code });
    }

    /// `let name = code;`
    pub(super) fn bind(&mut self, name: &str, code: &Code) {
        self.text += &binding(name, code);
    }
}
