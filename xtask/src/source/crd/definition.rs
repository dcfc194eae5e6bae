//! Custom resource definitions in a document.

use ias_core::Diagnostic;
use ias_core::document::Located;

use super::codes;
use super::node::Node;

const API: &str = "apiextensions.k8s.io";

/// One custom resource definition, as far as it concerns who writes objects.
#[derive(Clone, Debug)]
pub struct Definition<'a> {
    pub group: &'a str,
    pub kind: &'a str,
    /// Where the kind is named.
    pub node: Node<'a>,
    pub of_cluster: bool,
    /// The versions that are served.
    pub versions: Vec<Version<'a>>,
}

/// One version of a kind.
#[derive(Clone, Copy, Debug)]
pub struct Version<'a> {
    pub name: &'a str,
    pub deprecated: bool,
    pub schema: Node<'a>,
}

/// All definitions of a file, also those inside lists; objects of other kinds are passed over.
pub fn definitions<'a>(
    file: &'a str,
    documents: &'a [Located],
    found: &mut Vec<Diagnostic>,
) -> Vec<Definition<'a>> {
    let mut out = Vec::new();
    let mut open: Vec<Node<'a>> = documents.iter().rev().map(|value| Node::new(file, value)).collect();
    while let Some(node) = open.pop() {
        let text = |key: &str| node.get(key).and_then(Node::as_str).unwrap_or_default();
        match (text("apiVersion").split_once('/'), text("kind")) {
            (None, "List") | (Some((API, _)), "CustomResourceDefinitionList") => {
                let mut items: Vec<_> = node.get("items").into_iter().flat_map(Node::items).collect();
                items.reverse();
                open.append(&mut items);
            }
            (Some((API, "v1")), "CustomResourceDefinition") => out.extend(definition(node, found)),
            (Some((API, version)), "CustomResourceDefinition") => {
                let message =
                    format!("this definition is of `{API}/{version}`, which clusters no longer have");
                let place = node.get("apiVersion").unwrap_or(node).place();
                let problem = Diagnostic::error(&codes::OLD_VERSION, message).at(place);
                found.push(problem.hint(format!("take one of `{API}/v1`")));
            }
            _ => {}
        }
    }
    out
}

fn definition<'a>(node: Node<'a>, found: &mut Vec<Diagnostic>) -> Option<Definition<'a>> {
    let before = found.len();
    let spec = map(node, "spec", "spec", found)?;
    let group = text(spec, "group", "spec.group", found);
    let names = map(spec, "names", "spec.names", found);
    let kind = names.and_then(|names| text(names, "kind", "spec.names.kind", found));
    let plural = names.and_then(|names| text(names, "plural", "spec.names.plural", found));
    let scope = text(spec, "scope", "spec.scope", found);
    let of_cluster = scope.map(|scope| match scope {
        "Cluster" => true,
        "Namespaced" => false,
        other => {
            let message = format!("`spec.scope` is `Namespaced` or `Cluster`, not `{other}`");
            found.push(incomplete(message).at(spec.get("scope").unwrap_or(spec).place()));
            false
        }
    });
    let versions = versions(spec, found);
    if let (Some(group), Some(plural)) = (group, plural) {
        name(node, &format!("{plural}.{group}"), found);
    }
    let (group, kind, of_cluster) = (group?, kind?, of_cluster?);
    let node = names.and_then(|names| names.get("kind")).unwrap_or(node);
    (found.len() == before).then_some(Definition { group, kind, node, of_cluster, versions })
}

/// A definition is called after its plural and group.
fn name(node: Node<'_>, wanted: &str, found: &mut Vec<Diagnostic>) {
    let metadata = node.get("metadata").unwrap_or(node);
    let name = metadata.get("name");
    if name.and_then(Node::as_str) != Some(wanted) {
        let message = match name {
            Some(name) => format!("a definition is called `<plural>.<group>`, not {}", name.words()),
            None => "`metadata.name` is missing".to_owned(),
        };
        found.push(
            incomplete(message).at(name.unwrap_or(metadata).place()).hint(format!("call it `{wanted}`")),
        );
    }
}

fn versions<'a>(spec: Node<'a>, found: &mut Vec<Diagnostic>) -> Vec<Version<'a>> {
    let list = spec.get("versions").filter(|list| list.items().next().is_some());
    let Some(list) = list else {
        found.push(incomplete("`spec.versions` has no version".to_owned()).at(spec.key_place("versions")));
        return Vec::new();
    };
    let mut out: Vec<Version<'a>> = Vec::new();
    for version in list.items() {
        let Some(name) = text(version, "name", "spec.versions[].name", found) else { continue };
        let flag = |key: &str| version.get(key).and_then(Node::as_bool).unwrap_or_default();
        let schema = version.get("schema").and_then(|schema| schema.get("openAPIV3Schema"));
        match schema.filter(|schema| schema.is_map()) {
            None => {
                let message = format!("version `{name}` has no `schema.openAPIV3Schema`");
                let hint =
                    "a kind without one takes `{ type: object, x-kubernetes-preserve-unknown-fields: true }`";
                found.push(incomplete(message).at(version.place()).hint(hint));
            }
            Some(schema) if flag("served") => {
                out.push(Version { name, deprecated: flag("deprecated"), schema });
            }
            Some(_) => {}
        }
    }
    out
}

fn map<'a>(node: Node<'a>, key: &str, path: &str, found: &mut Vec<Diagnostic>) -> Option<Node<'a>> {
    let value = node.get(key);
    if value.is_none_or(|value| !value.is_map()) {
        found.push(missing(node, value, path, "a map"));
    }
    value.filter(|value| value.is_map())
}

fn text<'a>(node: Node<'a>, key: &str, path: &str, found: &mut Vec<Diagnostic>) -> Option<&'a str> {
    let value = node.get(key);
    let text = value.and_then(Node::as_str).filter(|text| !text.is_empty());
    if text.is_none() {
        found.push(missing(node, value, path, "text"));
    }
    text
}

fn missing(around: Node<'_>, value: Option<Node<'_>>, path: &str, wanted: &str) -> Diagnostic {
    match value {
        Some(value) => incomplete(format!("`{path}` is {wanted}, not {}", value.words())).at(value.place()),
        None => incomplete(format!("`{path}` is missing")).at(around.place()),
    }
}

fn incomplete(message: String) -> Diagnostic {
    Diagnostic::error(&codes::INCOMPLETE, message)
}
