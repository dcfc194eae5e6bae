//! Names of objects: those of cdk8s for the same paths, and what may be given instead.

use ias_core::{App, Construct, Node, value};
use ias_k8s::{ApiObject, Chart, ChartProps};
use serde::Deserialize;

#[derive(Clone, Construct)]
struct Scope {
    node: Node,
}

#[derive(Deserialize)]
struct Vector {
    path: Vec<String>,
    kind: String,
    hashed: bool,
    name: String,
}

#[test]
fn names_are_those_of_cdk8s() {
    let vectors: Vec<Vector> = serde_json::from_str(include_str!("vectors/names.json")).unwrap();
    assert!(vectors.len() > 1000);
    for Vector { path, kind, hashed, name } in vectors {
        let app = App::new();
        let props = if hashed { ChartProps::new() } else { ChartProps::new().disable_resource_name_hashes() };
        let (first, rest) = path.split_first().unwrap();
        let (last, way) = rest.split_last().unwrap();
        let chart = Chart::new(&app, first, props);
        let scope =
            way.iter().fold(chart.node().clone(), |scope, id| scope.define(id, |node| Scope { node }).node);
        let object = ApiObject::new(&scope, last, "v1", kind, value!({}));
        assert_eq!(object.name(), name, "{path:?}, hashed: {hashed}");
    }
}

#[test]
fn a_given_name_stays() {
    let app = App::new();
    let chart = Chart::new(&app, "web", ChartProps::new());
    let object =
        ApiObject::new(&chart, "a", "v1", "ConfigMap", value!({ "metadata": { "name": "settings" } }));
    assert_eq!(object.name(), "settings");
    object.patch("/metadata/name", "other");
    assert_eq!(object.name(), "other");
}

#[test]
fn a_moved_object_keeps_its_name() {
    let app = App::new();
    let chart = Chart::new(&app, "web", ChartProps::new());
    let before = ApiObject::new(&chart, "old", "v1", "ConfigMap", value!({})).name();
    let app = App::new();
    let chart = Chart::new(&app, "web", ChartProps::new());
    let moved = ApiObject::new(&chart, "new", "v1", "ConfigMap", value!({}));
    moved.moved_from("old");
    assert_eq!(moved.name(), before);
    let file = app.synth().unwrap().file("k8s/web.yaml").unwrap().bytes.clone();
    assert!(String::from_utf8(file).unwrap().contains(&before));
}

#[test]
fn charts_are_named_after_their_path() {
    let app = App::new();
    let stage = app.node().define("Prod", |node| Scope { node });
    let chart = Chart::new(&stage, "Orders-API", ChartProps::new().namespace("shop"));
    let object = ApiObject::new(&chart, "x", "v1", "ConfigMap", value!({}));
    assert_eq!(chart.name(), "prod-orders-api");
    assert_eq!(Chart::of(&object).unwrap().name(), chart.name());
    assert_eq!(Chart::of(&object).unwrap().namespace().as_deref(), Some("shop"));
    assert!(Chart::of(&stage).is_none());
    assert!(app.synth().unwrap().file("k8s/prod-orders-api.yaml").is_some());
}
