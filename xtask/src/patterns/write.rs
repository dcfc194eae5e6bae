//! Writing a pattern anew, without look-around.

use super::parse::{Group, Node};

/// The alternatives of a pattern or group.
pub fn alternatives(of: &[Vec<Node>]) -> String {
    of.iter().map(|one| sequence(one)).collect::<Vec<_>>().join("|")
}

fn sequence(of: &[Node]) -> String {
    let mut out = String::new();
    for (n, node) in of.iter().enumerate() {
        match node {
            Node::Raw(text) => out += text,
            Node::Class(class) => out += &class.write(),
            Node::Group(Group { open, inner, .. }) => out += &format!("{open}{})", alternatives(inner)),
            // A quantifier after it would repeat what stands before.
            Node::Look { .. } => {
                let repeated =
                    matches!(of.get(n + 1), Some(Node::Raw(next)) if next.starts_with(['*', '+', '?', '{']));
                out += if repeated { "(?:)" } else { "" };
            }
        }
    }
    out
}

/// How many conditions are left out.
pub fn looks(of: &[Vec<Node>]) -> usize {
    of.iter()
        .flatten()
        .map(|node| match node {
            Node::Look { .. } => 1,
            Node::Group(group) => looks(&group.inner),
            Node::Class(class) => usize::from(class.loose),
            Node::Raw(_) => 0,
        })
        .sum()
}

/// Whether what is written does not say exactly what the vendor's says.
pub fn is_loose(of: &[Vec<Node>]) -> bool {
    of.iter().flatten().any(|node| match node {
        Node::Look { .. } => true,
        Node::Group(group) => is_loose(&group.inner),
        Node::Class(class) => class.loose || class.rough,
        Node::Raw(_) => false,
    })
}
