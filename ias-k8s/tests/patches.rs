//! Raw changes by JSON pointer.

mod support;

use ias_core::{Severity, value};
use ias_k8s::{ApiObject, ChartProps};
use support::{documents, problems, web};

#[test]
fn patches_come_last() {
    let (app, chart) = web(ChartProps::new().namespace("shop").label("team", "orders"));
    let object = ApiObject::new(
        &chart,
        "it",
        "acme.io/v1",
        "Thing",
        value!({ "metadata": { "name": "x" }, "args": ["a"] }),
    );
    object.patch("/args/-", "b").patch("/spec/deep/er", 1).patch("/metadata/labels/team", "other");
    object.remove("/metadata/namespace").patch("/kind", "Other");
    let expect = value!({
        "apiVersion": "acme.io/v1", "kind": "Other", "metadata": { "name": "x", "labels": { "team": "other" } },
        "args": ["a", "b"], "spec": { "deep": { "er": 1 } }
    });
    assert_eq!(documents(&app, "web"), [expect]);
}

#[test]
fn a_patch_that_leads_nowhere_is_reported() {
    let (app, chart) = web(ChartProps::new());
    ApiObject::new(&chart, "it", "v1", "ConfigMap", value!({ "data": { "a": "b" } })).patch("/data/a/b", 1);
    let found = problems(&app);
    assert_eq!((found.len(), found[0].code.id), (1, "IAS0025"));
    assert_eq!(found[0].path, "web/it");
}

#[test]
fn names_in_patches_are_checked() {
    let (app, chart) = web(ChartProps::new());
    ApiObject::new(&chart, "it", "v1", "ConfigMap", value!({})).patch("/metadata/name", "Not_Good");
    assert_eq!(problems(&app)[0].code.id, "IAS2001");
}

#[test]
fn a_patch_excuses_what_it_reaches_and_not_what_is_called_alike() {
    let (app, chart) = web(ChartProps::new());
    let service = ApiObject::new(&chart, "it", "v1", "Service", value!({ "spec": { "portsx": 1 } }));
    service.patch("/spec/ports", value!([{ "port": 80 }]));
    let found = problems(&app);
    assert_eq!((found.len(), found[0].severity), (1, Severity::Error));
    assert_eq!(found[0].message, "a Service has no field `spec.portsx`");
}
