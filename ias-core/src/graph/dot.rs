//! The language of Graphviz.

use super::{Graph, Group, Link};

pub(super) fn write(graph: &Graph<'_>) -> String {
    let direction = if graph.kind == "tree" { "TB" } else { "LR" };
    let mut out = String::from("digraph ias {\n");
    out.push_str(&format!("  graph [rankdir={direction}, compound=true, fontname=\"Helvetica\"];\n"));
    out.push_str("  node [shape=box, style=rounded, fontname=\"Helvetica\"];\n");
    out.push_str("  edge [fontname=\"Helvetica\", fontsize=10];\n");
    nodes(graph, None, "  ", &mut out);
    if graph.kind != "tree" {
        graph.nest("}", &mut out, group);
    }
    for link in &graph.links {
        let (from, to) = (quoted(graph.nodes[link.from].path), quoted(graph.nodes[link.to].path));
        out.push_str(&format!("  {from} -> {to}{};\n", style(link)));
    }
    for &(from, to) in &graph.order {
        let (from, to) = (&graph.groups[from], &graph.groups[to]);
        let (tail, head) = (quoted(&cluster(from)), quoted(&cluster(to)));
        let ends = format!("{} -> {}", quoted(&anchor(from)), quoted(&anchor(to)));
        out.push_str(&format!("  {ends} [ltail={tail}, lhead={head}, style=dashed];\n"));
    }
    out.push_str("}\n");
    out
}

fn group(graph: &Graph<'_>, at: usize, indent: &str, out: &mut String) {
    let group = &graph.groups[at];
    let label = quoted(&format!("{} {}", group.kind, group.name));
    out.push_str(&format!("{indent}subgraph {} {{\n{indent}  label={label};\n", quoted(&cluster(group))));
    if graph.order.iter().any(|&(from, to)| from == at || to == at) {
        let dot = quoted(&anchor(group));
        out.push_str(&format!("{indent}  {dot} [shape=point, style=invis, label=\"\"];\n"));
    }
    nodes(graph, Some(at), &format!("{indent}  "), out);
}

fn nodes(graph: &Graph<'_>, group: Option<usize>, indent: &str, out: &mut String) {
    for node in graph.nodes_in(group) {
        let label: Vec<String> = node.label.iter().map(|line| escaped(line)).collect();
        out.push_str(&format!("{indent}{} [label=\"{}\"];\n", quoted(node.path), label.join("\\n")));
    }
}

fn style(link: &Link<'_>) -> String {
    let attributes = link.attributes();
    if link.is_order() {
        " [style=dashed]".to_owned()
    } else if attributes.is_empty() {
        String::new()
    } else {
        format!(" [label={}]", quoted(&attributes.join(", ")))
    }
}

/// What is called `cluster..` is drawn as a box.
fn cluster(group: &Group<'_>) -> String {
    format!("cluster {}", group.path)
}

/// A point in the box, for edges that end at the box. No path ends like this.
fn anchor(group: &Group<'_>) -> String {
    format!("{}/", group.path)
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(text))
}

/// In quotes only `\"` is read as one sign, but labels also have `\n`, `\N` and others; a doubled backslash is none of them.
/// Other control characters would end the text, or show nothing: their pictures stand for them.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '"' | '\\' => out.extend(['\\', sign]),
            '\n' => out.push_str("\\n"),
            '\0'..='\x1f' => out.extend(char::from_u32(0x2400 + u32::from(sign))),
            _ => out.push(sign),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_the_quotes() {
        assert_eq!(quoted(r#"a"b"#), r#""a\"b""#);
        assert_eq!(quoted(r"ends\"), r#""ends\\""#);
        assert_eq!(quoted(r"\N"), r#""\\N""#);
        assert_eq!(quoted("a\nb\0é"), "\"a\\nb␀é\"");
    }
}
