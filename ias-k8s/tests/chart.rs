//! Charts: namespace, labels, files, order, and what `ias.json` says of them.

mod support;

use ias_core::{App, Construct, Element, Expr, Node, Reference, Value, value};
use ias_k8s::{ApiObject, Chart, ChartProps};
use support::{documents, problems, text, web};

#[test]
fn namespace_and_labels_of_the_chart_are_filled_in() {
    let (app, chart) = web(ChartProps::new().namespace("shop").label("team", "orders").label("env", "prod"));
    ApiObject::new(&chart, "a", "v1", "ConfigMap", value!({ "metadata": { "labels": { "env": "test" } } }));
    ApiObject::new(
        &chart,
        "b",
        "v1",
        "ConfigMap",
        value!({ "metadata": { "namespace": "other", "name": "b" } }),
    );
    ApiObject::new(&chart, "c", "rbac.authorization.k8s.io/v1", "ClusterRole", value!({}));
    ApiObject::new(&chart, "d", "acme.io/v1", "Lake", value!({})).cluster_scoped();
    ApiObject::new(&chart, "e", "acme.io/v1", "Pond", value!({}));
    let found = documents(&app, "web");
    let meta = |at: usize, key: &str| found[at].pointer(&format!("/metadata/{key}")).and_then(Value::as_str);
    assert_eq!(found[0].pointer("/metadata/labels"), Some(&value!({ "env": "test", "team": "orders" })));
    let namespaces: Vec<_> = (0..5).map(|at| meta(at, "namespace")).collect();
    assert_eq!(namespaces, [Some("shop"), Some("other"), None, None, Some("shop")]);
    let keys: Vec<_> =
        found[1].get("metadata").unwrap().as_object().unwrap().iter().map(|(key, _)| key.as_ref()).collect();
    assert_eq!(keys, ["namespace", "name", "labels"]);
}

#[test]
fn objects_are_written_as_they_were_set() {
    let (app, chart) = web(ChartProps::new());
    let body = value!({ "zeta": 1, "spec": { "b": [], "a": {} }, "metadata": { "name": "x" }, "data": null });
    ApiObject::new(&chart, "it", "acme.io/v1", "Thing", body);
    let expect = "apiVersion: acme.io/v1\nkind: Thing\nmetadata:\n  name: x\nzeta: 1\nspec:\n  b: []\n  a: {}\ndata: null\n";
    assert_eq!(text(&app, "web"), expect);
}

#[test]
fn only_the_protocol_of_ports_is_added() {
    let (app, chart) = web(ChartProps::new());
    let pod = || value!({ "restartPolicy": "Never", "containers": [{ "name": "a", "ports": [{ "containerPort": 80 }, { "containerPort": 53, "protocol": "UDP" }] }] });
    ApiObject::new(&chart, "a", "v1", "Service", value!({ "spec": { "ports": [{ "port": 80 }] } }));
    ApiObject::new(&chart, "b", "v1", "Pod", value!({ "spec": pod() }));
    ApiObject::new(
        &chart,
        "c",
        "batch/v1",
        "CronJob",
        value!({ "spec": { "schedule": "@daily", "jobTemplate": { "spec": { "template": { "spec": pod() } } } } }),
    );
    ApiObject::new(
        &chart,
        "d",
        "serving.knative.dev/v1",
        "Service",
        value!({ "spec": { "ports": [{ "port": 80 }] } }),
    );
    let found = documents(&app, "web");
    assert_eq!(found[0].pointer("/spec/ports"), Some(&value!([{ "port": 80, "protocol": "TCP" }])));
    let ports =
        value!([{ "containerPort": 80, "protocol": "TCP" }, { "containerPort": 53, "protocol": "UDP" }]);
    assert_eq!(found[1].pointer("/spec/containers/0/ports"), Some(&ports));
    assert_eq!(found[2].pointer("/spec/jobTemplate/spec/template/spec/containers/0/ports"), Some(&ports));
    assert_eq!(found[3].pointer("/spec/ports"), Some(&value!([{ "port": 80 }])));
}

#[test]
fn documents_are_in_the_order_of_creation() {
    let (app, chart) = web(ChartProps::new());
    let make = |id: &str, kind: &'static str| {
        ApiObject::new(&chart, id, "v1", kind, value!({ "metadata": { "name": id } }))
    };
    let order = |app: &App| -> Vec<String> {
        let found = documents(app, "web");
        found.iter().filter_map(|one| one.pointer("/metadata/name")?.as_str().map(str::to_owned)).collect()
    };
    let last = make("pod10", "Pod");
    make("pod2", "Pod");
    let settings = make("settings", "ConfigMap");
    make("space", "Namespace");
    make("custom", "Lake");
    assert_eq!(order(&app), ["space", "settings", "pod2", "pod10", "custom"]);
    settings.add_dependency(&last);
    assert_eq!(order(&app), ["space", "pod2", "pod10", "settings", "custom"]);
}

#[test]
fn charts_are_ordered_and_may_refer_to_each_other() {
    let app = App::new();
    let (late, early) =
        (Chart::new(&app, "a-late", ChartProps::new()), Chart::new(&app, "early", ChartProps::new()));
    let space =
        ApiObject::new(&early, "space", "v1", "Namespace", value!({ "metadata": { "name": "shop" } }));
    let settings =
        ApiObject::new(&late, "settings", "v1", "ConfigMap", value!({ "data": { "space": space.name() } }));
    settings.add_dependency(&space);
    let assembly = app.synth().unwrap();
    let names: Vec<_> = assembly.artifacts().iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["early", "a-late"]);
    assert_eq!(assembly.artifacts()[1].depends_on, ["early"]);
    assert_eq!(documents(&app, "a-late")[0].pointer("/data/space"), Some(&"shop".into()));
}

/// Names of charts in the order of deployment, each with those that it waits for.
fn order(app: &App) -> Vec<(String, Vec<String>)> {
    let assembly = app.synth().expect("nothing is wrong");
    assembly.artifacts().iter().map(|one| (one.name.clone(), one.depends_on.clone())).collect()
}

#[test]
fn charts_inside_a_chart_come_before_it_as_in_cdk8s() {
    let (app, outer) = web(ChartProps::new());
    let space = ApiObject::new(&outer, "space", "v1", "Namespace", value!({}));
    let inner = Chart::new(&outer, "inner", ChartProps::new());
    let settings = ApiObject::new(&inner, "settings", "v1", "ConfigMap", value!({}));
    let innermost = Chart::new(&inner, "most", ChartProps::new());
    ApiObject::new(&innermost, "it", "v1", "ConfigMap", value!({}));
    let expect =
        [("web-inner-most", vec![]), ("web-inner", vec!["web-inner-most"]), ("web", vec!["web-inner"])];
    let expect: Vec<_> = expect
        .into_iter()
        .map(|(name, on)| (name.to_owned(), on.into_iter().map(str::to_owned).collect::<Vec<_>>()))
        .collect();
    assert_eq!(order(&app), expect);
    // What the program says counts for more: cdk8s calls this a circle.
    settings.add_dependency(&space);
    let found = order(&app);
    assert_eq!(
        found.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(),
        ["web", "web-inner-most", "web-inner"]
    );
    assert!(found[0].1.is_empty());
}

#[test]
fn a_chart_is_no_part_of_the_cloud_assembly_but_of_the_index() {
    let (app, chart) = web(ChartProps::new().namespace("shop").cluster("eu-1"));
    ApiObject::new(&chart, "it", "v1", "ConfigMap", value!({}));
    let assembly = app.synth().unwrap();
    let json = |name: &str| -> serde_json::Value {
        serde_json::from_slice(&assembly.file(name).unwrap().bytes).unwrap()
    };
    assert!(json("manifest.json")["artifacts"].get("web").is_none());
    let entry = &json("ias.json")["artifacts"][0];
    assert_eq!(
        (&entry["name"], &entry["kind"], &entry["files"][0]),
        (&"web".into(), &"chart".into(), &"k8s/web.yaml".into())
    );
    assert_eq!((&entry["namespace"], &entry["cluster"]), (&"shop".into(), &"eu-1".into()));
    assert!(entry.get("placeholders").is_none());
}

#[test]
fn two_charts_of_one_name_are_reported() {
    #[derive(Clone, Construct)]
    struct Scope {
        node: Node,
    }
    let app = App::new();
    Chart::new(&app, "prod-web", ChartProps::new());
    let stage = app.node().define("prod", |node| Scope { node });
    Chart::new(&stage, "web", ChartProps::new());
    assert_eq!(problems(&app).iter().map(|one| one.code.id).collect::<Vec<_>>(), ["IAS0022"]);
}

#[test]
fn a_chart_takes_no_resources_of_other_roots() {
    let (app, chart) = web(ChartProps::new());
    let object = ApiObject::new(&chart, "queue", "v1", "ConfigMap", value!({}));
    let arn = Some("Arn".into());
    let late = Reference { node: object.node().clone(), attribute: arn, weak: false, list: false };
    let mut element = Element::new("Resources", "AWS::SQS::Queue");
    element.properties.set("Arn", Value::from(Expr::Reference(late)));
    object.node().set_element(element);
    let found = app.synth().unwrap_err();
    assert_eq!(found.codes(), ["IAS0008"]);
    assert_eq!(found.iter().next().unwrap().message, "a chart does not take `AWS::SQS::Queue`");
}

#[test]
fn a_cycle_is_reported() {
    let (app, chart) = web(ChartProps::new());
    let make = |id: &str| ApiObject::new(&chart, id, "v1", "ConfigMap", value!({}));
    let (a, b) = (make("a"), make("b"));
    a.add_dependency(&b);
    b.add_dependency(&a);
    assert_eq!(problems(&app).iter().map(|one| one.code.id).collect::<Vec<_>>(), ["IAS0020"]);
}
