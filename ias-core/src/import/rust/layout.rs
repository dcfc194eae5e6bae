//! Breaks expressions into lines as rustfmt does with its defaults (style edition 2024), so that `cargo fmt` changes
//! nothing of a printed program.
//!
//! The rules are those of rustfmt's [configuration](https://rust-lang.github.io/rustfmt/): 100 columns, 60 for the
//! arguments of a call, an array and a chain of calls, 18 for the fields of a struct.
//! `tests/external/run.sh import` holds the result against rustfmt.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use unicode_width::UnicodeWidthStr as _;

use super::code::{Code, Tree, quoted, raw};

/// The most columns.
pub(super) const COLUMNS: usize = 100;
const TAB: usize = 4;
const ARGUMENTS: usize = 60;
const CHAIN: usize = 60;
const FIELDS: usize = 18;
/// Items no longer than this fill lines.
const SHORT: usize = 10;
/// What `value!` holds is written on one line up to here.
const TREE: usize = 60;
/// From so many lines on the end of a chain may stand on the line of its beginning, whatever comes of the alternative.
const LONG_END: usize = 5;

/// `let name = code;` with the indentation of a function's body.
pub fn binding(name: &str, code: &Code) -> String {
    let layout = Layout::default();
    let line = Shape::indented(TAB);
    let head = format!("let {name} =");
    let text = line.narrower(1).and_then(|line| layout.after(&head, code, line));
    // What rustfmt cannot lay out it leaves as it stands.
    let text = text.unwrap_or_else(|| format!("{head} {}", layout.free(code, TAB)));
    format!("{}{text};\n", blanks(TAB))
}

/// `code;` with the indentation of a function's body.
pub fn statement(code: &Code) -> String {
    let layout = Layout::default();
    let text = Shape::indented(TAB).narrower(1).and_then(|line| layout.write(code, line));
    format!("{}{};\n", blanks(TAB), text.unwrap_or_else(|| layout.free(code, TAB)))
}

/// `code` as the last expression of a function's body.
pub fn tail(code: &Code) -> String {
    let layout = Layout::default();
    let text = layout.write(code, Shape::indented(TAB));
    format!("{}{}\n", blanks(TAB), text.unwrap_or_else(|| layout.free(code, TAB)))
}

/// `head code;` outside of functions, such as a constant.
pub fn item(head: &str, code: &Code) -> String {
    let layout = Layout::default();
    let text = Shape::indented(0).narrower(1).and_then(|line| layout.after(head, code, line));
    format!("{};\n", text.unwrap_or_else(|| format!("{head} {}", layout.free(code, 0))))
}

/// Whether every line of a statement keeps within the columns.
pub fn fits(statement: &str) -> bool {
    statement.lines().all(|line| width(line) <= COLUMNS)
}

/// The room for a piece of code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Shape {
    /// Columns that are left on the first line.
    width: usize,
    /// Indentation of the block.
    indent: usize,
    /// Columns between the indentation and where it begins.
    offset: usize,
}

impl Shape {
    fn indented(indent: usize) -> Shape {
        Shape { width: COLUMNS.saturating_sub(indent), indent, offset: 0 }
    }

    fn narrower(self, by: usize) -> Option<Shape> {
        Some(Shape { width: self.width.checked_sub(by)?, ..self })
    }

    fn after(self, columns: usize) -> Option<Shape> {
        Some(Shape { offset: self.offset + columns, ..self.narrower(columns)? })
    }

    /// Columns that something after it needs.
    fn overhead(self) -> usize {
        COLUMNS.saturating_sub(self.indent + self.offset + self.width)
    }

    /// Whether text keeps within it.
    fn holds(self, text: &str) -> bool {
        let mut lines = text.lines();
        let first = lines.next().map_or(0, width);
        let mut last = None;
        let inner = lines.all(|line| {
            last = Some(width(line));
            width(line) <= COLUMNS
        });
        let end = self.indent + self.offset + self.width;
        first <= self.width && inner && last.is_none_or(|last| last <= end)
    }
}

/// How the items of a list are spread.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Spread {
    OneLine,
    LineEach,
    Filled,
}

/// What was tried: the address of the code, the room, whether chains must not be broken.
type Tried = (usize, Shape, bool);

#[derive(Default)]
struct Layout {
    /// A chain that is tried as the end of a line must not be broken.
    chains_on_one_line: Cell<bool>,
    /// Inner code is tried in the same rooms again and again.
    known: RefCell<HashMap<Tried, Option<String>>>,
}

impl Layout {
    /// The code in the room; `None` where it cannot be laid out within the columns.
    fn write(&self, code: &Code, room: Shape) -> Option<String> {
        self.once(std::ptr::from_ref(code).addr(), room, || self.write_new(code, room))
    }

    fn once(&self, address: usize, room: Shape, write: impl FnOnce() -> Option<String>) -> Option<String> {
        let key = (address, room, self.chains_on_one_line.get());
        if let Some(known) = self.known.borrow().get(&key) {
            return known.clone();
        }
        let made = write();
        self.known.borrow_mut().insert(key, made.clone());
        made
    }

    fn write_new(&self, code: &Code, room: Shape) -> Option<String> {
        match code {
            Code::Path(path) => (width(path) <= room.width).then(|| path.clone()),
            Code::Text(text) => Some(quoted(text)),
            Code::Lines(text) => Some(raw(text)), // Its lines are nobody's to break.
            Code::Number(text) => (width(text) <= room.width).then(|| text.clone()),
            Code::Borrow(of) => Some(format!("&{}", self.write(of, room.after(1)?)?)),
            Code::Call(path, arguments) if width(path) <= room.width => {
                self.list(path, ["(", ")"], ARGUMENTS, arguments, room)
            }
            Code::Call(..) => None,
            Code::Array(items) => self.list("", ["[", "]"], ARGUMENTS, items, room),
            Code::Tuple(items) => self.list("", ["(", ")"], ARGUMENTS, items, room),
            Code::Macro(name, brackets, arguments) => {
                self.list(&format!("{name}!"), brackets.signs(), ARGUMENTS, arguments, room)
            }
            Code::Value(tree) => Some(format!("value!({})", broken(tree, room.indent))),
            Code::Struct(path, fields) => self.structure(path, fields, room),
            Code::Method(..) => self.chain(code, room),
        }
    }

    /// Code that cannot be laid out within the columns.
    fn free(&self, code: &Code, indent: usize) -> String {
        let wide = Shape { width: usize::MAX / 4, indent, offset: TAB };
        self.write(code, wide).unwrap_or_else(|| code.flat())
    }

    /// `head code`, or the code on a line of its own where that looks better.
    fn after(&self, head: &str, code: &Code, line: Shape) -> Option<String> {
        let beside = line.after(width(head) + 1).unwrap_or(Shape {
            width: 0,
            offset: line.offset + width(head) + 1,
            ..line
        });
        let first = self.write(code, beside);
        if let Some(first) = &first
            && !first.contains('\n')
            && width(first) <= beside.width
        {
            return Some(format!("{head} {first}"));
        }
        let below = Shape::indented(line.indent + TAB).narrower(line.overhead())?;
        let second = self.write(code, below);
        match (first, second) {
            (Some(first), Some(second)) if !below.holds(&second) => Some(format!("{head} {first}")),
            (Some(first), Some(second)) if !is_better_below(&first, &second) => {
                Some(format!("{head} {first}"))
            }
            (_, Some(second)) => Some(format!("{head}\n{}{second}", blanks(below.indent))),
            (Some(first), None) => Some(format!("{head} {first}")),
            (None, None) => None,
        }
    }

    /// Items in brackets after a name: a call, an array, a tuple, a macro.
    fn list(
        &self,
        name: &str,
        [open, close]: [&str; 2],
        limit: usize,
        items: &[Code],
        room: Shape,
    ) -> Option<String> {
        let one_line_width = room.width.saturating_sub(width(name) + 2);
        let one_line = room
            .after(width(name) + 1)
            .and_then(|room| room.narrower(1))
            .unwrap_or(Shape { width: 0, ..room });
        let inner = room.indent + TAB;
        let nested =
            Shape::indented(inner).narrower(1).unwrap_or(Shape { width: 0, indent: inner, offset: 0 });
        let mut written: Vec<Option<String>> = items.iter().map(|item| self.write(item, nested)).collect();
        let spread = self.spread(name, limit, items, &mut written, one_line, one_line_width);
        let written: Vec<String> = written.into_iter().collect::<Option<_>>()?;

        let line = blanks(inner);
        let text = match spread {
            Spread::OneLine => written.join(", "),
            Spread::LineEach => written.join(&format!(",\n{line}")) + ",",
            Spread::Filled => filled(&written, nested.width, &line),
        };
        let extent = if text.is_empty() { 2 } else { first_width(&text) + 1 };
        Some(if spread == Spread::OneLine && extent <= room.width.saturating_sub(width(name)) {
            format!("{name}{open}{text}{close}")
        } else if text.is_empty() {
            format!("{name}{open}\n{}{close}", blanks(room.indent))
        } else {
            format!("{name}{open}\n{line}{text}\n{}{close}", blanks(room.indent))
        })
    }

    /// How to spread items, of which the last may begin on the line of the bracket and go on below.
    fn spread(
        &self,
        name: &str,
        limit: usize,
        items: &[Code],
        written: &mut [Option<String>],
        one_line: Shape,
        one_line_width: usize,
    ) -> Spread {
        let Some(at) = items.len().checked_sub(1) else { return Spread::OneLine };
        if let Some(overflowed) = self.overflowed(name, limit, items, written, one_line) {
            let first = overflowed.lines().next().unwrap_or_default().to_owned();
            let alone = written[at].replace(first);
            if default_spread(written, limit, one_line_width) == Spread::OneLine {
                let breaks = overflowed.matches('\n').count();
                let fits_alone = |alone: &String| items.len() == 1 && breaks == 1 && !alone.contains('\n');
                written[at] = alone.filter(fits_alone).or(Some(overflowed));
                return Spread::OneLine;
            }
            written[at] = alone;
        }
        if let ([Some(only)], [_]) = (&*written, items)
            && one_line_width != 0
            && !only.contains('\n')
            && width(only) <= one_line_width
        {
            return Spread::OneLine;
        }
        let short = |item: &Option<String>| item.as_ref().is_none_or(|item| item.len() <= SHORT);
        match default_spread(written, limit, one_line_width) {
            Spread::LineEach if items.iter().all(is_simple) && written.iter().all(short) => Spread::Filled,
            spread => spread,
        }
    }

    /// The last item as it looks where it begins on the line of the bracket, if such a one may do that.
    fn overflowed(
        &self,
        name: &str,
        limit: usize,
        items: &[Code],
        written: &[Option<String>],
        one_line: Shape,
    ) -> Option<String> {
        let last = items.last()?;
        let short_name = items.len() == 1 && name.len() < TAB;
        if !short_name && !may_overflow(last, items.len()) {
            return None;
        }
        let room = if items.len() == 1 && !is_nested_call(last) {
            one_line
        } else {
            let others = written[..items.len() - 1].iter().flatten().map(|item| item.len() + 2).sum();
            Shape { width: limit.min(one_line.width), ..one_line }.after(others)?
        };
        let before = self.chains_on_one_line.get();
        self.chains_on_one_line.set(before || !short_name && is_method(last));
        let overflowed = self.write(last, room);
        self.chains_on_one_line.set(before);
        overflowed
    }

    fn structure(&self, path: &str, fields: &[(String, Code)], room: Shape) -> Option<String> {
        room.narrower(2 + width(path))?;
        let inner = room.indent + TAB;
        let vertical = Shape::indented(inner);
        let one_line = room.width.checked_sub(width(path) + 5).map_or(0, |left| left.min(FIELDS));
        let written: Vec<String> = fields
            .iter()
            .map(|(name, value)| {
                let room = vertical.narrower(1)?;
                if value.flat() == *name {
                    return Some(name.clone());
                }
                if let Some(value) = room.after(name.len() + 2).and_then(|room| self.write(value, room)) {
                    return Some(format!("{name}: {value}"));
                }
                let below = inner + TAB;
                let value = self.write(value, Shape::indented(below))?;
                Some(format!("{name}:\n{}{value}", blanks(below)))
            })
            .collect::<Option<_>>()?;
        let total: usize = written.iter().map(|field| width(field) + 2).sum::<usize>().saturating_sub(2);
        if total <= one_line && written.iter().all(|field| !field.contains('\n')) {
            return Some(format!("{path} {{ {} }}", written.join(", ")));
        }
        let line = blanks(inner);
        let fields = written.join(&format!(",\n{line}"));
        Some(format!("{path} {{\n{line}{fields},\n{}}}", blanks(room.indent)))
    }

    /// Calls of methods one after the other: on one line if they are short, else a line each; the last one may go on
    /// below where that takes no more lines.
    fn chain(&self, code: &Code, room: Shape) -> Option<String> {
        let (root, calls) = links(code);
        let mut rest = &calls[..];
        let mut first = self.write(root, room)?;
        let mut ends_with_block = first.contains('\n') && is_block_like(root);
        while first.len() <= TAB.saturating_sub(room.offset) && !first.contains('\n') {
            let Some((call, others)) = rest.split_first() else { break };
            let Some(call) = room.after(first.len()).and_then(|room| self.call(call, room)) else { break };
            first += &call;
            ends_with_block = ends_with_brackets(&first);
            rest = others;
        }
        let Some((last, middle)) = rest.split_last() else {
            return Some(first).filter(|text| room.holds(text));
        };
        let indent = if ends_with_block { room.indent } else { room.indent + TAB };
        let below = Shape::indented(indent);
        let mut written = vec![first];
        for call in middle {
            written.push(self.call(call, below)?);
        }
        let (last, on_one_line) =
            self.last_call(last, &written, calls.len(), ends_with_block, room, below)?;
        written.push(last);
        if !on_one_line && self.chains_on_one_line.get() {
            return None;
        }
        let between = if on_one_line { String::new() } else { format!("\n{}", blanks(indent)) };
        Some(written.join(&between)).filter(|text| room.holds(text))
    }

    /// The last call of a chain, and whether the whole chain up to its first line stands on one line.
    fn last_call(
        &self,
        last: &Link<'_>,
        before: &[String],
        calls: usize,
        ends_with_block: bool,
        room: Shape,
        below: Shape,
    ) -> Option<(String, bool)> {
        let extends = ends_with_block && ends_with_brackets(&before[0]);
        let taken: usize =
            if extends { last_width(&before[0]) } else { before.iter().map(|call| width(call)).sum() };
        let budget = if calls == 1 { room.width } else { room.width.min(CHAIN) }.saturating_sub(taken);
        let one_line = before.iter().all(|call| !call.contains('\n')) && budget > 0;
        let alone = || below.narrower(room.overhead());
        let place = if one_line {
            room
        } else if extends {
            below
        } else {
            alone()?
        };
        if (one_line || extends)
            && let Some(place) = place.after(taken)
            && let Some(beside) = self.call(last, place)
        {
            let fits = first_width(&beside) <= budget;
            let lines = beside.lines().count();
            if fits && lines >= LONG_END {
                self.call(last, if one_line { room } else { below })?;
                return Some((beside, one_line));
            }
            let found = match self.call(last, alone()?) {
                Some(own) if !fits || own.lines().count() < lines => (own, false),
                _ => (beside, fits && one_line),
            };
            self.call(last, if one_line { room } else { below })?;
            return Some(found);
        }
        Some((self.call(last, place)?, false))
    }

    fn call(&self, (name, arguments): &Link<'_>, room: Shape) -> Option<String> {
        let write = || self.list(&format!(".{name}"), ["(", ")"], ARGUMENTS, arguments, room);
        self.once(name.as_ptr().addr(), room, write)
    }
}

/// A call of a method in a chain: its name and arguments.
type Link<'a> = (&'a str, &'a [Code]);

fn links(code: &Code) -> (&Code, Vec<Link<'_>>) {
    let (mut at, mut calls) = (code, Vec::new());
    while let Code::Method(of, name, arguments) = at {
        calls.push((name.as_str(), arguments.as_slice()));
        at = of;
    }
    calls.reverse();
    (at, calls)
}

fn default_spread(items: &[Option<String>], limit: usize, one_line_width: usize) -> Spread {
    let width = |item: &Option<String>| item.as_deref().map_or(0, width);
    let total = items.iter().map(|item| width(item) + 2).sum::<usize>().saturating_sub(2);
    let fits = total <= limit.min(one_line_width) && items.iter().flatten().all(|item| !item.contains('\n'));
    if fits { Spread::OneLine } else { Spread::LineEach }
}

/// Items on as few lines as they take. The comma after the last one counts from the second line on, as in rustfmt.
pub(super) fn filled(items: &[String], room: usize, line: &str) -> String {
    let (mut out, mut at) = (String::new(), 0);
    for (n, item) in items.iter().enumerate() {
        let needed = width(item) + usize::from(n + 1 < items.len() || out.contains('\n'));
        if at > 0 && at + 1 + needed > room {
            out.push('\n');
            out.push_str(line);
            at = 0;
        } else if at > 0 {
            out.push(' ');
            at += 1;
        }
        at += needed;
        out.push_str(item);
        out.push(',');
    }
    out
}

/// Whether an argument, the last of so many, may begin on the line of the call and go on below.
fn may_overflow(code: &Code, of: usize) -> bool {
    match code {
        Code::Borrow(inner) => may_overflow(inner, of),
        Code::Array(_)
        | Code::Tuple(_)
        | Code::Struct(..)
        | Code::Macro(..)
        | Code::Value(_)
        | Code::Call(..)
        | Code::Method(..) => of == 1,
        _ => false,
    }
}

fn is_method(code: &Code) -> bool {
    match code {
        Code::Borrow(of) => is_method(of),
        other => matches!(other, Code::Method(..)),
    }
}

fn is_nested_call(code: &Code) -> bool {
    match code {
        Code::Borrow(of) => is_nested_call(of),
        other => matches!(other, Code::Call(..) | Code::Macro(..) | Code::Value(_)),
    }
}

fn is_simple(code: &Code) -> bool {
    match code {
        Code::Number(_) | Code::Text(_) | Code::Lines(_) => true,
        Code::Path(path) => !path.contains("::") && path != "{}",
        Code::Borrow(of) => is_simple(of),
        _ => false,
    }
}

fn is_block_like(code: &Code) -> bool {
    matches!(
        code,
        Code::Call(..)
            | Code::Macro(..)
            | Code::Value(_)
            | Code::Array(_)
            | Code::Struct(..)
            | Code::Method(..)
    )
}

/// Whether the last line has nothing but closing brackets.
fn ends_with_brackets(text: &str) -> bool {
    let last = text.lines().last().unwrap_or_default();
    text.contains('\n') && last.chars().all(|sign| ")]}>?".contains(sign) || sign.is_whitespace())
}

fn is_better_below(beside: &str, below: &str) -> bool {
    let breaks = |text: &str| text.matches('\n').count();
    let opens = |text: &str, sign| text.lines().next().is_some_and(|line| line.ends_with(sign));
    !below.contains('\n')
        || breaks(beside) > breaks(below) + 1
        || ['(', '{', '['].into_iter().any(|sign| opens(beside, sign) && !opens(below, sign))
}

/// What `value!` takes, on as many lines as it needs; rustfmt leaves it alone.
fn broken(tree: &Tree, indent: usize) -> String {
    let flat = tree.flat();
    let entries: Vec<String> = match tree {
        Tree::Map(entries) if width(&flat) > TREE && !entries.is_empty() => entries
            .iter()
            .map(|(key, value)| format!("{}: {}", quoted(key), broken(value, indent + TAB)))
            .collect(),
        Tree::List(items) if width(&flat) > TREE && !items.is_empty() => {
            items.iter().map(|item| broken(item, indent + TAB)).collect()
        }
        _ => return flat,
    };
    let [open, close] = if matches!(tree, Tree::Map(_)) { ["{", "}"] } else { ["[", "]"] };
    let line = blanks(indent + TAB);
    let entries = entries.join(&format!(",\n{line}"));
    format!("{open}\n{line}{entries},\n{}{close}", blanks(indent))
}

fn blanks(columns: usize) -> String {
    " ".repeat(columns)
}

fn width(text: &str) -> usize {
    text.width()
}

fn first_width(text: &str) -> usize {
    text.lines().next().map_or(0, width)
}

fn last_width(text: &str) -> usize {
    text.lines().last().map_or(0, width)
}

#[cfg(test)]
mod tests {
    use super::super::Brackets;
    use super::*;

    fn call(path: &str, arguments: impl IntoIterator<Item = Code>) -> Code {
        Code::call(path, arguments)
    }

    #[track_caller]
    fn check(code: &Code, expect: &str) {
        assert_eq!(binding("props", code), expect);
    }

    // rustfmt's own answers; `tests/external/run.sh import` asks it again for hundreds of programs.

    #[test]
    fn what_is_short_stands_on_one_line() {
        let rule = call("Rule::new", [Code::path("Status::Enabled")]).method("id", [Code::text("all")]);
        check(
            &call("Props::new", []).method("rules", [Code::Array(vec![rule])]),
            "    let props = Props::new().rules([Rule::new(Status::Enabled).id(\"all\")]);\n",
        );
        assert_eq!(
            statement(&Code::path("web").method("only_if", [Code::path("near").borrow()])),
            "    web.only_if(&near);\n"
        );
    }

    #[test]
    fn chains_and_lists_take_a_line_each() {
        let rule = |id: &str| {
            call("Rule::new", [Code::path("RuleStatus::Enabled")])
                .method("id", [Code::text(id)])
                .method("expiration_in_days", [Code::Number("30".into())])
                .method("object_size_greater_than", [Code::text("1048576")])
        };
        let rules = Code::Array(vec![rule("first"), rule("second")]);
        check(
            &call("CfnBucketProps::new", [])
                .method("bucket_name", [Code::text("raw")])
                .method("lifecycle_configuration", [call("LifecycleConfiguration::new", [rules])]),
            "    let props = CfnBucketProps::new()
        .bucket_name(\"raw\")
        .lifecycle_configuration(LifecycleConfiguration::new([
            Rule::new(RuleStatus::Enabled)
                .id(\"first\")
                .expiration_in_days(30)
                .object_size_greater_than(\"1048576\"),
            Rule::new(RuleStatus::Enabled)
                .id(\"second\")
                .expiration_in_days(30)
                .object_size_greater_than(\"1048576\"),
        ]));
",
        );
    }

    #[test]
    fn fields_stand_below_each_other_and_what_follows_beside_the_bracket() {
        let required = Code::Struct(
            "lambda::FunctionPropsRequired".into(),
            vec![("runtime".into(), Code::path("Runtime::Python313")), ("code".into(), Code::path("code"))],
        );
        check(
            &call("lambda::FunctionProps::new", [required]).method("timeout", [Code::Number("3".into())]),
            "    let props = lambda::FunctionProps::new(lambda::FunctionPropsRequired {
        runtime: Runtime::Python313,
        code,
    })
    .timeout(3);
",
        );
    }

    #[test]
    fn short_items_fill_lines() {
        let ports: Vec<Code> = (0..30).map(|n| Code::Number((8000 + n).to_string())).collect();
        let text = binding("props", &call("Props::new", []).method("ports", [Code::Array(ports)]));
        assert!(
            text.contains("([\n        8000, 8001, 8002,") && text.ends_with("8029,\n    ]);\n"),
            "{text}"
        );
    }

    #[test]
    fn documents_are_left_as_they_are() {
        let entry = |key: &str, text: &str| (key.to_owned(), Tree::Code(Code::text(text)));
        let statement = Tree::Map(vec![entry("Effect", "Allow"), entry("Resource", "*")]);
        let policy = Tree::Map(vec![
            entry("Version", "2012-10-17"),
            ("Statement".into(), Tree::List(vec![statement])),
        ]);
        check(
            &call("Props::new", [Code::path("bucket").method("reference", []), Code::value(policy)]),
            "    let props = Props::new(
        bucket.reference(),
        value!({
            \"Version\": \"2012-10-17\",
            \"Statement\": [{ \"Effect\": \"Allow\", \"Resource\": \"*\" }],
        }),
    );
",
        );
        check(
            &Code::value(Tree::List(vec![Tree::Null, Tree::Map(vec![])])),
            "    let props = value!([null, value!({})]);\n",
        );
    }

    #[test]
    fn what_does_not_fit_is_written_nevertheless() {
        let text =
            binding("props", &call("Props::new", []).method("description", [Code::text(&"x".repeat(100))]));
        assert!(!fits(&text) && text.contains(&"x".repeat(100)) && text.ends_with(";\n"), "{text}");
    }

    #[test]
    fn texts_come_back_from_what_is_quoted() {
        assert_eq!(quoted("a\"b\\c\n\u{200b}ü"), r#""a\"b\\c\n\u{200b}ü""#);
        let made = Code::Macro("text", Brackets::Round, vec![Code::text("{}-x"), Code::path("name")]);
        assert_eq!(made.flat(), r#"text!("{}-x", name)"#);
    }
}
