//! What is written of the objects.

use std::collections::BTreeSet;

use ias_core::{App, Struct as _, Value, key};
use ias_crd_tests::crds::{
    monitoring_acme_example_v1 as monitoring, nodes_acme_example_v1 as nodes, odd_acme_example_v1 as odd,
};
use ias_crd_tests::objects;
use ias_k8s::api::KubeType;
use ias_k8s::{Chart, ChartProps, yaml};

fn documents(app: &App) -> Vec<Value> {
    let assembly = app.synth().expect("there is no problem");
    let file = assembly.file("k8s/custom.yaml").expect("the chart is written");
    yaml::read(std::str::from_utf8(&file.bytes).expect("YAML is text")).expect("it can be read")
}

#[track_caller]
fn of_kind<'a>(all: &'a [Value], kind: &str) -> &'a Value {
    let found = all.iter().find(|one| one.get("kind").and_then(Value::as_str) == Some(kind));
    found.unwrap_or_else(|| panic!("there is no {kind}"))
}

#[test]
fn an_object_of_every_kind_is_written_and_definitions_come_first() {
    let all = documents(&objects::app());
    let text = |one: &Value, key: &str| one.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let kinds: BTreeSet<(String, String)> =
        all.iter().map(|one| (text(one, "apiVersion"), text(one, "kind"))).collect();
    assert_eq!(kinds.len(), 20 + 2, "{kinds:?}");
    assert_eq!(text(&all[0], "kind"), "CustomResourceDefinition");
}

#[test]
fn kinds_of_the_cluster_have_no_namespace() {
    let all = documents(&objects::app());
    for (kind, namespaced) in
        [("NodePool", false), ("ClusterIssuer", false), ("Issuer", true), ("Map", false)]
    {
        let namespace = of_kind(&all, kind).pointer("/metadata/namespace").and_then(Value::as_str);
        assert_eq!(namespace, namespaced.then_some("shop"), "{kind}");
    }
    let app = App::new();
    let chart = Chart::new(&app, "custom", ChartProps::new());
    let metadata = ias_k8s::meta_v1::ObjectMeta::new().namespace("shop");
    odd::KubeMap::new(&chart, "map", odd::KubeMapProps::new().metadata(metadata));
    assert_eq!(app.synth().expect_err("a problem").codes(), ["IAS2002"]);
}

#[test]
fn names_are_those_of_the_schema() {
    let all = documents(&objects::app());
    let spec = of_kind(&all, "Oddity").get("spec").and_then(Value::as_object).expect("a map");
    let names: BTreeSet<&str> = spec.iter().map(|(name, _)| name.as_ref()).collect();
    let odd = [
        "$ref",
        "-",
        ".dotted.name",
        "quote\"and\\slash",
        "日本",
        "foo-bar",
        "fooBar",
        "foo_bar",
        "enum",
        "loop",
        "x-on",
    ];
    assert!(odd.iter().all(|name| names.contains(name)), "{names:?}");
    assert_eq!(spec.get("enum").and_then(Value::as_str), Some(">="));
    let rule = of_kind(&all, "PrometheusRule").pointer("/spec/groups/0/rules/0/for").and_then(Value::as_str);
    assert_eq!(rule, Some("5m"));
}

#[test]
fn properties_are_read_and_changed_through_setters() {
    let app = objects::app();
    let pool = &app.find::<nodes::NodePool>()[0];
    let weight = key(nodes::NodePoolProps::spec).then(nodes::NodePoolSpec::weight);
    assert_eq!(pool.get(&weight).and_then(|it| it.known()), Some(10));
    pool.set(&weight, 20);
    let all = documents(&app);
    assert_eq!(of_kind(&all, "NodePool").pointer("/spec/weight"), Some(&Value::Int(20)));
    let spec = monitoring::PrometheusSpec::new().replicas(2);
    assert_eq!(spec.get(monitoring::PrometheusSpec::replicas).and_then(|it| it.known()), Some(2));
}
