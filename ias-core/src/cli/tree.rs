//! `tree`: the construct tree in the terminal.

use super::output::{Output, Style};
use super::{Outcome, Run, selection};
use crate::nearest::nearest;
use crate::tree::{App, Construct as _, shown_type};

/// One construct, as it is shown.
struct Row {
    id: String,
    path: String,
    depth: usize,
    /// The type of the construct, and that of what is synthesized.
    construct: Option<String>,
    element: Option<String>,
    /// The kind and name of the root that it is.
    root: Option<(&'static str, String)>,
    /// Constructs below it that are not shown.
    hidden: usize,
}

impl Run<'_, '_> {
    pub(super) fn tree(self) -> Outcome {
        let below = self.names().first().map(|&name| name.to_owned());
        let (depth, json) = (self.arguments.get_one::<usize>("depth").copied(), self.flag("json"));
        let Run { output, program, inputs, .. } = self;
        let app = match Run::build(program, &inputs) {
            Ok((app, unused)) if unused.is_empty() => app,
            Ok((_, found)) | Err(found) => {
                output.findings(&found, "");
                return Outcome::Findings;
            }
        };
        let top = match below.as_deref().map(|name| find(&app, name)).transpose() {
            Ok(top) => top.unwrap_or_default(),
            Err((message, hint)) => {
                output.refuse(&message, hint.as_deref());
                return Outcome::Refused;
            }
        };
        let rows = rows(&app, top, depth.unwrap_or(usize::MAX));
        let text = if json { as_json(&rows) } else { as_text(&rows, output) };
        output.print(&text);
        Outcome::Fine
    }
}

/// The index of the node that a name or path names.
fn find(app: &App, name: &str) -> Result<u32, (String, Option<String>)> {
    let tree = app.node().lock();
    let mut names: Vec<String> = Vec::new();
    for (index, entry) in (0..).zip(&tree.entries) {
        let root = entry.extra.as_ref().and_then(|extra| extra.target.as_ref()).map(|target| target.name());
        if root == Some(name) || (index > 0 && tree.path(index) == name) {
            return Ok(index);
        }
        names.extend(root.map(str::to_owned));
    }
    let any = names.iter().find(|one| selection::matches(name, one));
    let near = any.map(String::as_str).or_else(|| nearest(name, names.iter().map(String::as_str)));
    let hint = match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`tree` without a name shows what there is".to_owned(),
    };
    Err((format!("nothing is called `{name}`"), Some(hint)))
}

fn rows(app: &App, top: u32, depth: usize) -> Vec<Row> {
    let tree = app.node().lock();
    let mut rows = Vec::new();
    let mut waiting = vec![(top, 0)];
    while let Some((index, level)) = waiting.pop() {
        let entry = tree.entry(index);
        let target = entry.extra.as_ref().and_then(|extra| extra.target.as_ref());
        let cut = level >= depth;
        rows.push(Row {
            id: if index == 0 { "App".to_owned() } else { entry.id.to_string() },
            path: tree.path(index),
            depth: level,
            construct: entry.construct.as_ref().map(|construct| shown_type(construct.type_name()).concat()),
            element: entry.element.as_ref().map(|element| element.type_name.to_string()),
            root: target.map(|target| (target.kind(), target.name().to_owned())),
            hidden: if cut { tree.walk(index).count() - 1 } else { 0 },
        });
        if !cut {
            let first = waiting.len();
            waiting.extend(tree.children_of(index).map(|child| (child, level + 1)));
            waiting[first..].reverse();
        }
    }
    rows
}

fn as_text(rows: &[Row], output: &Output) -> String {
    let mut text = String::new();
    // For each level above: whether more of it follows.
    let mut open: Vec<bool> = Vec::new();
    // Seen from the end, whether a row is the last of its level is known at once.
    let mut last_of: Vec<bool> = Vec::with_capacity(rows.len());
    let mut following: Vec<bool> = Vec::new();
    for row in rows.iter().rev() {
        following.truncate(row.depth + 1);
        following.resize(row.depth + 1, false);
        last_of.push(!following[row.depth]);
        following[row.depth] = true;
    }
    for (row, last) in rows.iter().zip(last_of.into_iter().rev()) {
        open.truncate(row.depth.saturating_sub(1));
        if row.depth > 0 {
            let stem: String = open.iter().map(|more| if *more { "│   " } else { "    " }).collect();
            text.push_str(
                &output.paint(Style::Faint, &format!("{stem}{}", if last { "└── " } else { "├── " })),
            );
            open.push(!last);
        }
        text.push_str(&output.paint(Style::Strong, &row.id));
        if let Some(construct) = &row.construct {
            text.push_str(&format!("  {}", output.paint(Style::Type, construct)));
        }
        if let Some(element) = &row.element {
            text.push_str(&format!("  {element}"));
        }
        if let Some((kind, name)) = &row.root {
            text.push_str(&format!("  ({kind} {name})"));
        }
        if row.hidden > 0 {
            text.push_str(&output.paint(Style::Faint, &format!("  … {} below", row.hidden)));
        }
        text.push('\n');
    }
    text
}

/// Nested objects, written in a loop: a tree may be deeper than the stack.
fn as_json(rows: &[Row]) -> String {
    let mut text = String::new();
    let mut depth = 0;
    for (n, row) in rows.iter().enumerate() {
        if n > 0 {
            if row.depth > depth {
                text.push_str(",\"children\":[");
            } else {
                text.push_str(&format!("}}{},", "]}".repeat(depth - row.depth)));
            }
        }
        depth = row.depth;
        let quoted = |value: &str| serde_json::Value::from(value).to_string();
        text.push_str(&format!("\n{{\"id\":{},\"path\":{}", quoted(&row.id), quoted(&row.path)));
        let root = row.root.as_ref();
        let optional = [
            ("construct", row.construct.as_deref()),
            ("element", row.element.as_deref()),
            ("kind", root.map(|(kind, _)| *kind)),
            ("name", root.map(|(_, name)| name.as_str())),
        ];
        for (key, value) in optional {
            if let Some(value) = value {
                text.push_str(&format!(",\"{key}\":{}", quoted(value)));
            }
        }
    }
    text.push_str(&format!("}}{}\n", "]}".repeat(depth)));
    text.trim_start().to_owned()
}
