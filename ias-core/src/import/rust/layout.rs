//! Breaks expressions into lines as rustfmt does with its defaults (style edition 2024), so that `cargo fmt` changes
//! nothing of a printed program.
//!
//! The rules are those of rustfmt's [configuration](https://rust-lang.github.io/rustfmt/): 100 columns, 60 for the
//! arguments of a call, an array and a chain of calls, 18 for the fields of a struct.
//! `tests/external/run.sh import` holds the result against rustfmt.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use super::code::{Code, Tree, quoted, raw};
use super::room::{COLUMNS, Room, TAB, blanks, width};

pub(super) const ARGUMENTS: usize = 60;
const FIELDS: usize = 18;
/// What `value!` holds is written on one line up to here.
const TREE: usize = 60;

/// `let name = code;` with the indentation of a function's body.
pub fn binding(name: &str, code: &Code) -> String {
    let layout = Layout::default();
    let line = Room::indented(TAB);
    let head = format!("let {name} =");
    let text = line.narrower(1).and_then(|line| layout.after(&head, code, line));
    // What rustfmt cannot lay out it leaves as it stands.
    let text = text.unwrap_or_else(|| format!("{head} {}", layout.free(code, TAB)));
    format!("{}{text};\n", blanks(TAB))
}

/// `code;` with the indentation of a function's body.
pub fn statement(code: &Code) -> String {
    let layout = Layout::default();
    let text = Room::indented(TAB).narrower(1).and_then(|line| layout.write(code, line));
    format!("{}{};\n", blanks(TAB), text.unwrap_or_else(|| layout.free(code, TAB)))
}

/// `code` as the last expression of a function's body.
pub fn tail(code: &Code) -> String {
    let layout = Layout::default();
    let text = layout.write(code, Room::indented(TAB));
    format!("{}{}\n", blanks(TAB), text.unwrap_or_else(|| layout.free(code, TAB)))
}

/// `head code;` outside of functions, such as a constant.
pub fn item(head: &str, code: &Code) -> String {
    let layout = Layout::default();
    let text = Room::indented(0).narrower(1).and_then(|line| layout.after(head, code, line));
    format!("{};\n", text.unwrap_or_else(|| format!("{head} {}", layout.free(code, 0))))
}

/// Whether every line of a statement keeps within the columns.
pub fn fits(statement: &str) -> bool {
    statement.lines().all(|line| width(line) <= COLUMNS)
}

/// What was tried: the address of the code, the room, whether chains must not be broken.
type Tried = (usize, Room, bool);

#[derive(Default)]
pub(super) struct Layout {
    /// A chain that is tried as the end of a line must not be broken.
    pub(super) chains_on_one_line: Cell<bool>,
    /// Inner code is tried in the same rooms again and again.
    known: RefCell<HashMap<Tried, Option<String>>>,
}

impl Layout {
    /// The code in the room; `None` where it cannot be laid out within the columns.
    pub(super) fn write(&self, code: &Code, room: Room) -> Option<String> {
        self.once(std::ptr::from_ref(code).addr(), room, || self.write_new(code, room))
    }

    pub(super) fn once(
        &self,
        address: usize,
        room: Room,
        write: impl FnOnce() -> Option<String>,
    ) -> Option<String> {
        let key = (address, room, self.chains_on_one_line.get());
        if let Some(known) = self.known.borrow().get(&key) {
            return known.clone();
        }
        let made = write();
        self.known.borrow_mut().insert(key, made.clone());
        made
    }

    fn write_new(&self, code: &Code, room: Room) -> Option<String> {
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
        let wide = Room { width: usize::MAX / 4, indent, offset: TAB };
        self.write(code, wide).unwrap_or_else(|| code.flat())
    }

    /// `head code`, or the code on a line of its own where that looks better.
    fn after(&self, head: &str, code: &Code, line: Room) -> Option<String> {
        let beside = line.after(width(head) + 1).unwrap_or(Room {
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
        let below = Room::indented(line.indent + TAB).narrower(line.overhead())?;
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

    fn structure(&self, path: &str, fields: &[(String, Code)], room: Room) -> Option<String> {
        room.narrower(2 + width(path))?;
        let inner = room.indent + TAB;
        let vertical = Room::indented(inner);
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
                let value = self.write(value, Room::indented(below))?;
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
