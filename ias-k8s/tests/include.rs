//! Manifests taken in as a whole: what comes out again, what can be done with it, what is wrong with it.

#![allow(clippy::unwrap_used, reason = "where it fails is what the test says")]

use ias_core::document::Source;
use ias_core::{App, Construct, Diagnostic, Diagnostics, Value, key, value};
use ias_k8s::api::KubeType;
use ias_k8s::apps_v1::{DeploymentSpec, KubeDeployment, KubeDeploymentProps};
use ias_k8s::core_v1::{KubeConfigMap, KubeService};
use ias_k8s::{ApiObject, Chart, ChartProps, Include, yaml};

fn include_in(props: ChartProps, text: &str) -> (App, Chart, Include) {
    let app = App::new();
    let chart = Chart::new(&app, "old", props);
    let include = Include::new(&chart, "Vendor", Source::new("vendor.yaml", text.to_owned()));
    (app, chart, include)
}

fn include(text: &str) -> (App, Chart, Include) {
    include_in(ChartProps::new(), text)
}

#[track_caller]
fn documents(app: &App) -> Vec<Value> {
    let assembly = app.synth().unwrap();
    yaml::read(std::str::from_utf8(&assembly.file("k8s/old.yaml").unwrap().bytes).unwrap()).unwrap()
}

#[track_caller]
fn written(text: &str) -> Vec<Value> {
    let (app, _, _include) = include(text);
    documents(&app)
}

fn lines(problems: &Diagnostics) -> Vec<String> {
    let line = |one: &Diagnostic| {
        let hint = one.hint.as_deref().map(|hint| format!(" | {hint}")).unwrap_or_default();
        format!("{} {} {}{hint}", one.places[0], one.code.id, one.message)
    };
    problems.iter().map(line).collect()
}

#[track_caller]
fn refuses(text: &str, expect: &[&str]) {
    let (app, _, _include) = include(text);
    assert_eq!(lines(&app.synth().err().unwrap()), expect, "{text}");
}

const WEB: &str = "\
# A service and what it serves.
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: &labels {app: web}
  ports:
    - {port: 80, targetPort: http}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, labels: *labels}
spec:
  replicas: 2
  selector: {matchLabels: *labels}
  template:
    metadata: {labels: *labels}
    spec:
      containers:
        - name: web
          image: nginx:1.27
          ports: [{name: http, containerPort: 80}]
";

#[test]
fn nothing_is_added() {
    let text = WEB
        .replace("labels: *labels}", "labels: {app: web}}")
        .replace("matchLabels: *labels", "matchLabels: {app: web}");
    // An anchor belongs to its document.
    let expect = [
        value!({
            "apiVersion": "v1", "kind": "Service", "metadata": { "name": "web" },
            "spec": { "selector": { "app": "web" }, "ports": [{ "port": 80, "targetPort": "http" }] }
        }),
        value!({
            "apiVersion": "apps/v1", "kind": "Deployment", "metadata": { "name": "web", "labels": { "app": "web" } },
            "spec": {
                "replicas": 2, "selector": { "matchLabels": { "app": "web" } },
                "template": { "metadata": { "labels": { "app": "web" } }, "spec": { "containers": [
                    { "name": "web", "image": "nginx:1.27", "ports": [{ "name": "http", "containerPort": 80 }] }
                ] } }
            }
        }),
    ];
    assert_eq!(written(&text), expect);
    let written = written(
        "apiVersion: a.example/v1\nkind: Thing\nspec: {mode: 0644, on: y}\n---\n# nothing\n---\nkind: Review\napiVersion: a.example/v1\nmetadata:\n",
    );
    let expect = [
        value!({ "apiVersion": "a.example/v1", "kind": "Thing", "spec": { "mode": 420, "true": true } }),
        value!({ "apiVersion": "a.example/v1", "kind": "Review", "metadata": null }),
    ];
    assert_eq!(written.len(), 2);
    assert!(expect.iter().all(|one| written.contains(one)), "{written:?}");
}

#[test]
fn the_chart_adds_its_namespace_and_labels() {
    let props = ChartProps::new().namespace("shop").label("team", "a");
    let (app, _, _include) =
        include_in(props, "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {a: b}\n");
    let metadata = value!({ "name": "c", "namespace": "shop", "labels": { "team": "a" } });
    assert_eq!(documents(&app)[0].get("metadata"), Some(&metadata));
}

#[test]
fn lists_are_taken_apart() {
    let text = "\
apiVersion: v1
kind: List
metadata: {resourceVersion: ''}
items:
  - {apiVersion: v1, kind: Namespace, metadata: {name: a}}
  - apiVersion: v1
    kind: ConfigMapList
    items:
      - {metadata: {name: b, namespace: a}, data: {x: '1'}}
      - {apiVersion: v1, kind: ConfigMap, metadata: {name: c}}
---
apiVersion: a.example/v1
kind: Playlist
metadata: {name: d}
items: [1]
";
    let (app, _, old) = include(&text.replace("Playlist", "Songs"));
    let paths: Vec<String> = old.api_objects().iter().map(|object| object.node().path()).collect();
    assert_eq!(
        paths,
        [
            "old/Vendor/a-namespace",
            "old/Vendor/b-configmap-a",
            "old/Vendor/c-configmap",
            "old/Vendor/d-songs"
        ]
    );
    let written = documents(&app);
    let b = value!({ "apiVersion": "v1", "kind": "ConfigMap", "metadata": { "name": "b", "namespace": "a" }, "data": { "x": "1" } });
    assert!(written.contains(&b), "{written:?}");
    assert_eq!(written.len(), 4);
}

#[test]
fn json_too() {
    let text = r#"{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a"}, "data": {"s": "\ud83d\ude00"}}
        {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "b"}}"#;
    let written = written(text);
    assert_eq!(written[0].pointer("/data/s").and_then(Value::as_str), Some("😀"));
    assert_eq!(written.len(), 2);
}

#[test]
fn handles_read_and_change() {
    let (app, chart, vendor) = include(&WEB.replace("*labels", "{app: web}"));
    assert_eq!(app.find::<KubeDeployment>().len(), 1);
    let web: KubeDeployment = vendor.object("web");
    let replicas = key(KubeDeploymentProps::spec).then(DeploymentSpec::replicas);
    assert_eq!(web.get(&replicas).and_then(|count| count.known()), Some(2));
    web.set(&replicas, 5);
    vendor.object::<KubeService>("web").patch("/spec/type", "NodePort");
    let names = value!({ "data": { "service": (vendor.api_object("v1", "Service", "web").name()) } });
    ApiObject::new(&chart, "names", "v1", "ConfigMap", names);
    let written = documents(&app);
    let of_kind = |kind: &str| {
        written.iter().find(|one| one.get("kind").and_then(Value::as_str) == Some(kind)).unwrap()
    };
    assert_eq!(of_kind("Deployment").pointer("/spec/replicas"), Some(&Value::Int(5)));
    assert_eq!(of_kind("Service").pointer("/spec/type").and_then(Value::as_str), Some("NodePort"));
    assert_eq!(of_kind("ConfigMap").pointer("/data/service").and_then(Value::as_str), Some("web"));
}

#[test]
fn mistakes_have_the_line_of_the_manifest() {
    refuses(
        "a: [",
        &[
            "vendor.yaml:2:1 IAS0050 `vendor.yaml` cannot be read: while parsing a node, did not find expected node content",
        ],
    );
    refuses(
        "apiVersion: v1\nkind: Pod\nkind: Pod\n",
        &["vendor.yaml:3:1 IAS0052 the key `kind` stands twice in one map | take one of the two away"],
    );
    let hint = "an object is a map with `apiVersion` (`v1`, `apps/v1`) and `kind`";
    refuses(
        "- 1\n---\nkind: Pod\n---\napiVersion: v1\nkind: [x]\n---\ntext\n",
        &[
            &format!("vendor.yaml:1:1 IAS2010 a manifest is a map, and this is a list | {hint}"),
            &format!("vendor.yaml:3:1 IAS2010 the manifest has no `apiVersion` | {hint}"),
            &format!("vendor.yaml:6:1 IAS2010 the `kind` of a manifest is text, and this is a list | {hint}"),
            &format!("vendor.yaml:8:1 IAS2010 a manifest is a map, and this is text | {hint}"),
        ],
    );
    // A mistake in a value, found at synthesis.
    let (app, _, _include) =
        include(&WEB.replace("*labels", "{app: web}").replace("replicas: 2", "replicas: two"));
    let found = app.synth().err().unwrap();
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found.iter().next().unwrap().places[0].to_string(), "vendor.yaml:15:3");
    // Two objects with one name.
    let twice = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n---\n".repeat(2);
    let (app, _, _include) = include(&twice);
    let found = app.synth().err().unwrap();
    assert_eq!(found.codes(), ["IAS2007"]);
    assert_eq!(found.iter().next().unwrap().places[0].to_string(), "vendor.yaml:5:1");
}

#[test]
fn a_program_may_ask_for_what_is_not_there() {
    let text = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: one}\n---\n\
        apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: two}\n";
    let (app, _, old) = include(text);
    assert_eq!(old.object_in::<KubeConfigMap>("two", "a").node().id(), "a-configmap-two");
    let line = line!() + 1;
    old.object::<KubeConfigMap>("a");
    old.object::<KubeConfigMap>("aa");
    old.object::<KubeDeployment>("a");
    let found = app.synth().err().unwrap();
    let shown: Vec<String> = found
        .iter()
        .map(|one| format!("{} {} {}", one.places[0].line - line, one.message, one.hint.clone().unwrap()))
        .collect();
    assert_eq!(
        shown,
        [
            "0 there are 2 of ConfigMap `a`, in the namespaces `one`, `two` say which one with `object_in`",
            "1 the manifests have no ConfigMap `aa` of version `v1` they have `a`",
            "2 the manifests have no Deployment `a` of version `apps/v1` they have none of this version and kind",
        ]
    );
}

#[test]
fn manifests_without_an_object_are_a_warning() {
    for nothing in ["", "# nothing\n", "---\n---\n"] {
        let (app, _, old) = include(nothing);
        let found = app.synth().unwrap();
        let warnings: Vec<String> = found.warnings().iter().map(|one| one.places[0].to_string()).collect();
        assert_eq!(
            (found.warnings().codes(), warnings),
            (vec!["IAS2010"], vec!["vendor.yaml:1:1".to_owned()])
        );
        old.node().acknowledge(&ias_k8s::codes::NO_OBJECT);
        assert!(app.synth().unwrap().warnings().is_empty());
    }
}
