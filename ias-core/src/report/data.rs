//! What the page shows, as JSON.

use indexmap::IndexSet;
use serde_json::{Map, Value as Json, json};

use super::value;
use crate::diagnostic::{Code, Place, render};
use crate::diff::{self, Diff};
use crate::overview::{Construct, Edge, Overview, Resource};
use crate::tree::Node;

/// What the user says about the page.
#[derive(Default)]
pub(crate) struct Options {
    /// The name of the program.
    pub(crate) title: String,
    /// The address of a source line, with `{file}`, `{line}` and `{column}`.
    pub(crate) source_url: Option<String>,
    /// What changes against something that the user named.
    pub(crate) changes: Option<Diff>,
}

/// The data, to stand in a script element.
pub(super) fn write(overview: &Overview, options: &Options) -> String {
    let mut tables = Tables::default();
    let constructs: Vec<Json> = overview.constructs.iter().map(|one| construct(one, &mut tables)).collect();
    let resources: Vec<Json> =
        overview.resources.iter().map(|one| resource(overview, one, &mut tables)).collect();
    let roots: Vec<Json> = overview
        .roots
        .iter()
        .map(|root| {
            json!({
                "name": root.name,
                "kind": root.kind,
                "construct": root.construct,
                "parent": root.parent,
                "dependsOn": root.depends_on,
                "files": root.files,
            })
        })
        .collect();
    let edges: Vec<Json> = overview.edges.iter().map(edge).collect();
    let data = [
        ("version", json!(1)),
        ("title", json!(options.title)),
        ("madeWith", json!(env!("CARGO_PKG_VERSION"))),
        ("sourceUrl", json!(options.source_url)),
        ("constructs", constructs.into()),
        ("roots", roots.into()),
        ("order", json!(overview.order)),
        ("resources", resources.into()),
        ("edges", edges.into()),
        ("findings", findings(overview)),
        ("changes", options.changes.as_ref().map(changes).into()),
        ("types", tables.types.into_iter().collect()),
        ("files", tables.files.into_iter().collect()),
    ];
    value::embedded(&data.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

/// Texts that many rows have in common, which name them by their place.
#[derive(Default)]
struct Tables {
    types: IndexSet<String>,
    files: IndexSet<String>,
}

impl Tables {
    fn type_name(&mut self, name: &str) -> usize {
        self.types.get_index_of(name).unwrap_or_else(|| self.types.insert_full(name.to_owned()).0)
    }

    /// File, line, column.
    fn place(&mut self, place: &Place) -> [usize; 3] {
        let name = place.file();
        let file = self.files.get_index_of(&*name);
        let file = file.unwrap_or_else(|| self.files.insert_full(name.into_owned()).0);
        [file, place.line as usize, place.column as usize]
    }
}

/// Id, parent, type, place, resource: a row and not an object, as there are many.
fn construct(construct: &Construct, tables: &mut Tables) -> Json {
    let type_name = construct.type_name.as_deref().map(|name| tables.type_name(name));
    json!([construct.id, construct.parent, type_name, tables.place(&construct.place), construct.resource])
}

fn resource(overview: &Overview, resource: &Resource, tables: &mut Tables) -> Json {
    let element = &*resource.element;
    let to = |node: &Node| overview.resource_of(node);
    let mut map = Map::new();
    map.insert("construct".into(), json!(resource.construct));
    map.insert("root".into(), json!(resource.root));
    map.insert("name".into(), json!(resource.name));
    map.insert("type".into(), json!(tables.type_name(&element.type_name)));
    map.insert("section".into(), json!(element.section));
    map.insert("document".into(), json!(resource.document));
    let mut optional =
        |key: &str, value: Option<Json>| map.extend(value.map(|value| (key.to_owned(), value)));
    let properties = &element.properties;
    optional("properties", (!properties.is_empty()).then(|| value::object(properties, &to)));
    optional("options", (!element.options.is_empty()).then(|| value::object(&element.options, &to)));
    let places: Map<String, Json> = value::places(properties)
        .into_iter()
        .map(|(pointer, place)| (pointer, json!(tables.place(&place))))
        .collect();
    optional("places", (!places.is_empty()).then(|| places.into()));
    let overrides = element.overrides.iter().map(|change| {
        let place = change.place.map(|place| tables.place(&Place::from(place)));
        let value = change.value.as_ref().map(|value| value::json(value, &to));
        json!({ "pointer": change.pointer, "removes": value.is_none(), "value": value, "place": place })
    });
    let overrides: Vec<Json> = overrides.collect();
    optional("overrides", (!overrides.is_empty()).then(|| overrides.into()));
    optional("tags", (!resource.tags.is_empty()).then(|| json!(resource.tags)));
    optional("added", resource.added.then(|| json!(true)));
    Json::Object(map)
}

/// From, to, whether the order is asked for, and the uses: where they stand and what they read.
fn edge(edge: &Edge) -> Json {
    let uses: Vec<Json> = edge.uses.iter().map(|one| json!([one.pointer, one.attribute])).collect();
    json!([edge.from, edge.to, edge.asked, uses])
}

/// As `diff --format json` prints them.
fn changes(changes: &Diff) -> Json {
    serde_json::from_str(&diff::render::json(changes)).unwrap_or_default()
}

/// As the command line prints them, with the pages of their codes.
fn findings(overview: &Overview) -> Json {
    let codes = overview.found.catalogue();
    let page = |code: &&'static Code| (code.id.to_owned(), json!(code.text()));
    let pages: Map<String, Json> = codes.iter().map(page).collect();
    let list: Json = serde_json::from_str(&render::json(&overview.found)).unwrap_or_default();
    json!({ "list": list, "pages": pages })
}
