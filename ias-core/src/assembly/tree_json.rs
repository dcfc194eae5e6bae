//! `tree.json`: the construct tree, for tools that show it.

use std::io::Write as _;

use crate::synth::Frozen;
use crate::tree::{Entry, Tree, shown_type};

/// Written as it is walked: the tree of a large app is not built a second time in memory.
///
/// No source place is in it: moving a line of the program must not change an output.
pub(super) fn write(frozen: &Frozen) -> Vec<u8> {
    let tree = frozen.app().lock();
    let mut out = Vec::with_capacity(tree.entries.len() * 96);
    out.extend_from_slice(b"{\"version\":\"tree-0.1\",\"tree\":");
    let mut path = Vec::new();
    // For each open node: its children still to come, last first, and how long the path was above it.
    let mut open: Vec<(Vec<u32>, usize)> = Vec::new();
    begin(&tree, 0, &mut path, &mut out);
    open.push((sorted(&tree, 0), 0));
    while let Some((children, above)) = open.last_mut() {
        match children.pop() {
            Some(child) => {
                let before = path.len();
                if !matches!(out.last(), Some(b'{')) {
                    out.push(b',');
                }
                string(&tree.entry(child).id, &mut out);
                out.push(b':');
                begin(&tree, child, &mut path, &mut out);
                open.push((sorted(&tree, child), before));
            }
            None => {
                path.truncate(*above);
                out.extend_from_slice(b"}}");
                open.pop();
            }
        }
    }
    out.extend_from_slice(b"}\n");
    out
}

/// Writes a node up to the opening bracket of its children. The path is kept as it is written, so that what it shares with
/// that of the scope is escaped once.
fn begin(tree: &Tree, index: u32, path: &mut Vec<u8>, out: &mut Vec<u8>) {
    let entry = tree.entry(index);
    out.extend_from_slice(b"{\"id\":");
    let from = out.len();
    string(if index == 0 { "App" } else { &entry.id }, out);
    if index != 0 {
        if !path.is_empty() {
            path.push(b'/');
        }
        path.extend_from_slice(&out[from + 1..out.len() - 1]);
    }
    out.extend_from_slice(b",\"path\":\"");
    out.extend_from_slice(path);
    out.push(b'"');
    info(entry, out);
    if let Some(element) = &entry.element {
        out.extend_from_slice(b",\"attributes\":{\"type\":");
        string(&element.type_name, out);
        out.push(b'}');
    }
    out.extend_from_slice(b",\"children\":{");
}

fn info(entry: &Entry, out: &mut Vec<u8>) {
    let Some(construct) = &entry.construct else { return };
    out.extend_from_slice(b",\"constructInfo\":{\"fqn\":\"");
    // Names of Rust have nothing to escape.
    shown_type(construct.type_name()).iter().for_each(|part| out.extend_from_slice(part.as_bytes()));
    out.extend_from_slice(b"\",\"version\":");
    string(construct.origin().version, out);
    out.push(b'}');
}

fn sorted(tree: &Tree, index: u32) -> Vec<u32> {
    let mut children: Vec<u32> = tree.children_of(index).collect();
    children.sort_by(|&a, &b| crate::synth::natural(&tree.entry(b).id, &tree.entry(a).id));
    children
}

fn string(text: &str, out: &mut Vec<u8>) {
    serde_json::to_writer(out.by_ref(), text).expect("text goes into memory");
}
