//! Objects against what is known of their kinds, and of the clusters that the chart is for.

mod support;

use ias_core::{Diagnostic, Severity, Value, value};
use ias_k8s::{ApiObject, Chart, ChartProps, Version, codes};
use support::{check, container, fine, problems, warning_of, web};

fn on(version: Version) -> ChartProps {
    ChartProps::new().oldest_cluster(version)
}

#[track_caller]
fn found_codes(
    props: ChartProps,
    api_version: &'static str,
    kind: &'static str,
    body: Value,
) -> Vec<(&'static str, Severity)> {
    let (app, chart) = web(props);
    ApiObject::new(&chart, "it", api_version, kind, body);
    let found: Vec<Diagnostic> = match app.synth() {
        Ok(assembly) => assembly.warnings().iter().cloned().collect(),
        Err(found) => found.into_iter().collect(),
    };
    found.iter().map(|one| (one.code.id, one.severity)).collect()
}

#[test]
fn a_field_that_a_kind_does_not_have() {
    check(
        "v1",
        "Pod",
        container(value!({ "imagePullPolcy": "Always" })),
        "IAS2024",
        "a Pod has no field `spec.containers[0].imagePullPolcy`",
        "`imagePullPolicy`",
    );
    check("v1", "ConfigMap", value!({ "spec": {} }), "IAS2024", "`spec`", "no release up to 1.37");
    let meta = value!({ "metadata": { "nmae": "x" } });
    check("v1", "ConfigMap", meta, "IAS2024", "`metadata.nmae`", "`name`");
    fine("acme.io/v1", "Lake", value!({ "spec": { "any": 1 } }));
    fine("v1", "ConfigMap", value!({ "metadata": { "creationTimestamp": null } }));
    let typed = value!({ "template": { "spec": { "containers": [{ "name": "a" }] }, "metadata": {} } });
    fine("v1", "PodTemplate", typed);
}

#[test]
fn a_field_of_a_raw_change_is_a_warning() {
    let (app, chart) = web(ChartProps::new());
    ApiObject::new(&chart, "it", "v1", "ConfigMap", value!({})).patch("/spec/new", 1);
    let assembly = app.synth().unwrap();
    assert_eq!(assembly.warnings().codes(), ["IAS2024"]);
}

#[test]
fn an_error_of_facts_can_be_acknowledged() {
    let (app, chart) = web(ChartProps::new());
    let object = ApiObject::new(&chart, "it", "v1", "ConfigMap", value!({ "newer": 1 }));
    assert!(problems(&app)[0].notes[0].contains("acknowledge"));
    ias_core::Construct::node(&object).acknowledge(&codes::FIELD_NOT_KNOWN);
    assert!(app.synth().is_ok());
}

#[test]
fn values_of_another_type() {
    let replicas = |replicas: Value| {
        let labels = value!({ "app": "web" });
        let template = value!({ "metadata": { "labels": (labels.clone()) }, "spec": { "containers": [{ "name": "a" }] } });
        value!({ "spec": { "replicas": replicas, "selector": { "matchLabels": labels }, "template": template } })
    };
    check(
        "apps/v1",
        "Deployment",
        replicas("2".into()),
        "IAS2025",
        "`spec.replicas` is a whole number, not the text `2`",
        "without quotes: `2`",
    );
    check("apps/v1", "Deployment", replicas(1.5.into()), "IAS2025", "not `1.5`", "a whole number");
    check("apps/v1", "Deployment", replicas((1_i64 << 40).into()), "IAS2025", "32 bits", "");
    fine("apps/v1", "Deployment", replicas(Value::Null));
    let env = container(value!({ "env": [{ "name": "PORT", "value": 8080 }] }));
    check("v1", "Pod", env, "IAS2025", "`spec.containers[0].env[0].value` is text, not `8080`", "`\"8080\"`");
    check("v1", "Pod", container(value!({ "tty": "yes" })), "IAS2025", "`true` or `false`", "write `true`");
    check("v1", "Pod", container(value!({ "args": "-v" })), "IAS2025", "is a list", "into a list");
    check("v1", "Pod", container(value!({ "resources": [] })), "IAS2025", "is a map, not a list", "");
    check(
        "v1",
        "Pod",
        value!({ "spec": { "containers": [1] } }),
        "IAS2025",
        "`spec.containers[0]` is a map",
        "",
    );
    check(
        "v1",
        "Service",
        value!({ "spec": { "ports": [{ "port": 80, "targetPort": true }] } }),
        "IAS2025",
        "a whole number or text",
        "",
    );
}

#[test]
fn mandatory_fields() {
    check("v1", "Pod", value!({ "spec": {} }), "IAS2026", "`spec.containers` is missing", "a list");
    check(
        "rbac.authorization.k8s.io/v1",
        "RoleBinding",
        value!({}),
        "IAS2026",
        "`roleRef` is missing",
        "a map",
    );
    check(
        "v1",
        "Pod",
        container(value!({ "env": [{ "value": "x" }] })),
        "IAS2026",
        "`spec.containers[0].env[0].name`",
        "text",
    );
    let volume = value!({ "spec": { "accessModes": null, "containers": null } });
    let (app, chart) = web(ChartProps::new());
    ApiObject::new(&chart, "it", "v1", "Pod", volume);
    assert_eq!(problems(&app).iter().map(|one| one.code.id).collect::<Vec<_>>(), ["IAS2026"]);
}

#[test]
fn words_of_closed_sets() {
    check(
        "v1",
        "Pod",
        container(value!({ "imagePullPolicy": "IfNotPressent" })),
        "IAS2027",
        "it takes `Always`, `IfNotPresent`, `Never`",
        "`IfNotPresent`",
    );
    check(
        "v1",
        "Service",
        value!({ "spec": { "type": "Public" } }),
        "IAS2027",
        "`spec.type` cannot be `Public`",
        "1.37",
    );
    let claim = value!({ "spec": { "accessModes": ["ReadWriteOnce", "RWX"] } });
    check("v1", "PersistentVolumeClaim", claim, "IAS2027", "`spec.accessModes[1]`", "");
    fine("v1", "Service", value!({ "spec": { "type": "NodePort", "ports": [{ "port": 80 }] } }));
}

#[test]
fn kinds_that_the_oldest_cluster_does_not_have() {
    let class = || value!({ "driverName": "fast.csi.acme.io" });
    let found = found_codes(on(Version::V1_33), "storage.k8s.io/v1", "VolumeAttributesClass", class());
    assert_eq!(found, [("IAS2020", Severity::Error)]);
    assert!(
        found_codes(on(Version::V1_34), "storage.k8s.io/v1", "VolumeAttributesClass", class()).is_empty()
    );
    let (app, chart) = web(on(Version::V1_33));
    ApiObject::new(&chart, "it", "storage.k8s.io/v1", "VolumeAttributesClass", class());
    let hint = problems(&app)[0].hint.clone().unwrap();
    assert!(
        hint.contains("Kubernetes 1.34 brought it") && hint.contains("oldest_cluster(Version::V1_34)"),
        "{hint}"
    );
}

#[test]
fn fields_that_the_oldest_cluster_does_not_have() {
    let body =
        || container(value!({ "resizePolicy": [{ "resourceName": "cpu", "restartPolicy": "NotRequired" }] }));
    assert_eq!(found_codes(on(Version::V1_26), "v1", "Pod", body()), [("IAS2020", Severity::Error)]);
    assert!(found_codes(on(Version::V1_27), "v1", "Pod", body()).is_empty());
    let found = support::pod(value!({}), value!({ "hostnameOverride": "web" }));
    check("v1", "Pod", found, "IAS2020", "the oldest cluster (1.33) has no `spec.hostnameOverride`", "1.34");
    // The claims of a StatefulSet became a type of their own in 1.29, and are as old as they were.
    let claim = value!({ "spec": { "accessModes": ["ReadWriteOnce"], "resources": { "requests": { "storage": "1Gi" } } } });
    assert!(found_codes(on(Version::V1_25), "v1", "PersistentVolumeClaim", claim).is_empty());
}

#[test]
fn kinds_that_are_gone() {
    let budget = || value!({ "spec": { "minAvailable": 1 } });
    check(
        "policy/v1beta1",
        "PodDisruptionBudget",
        budget(),
        "IAS2021",
        "Kubernetes 1.25 removed PodDisruptionBudget of `policy/v1beta1`",
        "use `policy/v1`",
    );
    check("extensions/v1beta1", "Ingress", value!({}), "IAS2021", "1.22 removed", "`networking.k8s.io/v1`");
    check("extensions/v1beta1", "Deployment", value!({}), "IAS2021", "1.16 removed", "`apps/v1`");
    check("policy/v1beta1", "PodSecurityPolicy", value!({}), "IAS2021", "1.25", "no version of it is left");
    check(
        "autoscaling/v2beta2",
        "HorizontalPodAutoscaler",
        value!({}),
        "IAS2021",
        "1.26 removed",
        "`autoscaling/v2`",
    );
    let flows =
        found_codes(on(Version::V1_30), "flowcontrol.apiserver.k8s.io/v1beta3", "FlowSchema", value!({}));
    assert_eq!(flows, [("IAS2021", Severity::Warning)]);
    let source = support::pod(value!({}), value!({ "resourceClaims": [{ "name": "gpu", "source": {} }] }));
    check(
        "v1",
        "Pod",
        source,
        "IAS2021",
        "Kubernetes 1.31 removed `spec.resourceClaims[0].source`",
        "leave it out",
    );
}

#[test]
fn what_is_deprecated_or_off() {
    let found = warning_of(ChartProps::new(), "v1", "Endpoints", value!({}));
    assert_eq!((found.code.id, found.hint.as_deref().unwrap().contains("EndpointSlice")), ("IAS2022", true));
    let volume =
        support::pod(value!({}), value!({ "volumes": [{ "name": "v", "gitRepo": { "repository": "x" } }] }));
    let found = warning_of(ChartProps::new(), "v1", "Pod", volume);
    assert!(
        found.message.contains("`spec.volumes[0].gitRepo` is deprecated")
            && found.hint.unwrap().contains("emptyDir")
    );
    let claim = || value!({ "spec": {} });
    let found = warning_of(on(Version::V1_34), "resource.k8s.io/v1beta1", "ResourceClaim", claim());
    assert!(
        found.code.id == "IAS2022"
            && found.hint.unwrap().contains("`resource.k8s.io/v1`, which Kubernetes 1.34 brought")
    );
    let found = warning_of(on(Version::V1_33), "resource.k8s.io/v1beta1", "ResourceClaim", claim());
    assert!(
        found.code.id == "IAS2023" && found.message.contains("this beta version is turned on"),
        "{found}"
    );
}

#[test]
fn a_chart_inside_another_has_its_oldest_cluster() {
    let (app, outer) = web(on(Version::V1_34));
    let inner = Chart::new(&outer, "inner", ChartProps::new());
    let body = support::pod(value!({}), value!({ "hostnameOverride": "web" }));
    ApiObject::new(&inner, "it", "v1", "Pod", body);
    assert!(app.synth().is_ok());
}

#[test]
fn the_line_that_set_a_value_is_shown() {
    let (app, chart) = web(ChartProps::new());
    let mut spec = ias_core::Object::new();
    spec.put::<String>("type", "Publik");
    let line = line!() - 1;
    ApiObject::new(&chart, "it", "v1", "Service", value!({ "spec": spec }));
    let found = problems(&app);
    assert!(
        found[0].places[0].to_string().contains(&format!("tests/kinds.rs:{line}")),
        "{:?}",
        found[0].places
    );
}

#[test]
fn nothing_is_said_of_what_is_right() {
    let (app, chart) = web(ChartProps::new());
    let objects = ias_k8s::yaml::read(include_str!("manifests/good.yaml")).expect("it is YAML");
    assert!(objects.len() > 30);
    for (n, object) in objects.into_iter().enumerate() {
        ApiObject::from_manifest(&chart, &format!("object-{n}"), object);
    }
    let assembly = app.synth().expect("nothing is wrong");
    assert!(assembly.warnings().is_empty(), "{:?}", assembly.warnings());
}
