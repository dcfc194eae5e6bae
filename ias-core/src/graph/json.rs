//! JSON, as `schema.json` describes it.

use serde_json::{Map, Value, json};

use super::{Graph, Link};

pub(super) fn write(graph: &Graph<'_>) -> String {
    let path = |at: usize| graph.groups[at].path;
    let roots: Vec<Value> = graph
        .groups
        .iter()
        .map(|group| {
            let depends_on: Vec<&str> = group.depends_on.iter().map(|&at| path(at)).collect();
            let mut root =
                json!({ "path": group.path, "name": group.name, "kind": group.kind, "dependsOn": depends_on });
            if let Some(parent) = group.parent {
                root["parent"] = json!(path(parent));
            }
            root
        })
        .collect();
    let nodes: Vec<Value> = graph
        .nodes
        .iter()
        .map(|node| {
            let facts = node.facts.iter().map(|&(key, value)| (key.to_owned(), json!(value)));
            Map::from_iter([("path".to_owned(), json!(node.path))].into_iter().chain(facts)).into()
        })
        .collect();
    let edges: Vec<Value> = graph.links.iter().map(|link| edge(graph, link)).collect();
    let all = json!({ "version": 1, "kind": graph.kind, "roots": roots, "nodes": nodes, "edges": edges });
    format!("{all:#}\n")
}

fn edge(graph: &Graph<'_>, link: &Link<'_>) -> Value {
    let (from, to) = (graph.nodes[link.from].path, graph.nodes[link.to].path);
    let Some(edge) = link.edge else {
        return json!({ "from": from, "to": to, "kind": "contains" });
    };
    if link.is_order() {
        return json!({ "from": from, "to": to, "kind": "dependency" });
    }
    let uses = edge.uses.iter().map(|one| {
        let mut shown = json!({ "property": one.pointer });
        if let Some(attribute) = &one.attribute {
            shown["attribute"] = json!(attribute);
        }
        shown
    });
    let uses: Vec<Value> = uses.collect();
    json!({ "from": from, "to": to, "kind": "reference", "uses": uses, "asked": edge.asked })
}
