//! One test for each diagnostic code: the mistake is found, and what is right is left alone.

mod support;

use ias_core::{App, Val, Value, lazy, value};
use ias_k8s::{ApiObject, Chart, ChartProps, codes};
use support::{check, fine, problem_of, problems, web};

fn named(name: &str) -> Value {
    value!({ "metadata": { "name": name } })
}

#[test]
fn name_not_allowed() {
    check("v1", "ConfigMap", named("My_Settings"), "IAS2001", "`My_Settings`", "`my-settings`");
    check("v1", "Namespace", named("a.b"), "IAS2001", "a Namespace cannot be called `a.b`", "`a-b`");
    check("v1", "Service", named("1st"), "IAS2001", "a letter first", "`st`");
    let job = value!({ "schedule": "@daily", "jobTemplate": {} });
    let job = value!({ "metadata": { "name": ("x".repeat(53)) }, "spec": job });
    check("batch/v1", "CronJob", job, "IAS2001", "at most 52", "");
    check("rbac.authorization.k8s.io/v1", "Role", named("a/b"), "IAS2001", "anything but", "`a-b`");
    check("v1", "ConfigMap", value!({ "metadata": { "name": 5 } }), "IAS2001", "no text: `5`", "");
    fine("v1", "ConfigMap", named("a.b-c.0"));
    fine("rbac.authorization.k8s.io/v1", "ClusterRole", named("system:Node_x"));
    fine("v1", "ConfigMap", value!({ "metadata": { "generateName": "x-" } }));
}

#[test]
fn a_name_made_from_the_path_is_checked_too() {
    let (app, chart) = web(ChartProps::new());
    ApiObject::new(&chart, "my_id", "v1", "ConfigMap", value!({}));
    let found = problems(&app);
    assert_eq!(found[0].code, &codes::NAME_NOT_ALLOWED);
    assert!(
        found[0]
            .hint
            .as_deref()
            .unwrap()
            .contains("rename the construct, or set `metadata.name` to `web-my-id-c8")
    );
}

#[test]
fn namespace_not_allowed() {
    check("v1", "ConfigMap", value!({ "metadata": { "namespace": "Shop" } }), "IAS2002", "`Shop`", "`shop`");
    check(
        "v1",
        "Namespace",
        value!({ "metadata": { "namespace": "shop" } }),
        "IAS2002",
        "whole cluster",
        "leave",
    );
    let (app, chart) = web(ChartProps::new().namespace("My Shop"));
    ApiObject::new(&chart, "a", "v1", "ConfigMap", value!({}));
    ApiObject::new(&chart, "b", "v1", "ConfigMap", value!({}));
    let found = problems(&app);
    assert_eq!(
        (found.len(), found[0].code, found[0].path.as_str()),
        (1, &codes::NAMESPACE_NOT_ALLOWED, "web")
    );
}

#[test]
fn key_not_allowed() {
    let labels = |key: &str| value!({ "metadata": { "labels": { (key.to_owned()): "x" } } });
    check("v1", "ConfigMap", labels("my key"), "IAS2003", "the key of a label", "`my-key`");
    check("v1", "ConfigMap", labels("Acme.io/x"), "IAS2003", "`Acme.io/x`", "`acme.io/x`");
    let annotations = value!({ "metadata": { "annotations": { "a/b/c": "x" } } });
    check("v1", "ConfigMap", annotations, "IAS2003", "the key of an annotation", "`a-b/c`");
    fine("v1", "ConfigMap", value!({ "metadata": { "annotations": { "Acme.IO/x": "any text: fine" } } }));
}

#[test]
fn label_not_allowed() {
    let labels = |value: Value| value!({ "metadata": { "labels": { "app": value } } });
    check("v1", "ConfigMap", labels("my app".into()), "IAS2004", "`my app`", "`my-app`");
    check("v1", "ConfigMap", labels(7.into()), "IAS2004", "no text: `7`", "`\"7\"`");
    check(
        "v1",
        "ConfigMap",
        value!({ "metadata": { "labels": ["app"] } }),
        "IAS2004",
        "labels are a map",
        "",
    );
    fine("v1", "ConfigMap", labels("".into()));
    fine("v1", "ConfigMap", labels("1.4.2_x".into()));
}

#[test]
fn labels_of_pods_and_selectors_are_checked_once() {
    let (app, chart) = web(ChartProps::new());
    let spec = value!({
        "selector": { "matchLabels": { "app": "my app" } }, "template": { "metadata": { "labels": { "app": "my app" } } }
    });
    ApiObject::new(&chart, "it", "apps/v1", "Deployment", value!({ "spec": spec }));
    assert_eq!(problems(&app).iter().map(|one| one.code.id).collect::<Vec<_>>(), ["IAS2004"]);
}

#[test]
fn labels_of_the_chart_are_reported_once() {
    let (app, chart) = web(ChartProps::new().label("my key", "my value"));
    ApiObject::new(&chart, "a", "v1", "ConfigMap", value!({}));
    ApiObject::new(&chart, "b", "v1", "ConfigMap", value!({}));
    let found = problems(&app);
    assert_eq!(
        found.iter().map(|one| (one.code.id, one.path.as_str())).collect::<Vec<_>>(),
        [("IAS2003", "web"), ("IAS2004", "web")]
    );
}

#[test]
fn annotation_not_allowed() {
    let annotations = |value: Value| value!({ "metadata": { "annotations": { "a": value } } });
    check("v1", "ConfigMap", annotations(true.into()), "IAS2005", "no text: `true`", "between quotes");
    check("v1", "ConfigMap", annotations("x".repeat(300_000).into()), "IAS2005", "300001 bytes", "ConfigMap");
}

#[test]
fn data_not_allowed() {
    check("v1", "ConfigMap", value!({ "data": { "a/b": "x" } }), "IAS2006", "`a/b`", "`a-b`");
    check(
        "v1",
        "ConfigMap",
        value!({ "data": { "port": 80 } }),
        "IAS2006",
        "no text: `80`",
        "between quotes",
    );
    check(
        "v1",
        "ConfigMap",
        value!({ "data": { "a": "x" }, "binaryData": { "a": "eA==" } }),
        "IAS2006",
        "`binaryData`",
        "leave",
    );
    check(
        "v1",
        "Secret",
        value!({ "stringData": { "a": ("x".repeat(1_100_000)) } }),
        "IAS2006",
        "1100000 bytes",
        "split",
    );
    fine(
        "v1",
        "Secret",
        value!({ "data": { ".dockerconfigjson": "e30=" }, "stringData": { "a_b-c": "any\ntext" } }),
    );
    fine("acme.io/v1", "ConfigMap", value!({ "data": { "a/b": 5 } }));
}

#[test]
fn duplicate_object() {
    let app = App::new();
    let chart = |id: &str, props: ChartProps| {
        let chart = Chart::new(&app, id, props);
        ApiObject::new(&chart, "it", "v1", "ServiceAccount", named("web"));
        chart
    };
    let first = chart("a", ChartProps::new().namespace("shop"));
    chart("b", ChartProps::new().namespace("other"));
    chart("c", ChartProps::new().namespace("shop").cluster("second"));
    // Another group, and another kind.
    ApiObject::new(&first, "x", "acme.io/v1", "ServiceAccount", named("web"));
    ApiObject::new(&first, "y", "v1", "Service", named("web"));
    app.synth().unwrap();

    chart("d", ChartProps::new().namespace("shop"));
    // The version does not tell two objects apart.
    ApiObject::new(&first, "z", "v1beta1", "ServiceAccount", named("web"));
    let found = problems(&app);
    assert_eq!(
        found.iter().map(|one| (one.code.id, one.path.as_str())).collect::<Vec<_>>(),
        [("IAS2007", "a/z"), ("IAS2007", "d/it")]
    );
    assert!(
        found[0].message.contains("another ServiceAccount `web` in namespace `shop`"),
        "{}",
        found[0].message
    );
    assert!(
        found[1].related[0].1.contains("chart `a`") && found[1].hint.as_deref().unwrap().contains("cluster")
    );
}

#[test]
fn selector_mismatch() {
    let spec = |selector: Value| value!({ "spec": { "selector": selector, "template": { "metadata": { "labels": { "app": "web", "tier": "front" } } } } });
    let deployment = |selector| spec(value!({ "matchLabels": selector }));
    check(
        "apps/v1",
        "Deployment",
        deployment(value!({ "app": "wep" })),
        "IAS2008",
        "`app=wep` (the pods have `app=web`)",
        "same labels",
    );
    check(
        "apps/v1",
        "StatefulSet",
        deployment(value!({ "app": "web", "x": "y" })),
        "IAS2008",
        "the pods have no `x`",
        "",
    );
    check("apps/v1", "DaemonSet", deployment(value!({})), "IAS2008", "nothing in particular", "");
    let expression = |operator: &str| {
        spec(value!({ "matchExpressions": [{ "key": "tier", "operator": operator, "values": ["back"] }] }))
    };
    check("apps/v1", "ReplicaSet", expression("In"), "IAS2008", "tier In (back)", "");
    check("v1", "ReplicationController", spec(value!({ "app": "wep" })), "IAS2008", "`app=wep`", "");
    fine("apps/v1", "Deployment", deployment(value!({ "app": "web" })));
    fine("apps/v1", "Deployment", expression("NotIn"));
}

#[test]
fn name_not_known() {
    let late: Val<String> = lazy(|| "x");
    // A lazy value is known by then.
    fine("v1", "ConfigMap", value!({ "metadata": { "name": late } }));
    let call = || ias_core::Expr::Call { function: "Fn::Late".into(), arguments: Value::Null };
    let (app, chart) = web(ChartProps::new());
    ApiObject::new(
        &chart,
        "it",
        "v1",
        "ConfigMap",
        value!({ "metadata": { "name": (Value::from(call())), "namespace": (Value::from(call())) } }),
    );
    let found = problems(&app);
    assert_eq!(found.iter().filter(|one| one.code == &codes::NAME_NOT_KNOWN).count(), 2, "{found:?}");
}

#[test]
fn no_object() {
    check("", "Deployment", value!({}), "IAS2010", "no kind of object", "apiVersion");
    check("a/b/c", "Deployment", value!({}), "IAS2010", "`a/b/c`", "");
    check("v1", "ConfigMap", value!([1]), "IAS2010", "a manifest is a map", "");
    check("v1", "ConfigMap", value!({ "kind": "Secret" }), "IAS2010", "another `kind`", "");
    check("v1", "ConfigMap", value!({ "metadata": "x" }), "IAS2010", "`metadata` is a map", "");
    fine("v1", "ConfigMap", value!({ "apiVersion": "v1", "kind": "ConfigMap" }));
}

#[test]
fn no_quantity() {
    let limits = |memory: Value| value!({ "spec": { "containers": [{ "name": "a", "resources": { "limits": { "memory": memory } } }] } });
    let at = "`64MB` is no quantity, in `spec.containers[0].resources.limits.memory`";
    check("v1", "Pod", limits("64MB".into()), "IAS2011", at, "`64M`");
    check("v1", "Pod", limits("64 Mi".into()), "IAS2011", "`64 Mi`", "`64Mi`");
    check("v1", "Pod", limits("1K".into()), "IAS2011", "", "`1k`");
    check("v1", "Pod", limits("5mi".into()), "IAS2011", "", "`5Mi`");
    let quota = value!({ "spec": { "hard": { "requests.nvidia.com/gpu": "many" } } });
    check("v1", "ResourceQuota", quota, "IAS2011", "`spec.hard[\"requests.nvidia.com/gpu\"]`", "such as");
    let claim = value!({ "spec": { "resources": { "requests": { "storage": "8GiB" } } } });
    check("v1", "PersistentVolumeClaim", claim, "IAS2011", "requests.storage", "`8Gi`");
    let target = value!({ "type": "AverageValue", "averageValue": "1 k" });
    let metric = value!({ "type": "Pods", "pods": { "metric": { "name": "hits" }, "target": target } });
    let reference = value!({ "kind": "Deployment", "name": "web" });
    let spec = value!({ "scaleTargetRef": reference, "maxReplicas": 2, "metrics": [metric] });
    let body = value!({ "spec": spec });
    check("autoscaling/v2", "HorizontalPodAutoscaler", body, "IAS2011", "averageValue", "`1k`");
    let volume = value!({ "name": "tmp", "emptyDir": { "sizeLimit": "1GB" } });
    let pod = value!({ "spec": { "containers": [{ "name": "a" }], "volumes": [volume] } });
    check("v1", "Pod", pod, "IAS2011", "`spec.volumes[0].emptyDir.sizeLimit`", "`1G`");
    let range = value!({ "spec": { "limits": [{ "type": "Pod", "max": { "cpu": "two" } }] } });
    check("v1", "LimitRange", range, "IAS2011", "`spec.limits[0].max.cpu`", "");
    let volume = value!({ "spec": { "capacity": { "storage": "x" } } });
    check("v1", "PersistentVolume", volume, "IAS2011", "`spec.capacity.storage`", "");
    check("v1", "Pod", limits(value!([1])), "IAS2011", "no quantity", "");
    fine("v1", "Pod", limits("64Mi".into()));
    fine("v1", "Pod", limits(1.into()));
}

#[test]
fn every_code_has_its_page() {
    for code in codes::ALL {
        assert!(code.page.len() > 80 && !code.title.is_empty(), "{code:?}");
    }
}

#[test]
fn functions_of_other_targets_are_refused() {
    let call = ias_core::Expr::Call { function: "Fn::GetAZs".into(), arguments: value!("") };
    check("v1", "ConfigMap", value!({ "data": { "a": (Value::from(call)) } }), "IAS0024", "`Fn::GetAZs`", "");
    let found = problem_of("acme.io/v1", "Thing", value!({ "a": f64::NAN }));
    assert_eq!(found.code.id, "IAS0011");
}
