//! What the tests share.
#![allow(dead_code, reason = "not every test uses everything")]
#![allow(clippy::unwrap_used, reason = "a failure ends the test")]

use ias_core::{App, Diagnostic, Object, Value};
use ias_k8s::{ApiObject, Chart, ChartProps, yaml};

/// An app with one chart, called `web`.
pub(crate) fn web(props: ChartProps) -> (App, Chart) {
    let app = App::new();
    let chart = Chart::new(&app, "web", props);
    (app, chart)
}

/// The documents of a chart.
#[track_caller]
pub(crate) fn documents(app: &App, chart: &str) -> Vec<Value> {
    yaml::read(&text(app, chart)).unwrap()
}

/// The text of a chart.
#[track_caller]
pub(crate) fn text(app: &App, chart: &str) -> String {
    let assembly = app.synth().unwrap();
    let file = assembly.file(&format!("k8s/{chart}.yaml")).expect("the chart is written");
    String::from_utf8(file.bytes.clone()).unwrap()
}

/// The problems of an app.
#[track_caller]
pub(crate) fn problems(app: &App) -> Vec<Diagnostic> {
    app.synth().expect_err("there are problems").into_iter().collect()
}

/// The only problem of a chart with one object.
#[track_caller]
pub(crate) fn problem_of(api_version: &'static str, kind: &'static str, body: Value) -> Diagnostic {
    let (app, chart) = web(ChartProps::new());
    ApiObject::new(&chart, "it", api_version, kind, body);
    let mut found = problems(&app);
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

/// The only problem of a chart with one object, held against what it should say.
#[track_caller]
pub(crate) fn check(
    api_version: &'static str,
    kind: &'static str,
    body: Value,
    code: &str,
    message: &str,
    hint: &str,
) {
    let found = problem_of(api_version, kind, body);
    assert_eq!(found.code.id, code, "{found}");
    assert!(found.message.contains(message), "{}", found.message);
    assert!(found.hint.as_deref().unwrap_or_default().contains(hint), "{:?}", found.hint);
    assert_eq!(found.path, "web/it");
    // `problem_of` made the object for this test; a user's own line stands there otherwise.
    assert!(found.places[0].to_string().contains("tests/"), "{:?}", found.places);
}

/// Nothing is wrong with an object.
#[track_caller]
pub(crate) fn fine(api_version: &'static str, kind: &'static str, body: Value) {
    let (app, chart) = web(ChartProps::new().namespace("shop").label("app.kubernetes.io/part-of", "shop"));
    ApiObject::new(&chart, "it", api_version, kind, body);
    let found = app.synth().expect("nothing is wrong");
    let warnings: Vec<_> = found.warnings().iter().map(ToString::to_string).collect();
    assert!(warnings.is_empty(), "{warnings:?}");
}

/// The only warning of a chart with one object.
#[track_caller]
pub(crate) fn warning_of(
    props: ChartProps,
    api_version: &'static str,
    kind: &'static str,
    body: Value,
) -> Diagnostic {
    let (app, chart) = web(props);
    ApiObject::new(&chart, "it", api_version, kind, body);
    let assembly = app.synth().expect("only a warning");
    let mut found: Vec<Diagnostic> = assembly.warnings().iter().cloned().collect();
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

/// A pod with one container, which has these fields besides its name.
pub(crate) fn container(fields: Value) -> Value {
    pod(fields, Value::Null)
}

/// A pod with one container and further fields.
pub(crate) fn pod(container: Value, fields: Value) -> Value {
    let with_name = |mut of: Object, rest: Value| {
        if let Value::Map(rest) = rest {
            for (key, value) in rest {
                of.set(key, value);
            }
        }
        of
    };
    let mut name = Object::new();
    name.set("name", "a");
    let mut spec = Object::new();
    spec.set("containers", vec![Value::from(with_name(name, container))]);
    let mut body = Object::new();
    body.set("spec", with_name(spec, fields));
    body.into()
}
