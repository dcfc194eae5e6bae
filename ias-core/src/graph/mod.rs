//! An overview as a drawing: nodes in groups, and edges, as DOT, Mermaid and JSON.
//!
//! Names come from paths and not from places in a list, so that a new construct adds lines and changes none.

mod dot;
mod json;
mod mermaid;
#[cfg(test)]
mod tests;

use crate::overview::{Edge, Overview};

/// How a graph is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// [Graphviz](https://graphviz.org/doc/info/lang.html).
    Dot,
    /// [Mermaid](https://mermaid.js.org/syntax/flowchart.html), which forges show in Markdown.
    Mermaid,
    /// `schema.json` beside this file says which.
    Json,
}

/// What is drawn.
pub(crate) struct Graph<'a> {
    kind: &'static str,
    groups: Vec<Group<'a>>,
    nodes: Vec<Node<'a>>,
    links: Vec<Link<'a>>,
    /// Pairs of groups of which the first comes after the second only because the program asks for it.
    order: Vec<(usize, usize)>,
}

/// A root.
struct Group<'a> {
    path: &'a str,
    name: &'a str,
    kind: &'a str,
    parent: Option<usize>,
    depends_on: Vec<usize>,
}

/// A construct or what is synthesized of it.
struct Node<'a> {
    path: &'a str,
    /// The lines that are shown in it.
    label: Vec<&'a str>,
    group: Option<usize>,
    /// What else is known of it, for programs.
    facts: Vec<(&'static str, &'a str)>,
}

/// `from` contains, uses, or only comes after `to`.
struct Link<'a> {
    from: usize,
    to: usize,
    /// None in a tree.
    edge: Option<&'a Edge>,
}

impl<'a> Graph<'a> {
    /// What elements use of each other. `kept` says which constructs are shown.
    pub(crate) fn resources(overview: &'a Overview, kept: &[bool]) -> Graph<'a> {
        let shown = |at: &usize| {
            let resource = &overview.resources[*at];
            kept[resource.construct] && !resource.added
        };
        let resources: Vec<usize> = (0..overview.resources.len()).filter(shown).collect();
        let mut needed: Vec<bool> = overview.roots.iter().map(|root| kept[root.construct]).collect();
        for &at in &resources {
            overview.around(overview.resources[at].root).for_each(|root| needed[root] = true);
        }
        let roots: Vec<usize> = (0..overview.roots.len()).filter(|&root| needed[root]).collect();
        let group = |root: usize| roots.binary_search(&root).ok();
        let node = |&at: &usize| {
            let resource = &overview.resources[at];
            let path = overview.constructs[resource.construct].path.as_str();
            let root = &overview.constructs[overview.roots[resource.root].construct].path;
            let below = path.strip_prefix(root.as_str()).unwrap_or(path).trim_start_matches('/');
            // What a construct is made of goes by the construct's name.
            let below = below.strip_suffix("/Resource").or(below.strip_suffix("/Default")).unwrap_or(below);
            let element = &*resource.element;
            Node {
                path,
                label: vec![if below.is_empty() { &resource.name } else { below }, &element.type_name],
                group: group(resource.root),
                facts: vec![
                    ("name", &resource.name),
                    ("type", &element.type_name),
                    ("section", element.section),
                    ("root", root),
                ],
            }
        };
        let place = |at: usize| resources.binary_search(&at).ok();
        let link =
            |edge: &'a Edge| Some(Link { from: place(edge.from)?, to: place(edge.to)?, edge: Some(edge) });
        let pair = |(from, to)| Some((group(from)?, group(to)?));
        Graph {
            kind: "resources",
            nodes: resources.iter().map(node).collect(),
            links: overview.edges.iter().filter_map(link).collect(),
            order: overview.root_edges().into_iter().filter_map(pair).collect(),
            groups: groups(overview, &roots),
        }
    }

    /// The construct tree, at most `depth` levels of it below each construct whose parent is not shown.
    pub(crate) fn tree(overview: &'a Overview, kept: &[bool], depth: usize) -> Graph<'a> {
        let mut shown: Vec<usize> = Vec::new();
        let mut levels = vec![0; overview.constructs.len()];
        for (at, construct) in overview.constructs.iter().enumerate().filter(|&(at, _)| kept[at]) {
            levels[at] =
                construct.parent.filter(|&parent| kept[parent]).map_or(0, |parent| levels[parent] + 1);
            if levels[at] <= depth {
                shown.push(at);
            }
        }
        let roots: Vec<usize> = shown.iter().filter_map(|&at| overview.constructs[at].root).collect();
        let node = |&at: &usize| {
            let construct = &overview.constructs[at];
            let element = construct.resource.map(|at| &*overview.resources[at].element.type_name);
            let root = construct.root.map(|root| &overview.roots[root]);
            let facts = [
                ("id", Some(construct.id.as_str())),
                ("construct", construct.type_name.as_deref()),
                ("type", element),
                ("kind", root.map(|root| root.kind)),
                ("name", root.map(|root| root.name.as_str())),
            ];
            let id = if construct.parent.is_none() { "App" } else { &construct.id };
            Node {
                path: &construct.path,
                label: [Some(id), element.or(root.map(|root| root.kind))].into_iter().flatten().collect(),
                group: None,
                facts: facts.into_iter().filter_map(|(key, value)| Some((key, value?))).collect(),
            }
        };
        let place = |at: usize| shown.binary_search(&at).ok();
        let link = |(to, &at): (usize, &usize)| {
            Some(Link { from: place(overview.constructs[at].parent?)?, to, edge: None })
        };
        Graph {
            kind: "tree",
            nodes: shown.iter().map(node).collect(),
            links: shown.iter().enumerate().filter_map(link).collect(),
            order: Vec::new(),
            groups: groups(overview, &roots),
        }
    }

    /// The graph in a format.
    pub(crate) fn write(&self, format: Format) -> String {
        match format {
            Format::Dot => dot::write(self),
            Format::Mermaid => mermaid::write(self),
            Format::Json => json::write(self),
        }
    }

    /// Writes groups in groups: `begin` writes one with its nodes, at an indentation, and `end` closes it after what is in it.
    ///
    /// In a loop, as roots may lie in each other deeper than the stack.
    fn nest(&self, end: &str, out: &mut String, begin: impl Fn(&Graph<'a>, usize, &str, &mut String)) {
        let mut open = vec![self.groups_in(None)];
        while let Some(waiting) = open.last_mut() {
            if let Some(at) = waiting.next() {
                begin(self, at, &"  ".repeat(open.len()), out);
                open.push(self.groups_in(Some(at)));
            } else if open.pop().is_some() && !open.is_empty() {
                out.push_str(&format!("{}{end}\n", "  ".repeat(open.len())));
            }
        }
    }

    /// The groups in another one, or in none.
    fn groups_in(&self, parent: Option<usize>) -> impl Iterator<Item = usize> {
        (0..self.groups.len()).filter(move |&at| self.groups[at].parent == parent)
    }

    /// The nodes in a group, or in none; those of a group stand together, in the order of the groups.
    fn nodes_in(&self, group: Option<usize>) -> impl Iterator<Item = &Node<'a>> {
        let first = self.nodes.partition_point(|node| node.group < group);
        self.nodes[first..].iter().take_while(move |node| node.group == group)
    }
}

impl<'a> Link<'a> {
    /// The attributes that are read, each once.
    fn attributes(&self) -> Vec<&'a str> {
        let uses = self.edge.iter().flat_map(|edge| &edge.uses);
        let mut names: Vec<&str> = uses.filter_map(|one| one.attribute.as_deref()).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// Whether nothing is read: the order is only asked for.
    fn is_order(&self) -> bool {
        self.edge.is_some_and(|edge| edge.uses.is_empty())
    }
}

fn groups<'a>(overview: &'a Overview, roots: &[usize]) -> Vec<Group<'a>> {
    let place = |at: usize| roots.binary_search(&at).ok();
    let group = |&at: &usize| {
        let root = &overview.roots[at];
        // A root between the two may not be shown.
        let above = std::iter::successors(root.parent, |&at| overview.roots[at].parent);
        Group {
            path: &overview.constructs[root.construct].path,
            name: &root.name,
            kind: root.kind,
            parent: above.into_iter().find_map(place),
            depends_on: root.depends_on.iter().filter_map(|&on| place(on)).collect(),
        }
    };
    roots.iter().map(group).collect()
}
