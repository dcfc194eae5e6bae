//! Expressions of a program that is being written.

/// A Rust expression, as far as printed programs need them.
#[derive(Clone, Debug, PartialEq)]
pub enum Code {
    /// A variable, a constant, or anything else of one line that is neither literal nor call.
    Path(String),
    /// A number or a truth value.
    Number(String),
    /// A text, which is written in quotes.
    Text(String),
    /// A text of several lines, which is written as it is: `r#".."#`.
    Lines(String),
    /// `&of`
    Borrow(Box<Code>),
    /// `path(arguments)`
    Call(String, Vec<Code>),
    /// `receiver.name(arguments)`; the name may carry type arguments: `value::<i64>`.
    Method(Box<Code>, String, Vec<Code>),
    /// `[items]`
    Array(Vec<Code>),
    /// `(items)`, two or more
    Tuple(Vec<Code>),
    /// `path { fields }`
    Struct(String, Vec<(String, Code)>),
    /// `name!(arguments)` or `name![arguments]`
    Macro(&'static str, Brackets, Vec<Code>),
    /// `value!(..)` with a map in it, which rustfmt does not format; see [`Code::value`].
    Value(Box<Tree>),
}

/// What stands around the arguments of a macro.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Brackets {
    /// `(..)`
    Round,
    /// `[..]`
    Square,
}

/// What `value!` takes: JSON with expressions of the program in it.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    /// `null`
    Null,
    /// `[..]`
    List(Vec<Tree>),
    /// `{ "key": .. }`, with keys that are not yet escaped
    Map(Vec<(String, Tree)>),
    /// An expression.
    Code(Code),
}

impl Code {
    /// A path or variable.
    pub fn path(path: impl Into<String>) -> Code {
        Code::Path(path.into())
    }

    /// A text.
    pub fn text(text: &str) -> Code {
        Code::Text(text.to_owned())
    }

    /// A call.
    pub fn call(path: impl Into<String>, arguments: impl IntoIterator<Item = Code>) -> Code {
        Code::Call(path.into(), arguments.into_iter().collect())
    }

    /// `value!(tree)`
    pub fn value(tree: Tree) -> Code {
        match tree.as_expression(DEEP) {
            Some(code) => Code::Macro("value", Brackets::Round, vec![code]),
            None => Code::Value(Box::new(tree)),
        }
    }

    /// `&self`
    pub fn borrow(self) -> Code {
        Code::Borrow(Box::new(self))
    }

    /// `self.name(arguments)`
    pub fn method(self, name: impl Into<String>, arguments: impl IntoIterator<Item = Code>) -> Code {
        Code::Method(Box::new(self), name.into(), arguments.into_iter().collect())
    }

    /// All on one line, but for texts of several lines.
    pub fn flat(&self) -> String {
        let mut out = String::new();
        self.write_flat(&mut out);
        out
    }

    fn write_flat(&self, out: &mut String) {
        match self {
            Code::Path(text) | Code::Number(text) => out.push_str(text),
            Code::Text(text) => out.push_str(&quoted(text)),
            Code::Lines(text) => out.push_str(&raw(text)),
            Code::Borrow(of) => {
                out.push('&');
                of.write_flat(out);
            }
            Code::Call(path, arguments) => {
                out.push_str(path);
                list(out, ["(", ")"], arguments);
            }
            Code::Method(of, name, arguments) => {
                of.write_flat(out);
                out.push('.');
                out.push_str(name);
                list(out, ["(", ")"], arguments);
            }
            Code::Array(items) => list(out, ["[", "]"], items),
            Code::Tuple(items) => list(out, ["(", ")"], items),
            Code::Struct(path, fields) => {
                out.push_str(path);
                out.push_str(" { ");
                for (n, (name, value)) in fields.iter().enumerate() {
                    out.push_str(if n > 0 { ", " } else { "" });
                    field(out, name, &value.flat());
                }
                out.push_str(" }");
            }
            Code::Macro(name, brackets, arguments) => {
                out.push_str(name);
                out.push('!');
                list(out, brackets.signs(), arguments);
            }
            Code::Value(tree) => {
                out.push_str("value!(");
                out.push_str(&tree.flat());
                out.push(')');
            }
        }
    }
}

impl Brackets {
    /// The opening and the closing sign.
    pub fn signs(self) -> [&'static str; 2] {
        match self {
            Brackets::Round => ["(", ")"],
            Brackets::Square => ["[", "]"],
        }
    }
}

impl Tree {
    /// All on one line.
    pub fn flat(&self) -> String {
        match self {
            Tree::Null => "null".to_owned(),
            Tree::List(items) => {
                let items: Vec<String> = items.iter().map(Tree::flat).collect();
                format!("[{}]", items.join(", "))
            }
            Tree::Map(entries) if entries.is_empty() => "{}".to_owned(),
            Tree::Map(entries) => {
                let entries: Vec<String> =
                    entries.iter().map(|(key, value)| format!("{}: {}", quoted(key), value.flat())).collect();
                format!("{{ {} }}", entries.join(", "))
            }
            Tree::Code(code) => code.in_tree(),
        }
    }

    /// What rustc reads as an expression, and rustfmt formats: lists and values without maps.
    fn as_expression(&self, depth: usize) -> Option<Code> {
        let deeper = depth.checked_sub(1)?;
        match self {
            Tree::Null => Some(Code::path("null")),
            Tree::List(items) => {
                let inner = |item: &Tree| match item {
                    Tree::Map(entries) if entries.is_empty() => Some(Code::value(item.clone())),
                    other => other.as_expression(deeper),
                };
                Some(Code::Array(items.iter().map(inner).collect::<Option<_>>()?))
            }
            Tree::Map(entries) => entries.is_empty().then(|| Code::path("{}")),
            Tree::Code(code) => Some(code.clone()),
        }
    }
}

impl Code {
    /// As an entry of `value!`: brackets make one token of it, which the macro takes without stepping through.
    fn in_tree(&self) -> String {
        let flat = self.flat();
        let is_token = matches!(self, Code::Number(_) | Code::Text(_))
            || matches!(self, Code::Path(path) if !path.contains("::"));
        if is_token && !flat.starts_with('-') { flat } else { format!("({flat})") }
    }
}

/// Lists inside lists that are written as an expression.
const DEEP: usize = 16;

/// `name: value`, or the name alone where they are alike.
fn field(out: &mut String, name: &str, value: &str) {
    out.push_str(name);
    if name != value {
        out.push_str(": ");
        out.push_str(value);
    }
}

fn list(out: &mut String, [open, close]: [&str; 2], items: &[Code]) {
    out.push_str(open);
    for (n, item) in items.iter().enumerate() {
        out.push_str(if n > 0 { ", " } else { "" });
        item.write_flat(out);
    }
    out.push_str(close);
}

/// A text literal that is read back as this text.
pub fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for sign in text.chars() {
        match sign {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\0' => out.push_str("\\0"),
            _ if is_hidden(sign) => out.push_str(&format!("\\u{{{:x}}}", u32::from(sign))),
            _ => out.push(sign),
        }
    }
    out.push('"');
    out
}

/// A text literal in which nothing is escaped.
pub fn raw(text: &str) -> String {
    let runs = text.split('"').skip(1).map(|rest| rest.len() - rest.trim_start_matches('#').len() + 1);
    let signs = "#".repeat(runs.max().unwrap_or_default());
    format!("r{signs}\"{text}\"{signs}")
}

/// Whether [`raw`] can write a text.
pub fn can_be_raw(text: &str) -> bool {
    text.chars().all(|sign| sign == '\n' || sign == '\t' || !is_hidden(sign))
}

/// What an editor does not show, and signs that change the direction of text, which the compiler refuses in literals.
fn is_hidden(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
        || matches!(sign, '\u{e0000}'..='\u{e007f}' | '\u{fff9}'..='\u{fffb}')
}
