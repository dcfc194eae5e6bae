//! Mermaid's flowcharts.

use super::Graph;

pub(super) fn write(graph: &Graph<'_>) -> String {
    let is_tree = graph.kind == "tree";
    let mut out = format!("flowchart {}\n", if is_tree { "TB" } else { "LR" });
    nodes(graph, None, "  ", &mut out);
    if !is_tree {
        graph.nest("end", &mut out, group);
    }
    for link in &graph.links {
        let (from, to) = (id('n', graph.nodes[link.from].path), id('n', graph.nodes[link.to].path));
        let attributes = link.attributes();
        let arrow = match &attributes[..] {
            _ if link.is_order() => "-.->".to_owned(),
            [] => "-->".to_owned(),
            names => format!("-->|\"{}\"|", text(&names.join(", "))),
        };
        out.push_str(&format!("  {from} {arrow} {to}\n"));
    }
    for &(from, to) in &graph.order {
        let (from, to) = (id('r', graph.groups[from].path), id('r', graph.groups[to].path));
        out.push_str(&format!("  {from} -.-> {to}\n"));
    }
    out
}

fn group(graph: &Graph<'_>, at: usize, indent: &str, out: &mut String) {
    let group = &graph.groups[at];
    let label = text(&format!("{} {}", group.kind, group.name));
    out.push_str(&format!("{indent}subgraph {}[\"{label}\"]\n", id('r', group.path)));
    nodes(graph, Some(at), &format!("{indent}  "), out);
}

fn nodes(graph: &Graph<'_>, group: Option<usize>, indent: &str, out: &mut String) {
    for node in graph.nodes_in(group) {
        let label: Vec<String> = node.label.iter().map(|line| text(line)).collect();
        out.push_str(&format!("{indent}{}[\"{}\"]\n", id('n', node.path), label.join("<br/>")));
    }
}

/// A path as a name: letters and digits stay, `/` is `__`, others are their code between underscores. The first letter keeps
/// it from being a word of the language, such as `end`, and nodes apart from groups.
fn id(first: char, path: &str) -> String {
    let mut out = String::from(first);
    out.push('_');
    for sign in path.chars() {
        match sign {
            '/' => out.push_str("__"),
            _ if sign.is_ascii_alphanumeric() => out.push(sign),
            _ => out.push_str(&format!("_{:x}_", u32::from(sign))),
        }
    }
    out
}

/// Text between quotes. Signs that the language, Markdown or HTML could read as their own are written as their code; those
/// between two letters or digits are harmless, and stay so that the source can be read.
fn text(text: &str) -> String {
    let signs: Vec<char> = text.chars().collect();
    let plain =
        |at: Option<usize>| at.and_then(|at| signs.get(at)).is_some_and(|sign| sign.is_alphanumeric());
    let mut out = String::with_capacity(text.len());
    for (at, &sign) in signs.iter().enumerate() {
        let inside = plain(at.checked_sub(1)) && plain(Some(at + 1));
        match sign {
            ' ' | '/' | ':' | ',' => out.push(sign),
            '-' | '_' | '.' if inside => out.push(sign),
            _ if sign.is_alphanumeric() => out.push(sign),
            _ => out.push_str(&format!("#{};", u32::from(sign))),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain_and_differ() {
        assert_eq!(id('n', "web/My Bucket"), "n_web__My_20_Bucket");
        assert_eq!(id('n', "end"), "n_end");
        let paths = ["a/b", "a__b", "a_b", "a_2f_b", "a//b", "a b", "ä", "a"];
        let mut names: Vec<String> = paths.iter().map(|path| id('n', path)).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), paths.len());
    }

    #[test]
    fn texts_cannot_leave_their_quotes() {
        assert_eq!(text("AWS::S3::Bucket my-bucket_1.2"), "AWS::S3::Bucket my-bucket_1.2");
        assert_eq!(text(r#"a"]<b>#1;`"#), "a#34;#93;#60;b#62;#35;1#59;#96;");
        assert_eq!(text("1. a __b__"), "1#46; a #95;#95;b#95;#95;");
    }
}
