//! The file and its functions: variables, statements, and long texts as constants.

use std::collections::BTreeSet;

use super::rust::{Brackets, Code, Tree, Uses, binding, can_be_raw, fits, item, statement, tail};
use crate::schema::names;

/// A text that is longer becomes a constant where its line would be too long.
const SHORT_TEXT: usize = 40;
/// The longest name of a constant.
const LONGEST_NAME: usize = 60;
/// `value!` expands as deep as what it holds; beyond this, inner parts are bound to variables.
const DEEP: usize = 24;

/// A file of Rust.
#[derive(Clone, Debug, Default)]
pub struct File {
    /// What it imports.
    pub uses: Uses,
    /// Constants, by name.
    texts: Vec<(String, String)>,
    taken: BTreeSet<String>,
}

impl File {
    /// A constant with this text; one for equal texts.
    fn constant(&mut self, wish: &str, text: &str) -> String {
        if let Some((name, _)) = self.texts.iter().find(|(_, known)| known == text) {
            return name.clone();
        }
        let mut name = names::snake(wish).to_ascii_uppercase();
        while name.len() > LONGEST_NAME {
            let end = name.rfind('_').filter(|&end| end > 0).unwrap_or(LONGEST_NAME);
            name = name.chars().take(end).collect();
        }
        let name = names::unique(name, &mut self.taken);
        self.texts.push((name.clone(), text.to_owned()));
        name
    }

    /// The imports, the functions, the constants.
    pub fn write(&self, functions: &str) -> String {
        let mut out = format!("{}\n{functions}", self.uses.write());
        for (name, text) in &self.texts {
            let is_plain = !text.contains(['\n', '"', '\\']);
            let code =
                if is_plain || !can_be_raw(text) { Code::text(text) } else { Code::Lines(text.clone()) };
            out.push('\n');
            out += &item(&format!("const {name}: &str ="), &code);
        }
        out
    }
}

/// One line of thought of a function.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// The variable that is bound, if one is.
    pub name: Option<String>,
    /// The expression.
    pub code: Code,
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
}

/// Takes texts out of an expression.
struct Hoist<'a> {
    file: &'a mut File,
    body: &'a mut Body,
    owner: &'a str,
    /// Texts that are longer become constants; those of several lines always do.
    limit: usize,
}

impl Hoist<'_> {
    /// `context` is the name of the property that the code is for.
    fn visit(&mut self, code: &mut Code, context: &str) {
        match code {
            Code::Text(text) if self.is_long(text) => {
                let name = self.file.constant(&format!("{}_{context}", self.owner), text);
                *code = Code::path(name);
            }
            Code::Macro("text", _, arguments) => {
                let long = matches!(arguments.first(), Some(Code::Text(text)) if self.is_long(text));
                arguments.iter_mut().skip(1).for_each(|argument| self.visit(argument, context));
                if long {
                    self.bind(code, context);
                }
            }
            Code::Call(_, arguments) | Code::Macro(_, _, arguments) | Code::Array(arguments) => {
                arguments.iter_mut().for_each(|argument| self.visit(argument, context));
            }
            Code::Tuple(items) => match items.as_mut_slice() {
                [Code::Text(key), value] => self.visit(value, &key.clone()),
                items => items.iter_mut().for_each(|item| self.visit(item, context)),
            },
            Code::Method(of, name, arguments) => {
                self.visit(of, context);
                let name = name.split("::").next().unwrap_or_default().to_owned();
                arguments.iter_mut().for_each(|argument| self.visit(argument, &name));
            }
            Code::Struct(_, fields) => {
                fields.iter_mut().for_each(|(name, value)| self.visit(value, &name.clone()));
            }
            Code::Borrow(of) => self.visit(of, context),
            Code::Value(tree) => self.tree(tree, context, 0),
            Code::Path(_) | Code::Number(_) | Code::Text(_) | Code::Lines(_) => {}
        }
    }

    fn tree(&mut self, tree: &mut Tree, context: &str, depth: usize) {
        if depth == DEEP && matches!(tree, Tree::List(_) | Tree::Map(_)) {
            let mut code = Code::value(std::mem::replace(tree, Tree::Null));
            self.visit(&mut code, context);
            let name = self.body.variable(context);
            self.body.text += &binding(&name, &code);
            *tree = Tree::Code(Code::path(name));
            return;
        }
        match tree {
            Tree::Null => {}
            Tree::List(items) => items.iter_mut().for_each(|item| self.tree(item, context, depth + 1)),
            Tree::Map(entries) => {
                entries.iter_mut().for_each(|(key, value)| self.tree(value, &key.clone(), depth + 1));
            }
            Tree::Code(code) => self.visit(code, context),
        }
    }

    fn is_long(&self, text: &str) -> bool {
        let lines = text.trim_end().contains('\n') && text.len() > SHORT_TEXT;
        lines || text.chars().count() > self.limit
    }

    /// Binds a text with late parts to a variable before the statement.
    fn bind(&mut self, code: &mut Code, context: &str) {
        if let Code::Macro(_, Brackets::Round, arguments) = code
            && let Some(Code::Text(text)) = arguments.first()
            && text.contains('\n')
            && can_be_raw(text)
        {
            arguments[0] = Code::Lines(text.clone());
        }
        let name = self.body.variable(context);
        self.body.text += &binding(&name, code);
        *code = Code::path(name);
    }
}
