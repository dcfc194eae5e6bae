//! What the tests share.
#![allow(dead_code, reason = "not every test uses everything")]
#![allow(clippy::unwrap_used, reason = "a failure ends the test")]

use ias_core::{App, Diagnostic, Value};
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
