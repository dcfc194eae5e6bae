//! Long texts become constants, and what is too deep or too long a variable.

use super::rust::{Brackets, Code, Tree, can_be_raw};
use super::{Body, File};

/// A text that is longer becomes a constant where its line would be too long.
pub(super) const SHORT_TEXT: usize = 40;
/// `value!` expands as deep as what it holds; beyond this, inner parts are bound to variables.
const DEEP: usize = 24;

/// Takes texts out of an expression.
pub(super) struct Hoist<'a> {
    pub(super) file: &'a mut File,
    pub(super) body: &'a mut Body,
    pub(super) owner: &'a str,
    /// Texts that are longer become constants; those of several lines always do.
    pub(super) limit: usize,
}

impl Hoist<'_> {
    /// `context` is the name of the property that the code is for.
    pub(super) fn visit(&mut self, code: &mut Code, context: &str) {
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
            self.body.bind(&name, &code);
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
        self.body.bind(&name, code);
        *code = Code::path(name);
    }
}
