//! What a change of manifests does.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use ias_core::diff::{Change, Compare, Comparison, Document, Impact, Loss, apply};
use ias_k8s::diff::Objects;
use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};

use Impact::{NoChange, WillCreate, WillDestroy, WillOrphan, WillReplace, WillUpdate};

/// A file of objects: JSON is YAML, too.
fn file(objects: &[Json]) -> String {
    objects.iter().map(Json::to_string).collect::<Vec<_>>().join("\n---\n")
}

#[track_caller]
fn compare_text(before: &str, after: &str) -> Comparison {
    let document = |text| Document { name: "chart.yaml", bytes: str::as_bytes(text) };
    Objects.compare(Some(document(before)), Some(document(after))).unwrap()
}

#[track_caller]
fn compare(before: &[Json], after: &[Json]) -> Comparison {
    compare_text(&file(before), &file(after))
}

fn object(api_version: &str, kind: &str, body: &Json) -> Json {
    let mut object = json!({ "apiVersion": api_version, "kind": kind, "metadata": { "name": "a" } });
    object.as_object_mut().unwrap().extend(body.as_object().unwrap().clone());
    object
}

#[track_caller]
fn verdict(api_version: &str, kind: &str, before: &Json, after: &Json) -> Impact {
    let found = compare(&[object(api_version, kind, before)], &[object(api_version, kind, after)]);
    found.changes.first().map_or(NoChange, |change| change.impact)
}

#[track_caller]
fn check(of: &str, before: Json, after: Json, expect: Impact) {
    let (api_version, kind) = of.rsplit_once('/').unwrap();
    assert_eq!(verdict(api_version, kind, &before, &after), expect, "{of} {before} {after}");
}

fn only(found: &Comparison) -> &Change {
    assert_eq!(found.changes.len(), 1, "{:?}", found.changes);
    &found.changes[0]
}

#[test]
fn fields_that_cannot_be_changed() {
    let spec = |json: Json| json!({ "spec": json });
    let labels = |app: &str| spec(json!({ "selector": { "matchLabels": { "app": app } } }));
    for kind in ["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet"] {
        check(&format!("apps/v1/{kind}"), labels("a"), labels("b"), WillReplace);
    }
    let of = |key: &str, value: Json| spec(json!({ key: value }));
    let template = |image: &str| json!({ "spec": { "containers": [{ "name": "a", "image": image }] } });
    check("apps/v1/Deployment", of("template", template("x:1")), of("template", template("x:2")), WillUpdate);
    check("apps/v1/Deployment", of("replicas", json!(1)), of("replicas", json!(2)), WillUpdate);
    check("batch/v1/Job", of("template", template("x:1")), of("template", template("x:2")), WillReplace);
    check("batch/v1/Job", of("parallelism", json!(1)), of("parallelism", json!(2)), WillUpdate);
    check("batch/v1/Job", of("completions", json!(1)), of("completions", json!(2)), WillReplace);
    let indexed = |count: u32| spec(json!({ "completionMode": "Indexed", "completions": count }));
    check("batch/v1/Job", indexed(1), indexed(2), WillUpdate);
    check(
        "batch/v1/Job",
        of("completionMode", json!("Indexed")),
        of("completionMode", json!("NonIndexed")),
        WillReplace,
    );
    check(
        "batch/v1/CronJob",
        of("schedule", json!("* * * * *")),
        of("schedule", json!("0 * * * *")),
        WillUpdate,
    );
    let claims = |size: &str| {
        of(
            "volumeClaimTemplates",
            json!([{ "metadata": { "name": "d" }, "spec": { "resources": { "requests": { "storage": size } } } }]),
        )
    };
    check("apps/v1/StatefulSet", claims("1Gi"), claims("2Gi"), WillReplace);
    check("apps/v1/StatefulSet", of("serviceName", json!("a")), of("serviceName", json!("b")), WillReplace);
    check(
        "apps/v1/StatefulSet",
        of("podManagementPolicy", json!("Parallel")),
        of("podManagementPolicy", json!("OrderedReady")),
        WillReplace,
    );
    check(
        "apps/v1/StatefulSet",
        of("template", template("x:1")),
        of("template", template("x:2")),
        WillUpdate,
    );
    check("v1/Service", of("clusterIP", json!("10.0.0.1")), of("clusterIP", json!("None")), WillReplace);
    check(
        "v1/Service",
        of("ports", json!([{ "port": 80 }])),
        spec(json!({ "clusterIP": "None", "ports": [{ "port": 80 }] })),
        WillUpdate,
    );
    check("v1/Service", of("type", json!("ClusterIP")), of("type", json!("LoadBalancer")), WillUpdate);
    check(
        "v1/PersistentVolumeClaim",
        of("storageClassName", json!("a")),
        of("storageClassName", json!("b")),
        WillReplace,
    );
    check(
        "v1/PersistentVolumeClaim",
        of("accessModes", json!(["ReadWriteOnce"])),
        of("accessModes", json!(["ReadWriteMany"])),
        WillReplace,
    );
    check(
        "v1/PersistentVolumeClaim",
        of("volumeMode", json!("Block")),
        of("volumeMode", json!("Filesystem")),
        WillReplace,
    );
    let size = |size: &str| of("resources", json!({ "requests": { "storage": size } }));
    check("v1/PersistentVolumeClaim", size("1Gi"), size("2Gi"), WillUpdate);
    check("v1/PersistentVolumeClaim", size("2Gi"), size("1Gi"), WillReplace);
    let class = |key: &str, value: &str| json!({ key: value });
    for key in ["provisioner", "reclaimPolicy", "volumeBindingMode"] {
        check("storage.k8s.io/v1/StorageClass", class(key, "a"), class(key, "b"), WillReplace);
    }
    check(
        "storage.k8s.io/v1/StorageClass",
        json!({ "parameters": { "type": "gp2" } }),
        json!({ "parameters": { "type": "gp3" } }),
        WillReplace,
    );
    check(
        "storage.k8s.io/v1/StorageClass",
        json!({ "allowVolumeExpansion": false }),
        json!({ "allowVolumeExpansion": true }),
        WillUpdate,
    );
    let role = |name: &str| json!({ "roleRef": { "apiGroup": "rbac.authorization.k8s.io", "kind": "Role", "name": name } });
    check("rbac.authorization.k8s.io/v1/RoleBinding", role("a"), role("b"), WillReplace);
    check("rbac.authorization.k8s.io/v1/ClusterRoleBinding", role("a"), role("b"), WillReplace);
    let data = |immutable: bool, value: &str| json!({ "immutable": immutable, "data": { "k": value } });
    for kind in ["v1/ConfigMap", "v1/Secret"] {
        check(kind, data(true, "YQ=="), data(true, "Yg=="), WillReplace);
        check(kind, data(false, "YQ=="), data(false, "Yg=="), WillUpdate);
        check(kind, data(false, "YQ=="), data(true, "YQ=="), WillUpdate);
    }
    check("v1/Secret", json!({ "type": "Opaque" }), json!({ "type": "kubernetes.io/tls" }), WillReplace);
    check("scheduling.k8s.io/v1/PriorityClass", json!({ "value": 1 }), json!({ "value": 2 }), WillReplace);
    check(
        "networking.k8s.io/v1/IngressClass",
        of("controller", json!("a")),
        of("controller", json!("b")),
        WillReplace,
    );
    check("node.k8s.io/v1/RuntimeClass", json!({ "handler": "a" }), json!({ "handler": "b" }), WillReplace);
    check(
        "apiextensions.k8s.io/v1/CustomResourceDefinition",
        of("scope", json!("Cluster")),
        of("scope", json!("Namespaced")),
        WillReplace,
    );
    let pod = |image: &str, node: &str| {
        spec(json!({ "nodeName": node, "containers": [{ "name": "a", "image": image }] }))
    };
    check("v1/Pod", pod("x:1", "n"), pod("x:2", "n"), WillUpdate);
    check("v1/Pod", pod("x:1", "n"), pod("x:1", "m"), WillReplace);
    // An annotation is no field of the specification.
    check(
        "v1/Pod",
        json!({}),
        json!({ "metadata": { "name": "a", "annotations": { "k": "v" } } }),
        WillUpdate,
    );
    check("acme.example/v1/Lake", of("size", json!(1)), of("size", json!(2)), WillUpdate);
    check("apps/v1/Deployment", json!({}), labels("a"), WillReplace);
}

#[test]
fn what_says_the_same_does_not_show() {
    let limits = |cpu: Json, memory: &str| json!({ "spec": { "template": { "spec": { "containers": [{ "name": "a", "resources": { "limits": { "cpu": cpu, "memory": memory } } }] } } } });
    check("apps/v1/Deployment", limits(json!("0.5"), "1024Mi"), limits(json!("500m"), "1Gi"), NoChange);
    check("apps/v1/Deployment", limits(json!(1), "1Gi"), limits(json!("1000m"), "1Gi"), NoChange);
    check("apps/v1/Deployment", limits(json!(1), "1Gi"), limits(json!(2), "1Gi"), WillUpdate);
    check(
        "v1/ConfigMap",
        json!({ "data": { "a": "1", "b": "2" } }),
        json!({ "data": { "b": "2", "a": "1" }, "immutable": null }),
        NoChange,
    );
    check("v1/ConfigMap", json!({ "status": { "x": 1 } }), json!({}), NoChange);
    check(
        "v1/Service",
        json!({ "spec": { "ports": [{ "port": 80 }] } }),
        json!({ "spec": { "ports": [{ "port": 80, "protocol": "TCP" }] } }),
        NoChange,
    );
    let yaml = "# a comment\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata: {k: \"v\"}\n";
    let other = file(&[object("v1", "ConfigMap", &json!({ "data": { "k": "v" } }))]);
    let found = compare_text(yaml, &other);
    assert_eq!((found.changes.len(), found.unchanged), (0, 1));
    // The order of documents, and a list of them.
    let (a, b) = (
        "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\n",
        "apiVersion: v1\nkind: Secret\nmetadata: {name: b}\n",
    );
    let found = compare_text(&format!("{a}---\n{b}"), &format!("---\n{b}---\n{a}"));
    assert_eq!((found.changes.len(), found.unchanged), (0, 2));
    let list = json!({ "apiVersion": "v1", "kind": "List", "items": [object("v1", "Secret", &json!({}))] });
    assert_eq!(compare(&[list], &[object("v1", "Secret", &json!({}))]).changes, []);
    // Another version of the same group is the same object.
    check("apps/v1/Deployment", json!({}), json!({ "apiVersion": "apps/v1beta1" }), WillUpdate);
}

#[test]
fn what_comes_goes_and_loses_data() {
    #[track_caller]
    fn goes(of: &str, body: Json, impact: Impact, loss: Option<Loss>) {
        let (api_version, kind) = of.rsplit_once('/').unwrap();
        let found = compare(&[object(api_version, kind, &body)], &[]);
        assert_eq!((only(&found).impact, only(&found).loses), (impact, loss), "{of} {body}");
        let back = compare(&[], &[object(api_version, kind, &body)]);
        assert_eq!(only(&back).impact, WillCreate);
    }
    goes("v1/ConfigMap", json!({}), WillDestroy, None);
    goes("v1/PersistentVolumeClaim", json!({}), WillDestroy, Some(Loss::Deleted));
    goes("v1/Namespace", json!({}), WillDestroy, Some(Loss::Deleted));
    goes("apiextensions.k8s.io/v1/CustomResourceDefinition", json!({}), WillDestroy, Some(Loss::Deleted));
    goes("apps/v1/StatefulSet", json!({}), WillDestroy, None);
    let deletes = json!({ "spec": { "persistentVolumeClaimRetentionPolicy": { "whenDeleted": "Delete" } } });
    goes("apps/v1/StatefulSet", deletes, WillDestroy, Some(Loss::Deleted));
    let volume = |policy: &str| json!({ "spec": { "persistentVolumeReclaimPolicy": policy } });
    goes("v1/PersistentVolume", volume("Delete"), WillDestroy, Some(Loss::Deleted));
    goes("v1/PersistentVolume", volume("Retain"), WillDestroy, None);
    for (annotation, value) in [
        ("helm.sh/resource-policy", "keep"),
        ("argocd.argoproj.io/sync-options", "Validate=false, Prune=false"),
        ("kustomize.toolkit.fluxcd.io/prune", "disabled"),
    ] {
        let kept = json!({ "metadata": { "name": "a", "annotations": { annotation: value } } });
        goes("v1/PersistentVolumeClaim", kept, WillOrphan, None);
    }
    let claim = |class: &str| {
        object("v1", "PersistentVolumeClaim", &json!({ "spec": { "storageClassName": class } }))
    };
    assert_eq!(only(&compare(&[claim("a")], &[claim("b")])).loses, Some(Loss::Replaced));
}

#[test]
fn what_only_goes_by_another_name() {
    let claim = |name: &str| {
        let body = json!({ "metadata": { "name": name }, "spec": { "accessModes": ["ReadWriteOnce"], "resources": { "requests": { "storage": "1Gi" } } } });
        object("v1", "PersistentVolumeClaim", &body)
    };
    let found = compare(&[claim("old")], &[claim("new")]);
    let change = only(&found);
    assert_eq!(
        (change.name.as_str(), change.impact, change.loses),
        ("PersistentVolumeClaim/new", WillReplace, Some(Loss::Renamed))
    );
    assert_eq!(change.renamed.as_ref().unwrap().from, "PersistentVolumeClaim/old");
    assert_eq!(Objects.keep("PersistentVolumeClaim/old").unwrap(), r#".patch("/metadata/name", "old")"#);
    let set = |name: &str| {
        object(
            "apps/v1",
            "StatefulSet",
            &json!({ "metadata": { "name": name }, "spec": { "serviceName": "s" } }),
        )
    };
    assert!(only(&compare(&[set("a")], &[set("b")])).notes[0].contains("empty volumes"));
    // In another namespace it is another object.
    let elsewhere = |namespace: &str| {
        object("v1", "Secret", &json!({ "metadata": { "name": "a", "namespace": namespace } }))
    };
    let moved = compare(&[elsewhere("x")], &[elsewhere("y")]);
    let notes: Vec<&str> = moved.changes.iter().map(|change| change.notes[0].as_str()).collect();
    assert_eq!(
        notes,
        ["it moves from the namespace `x` to the namespace `y`", "it was in the namespace `x`"]
    );
}

/// The rows of a table: sign and cells.
fn rows(found: &Comparison, title: &str) -> Vec<String> {
    let table = found.tables.iter().find(|table| table.title == title);
    let rows = table.into_iter().flat_map(|table| &table.rows);
    rows.map(|row| format!("{} {}", if row.added { "+" } else { "-" }, row.cells.join(" | "))).collect()
}

#[test]
fn permissions_and_exposure() {
    let role = |verbs: Json, resources: Json| {
        object(
            "rbac.authorization.k8s.io/v1",
            "Role",
            &json!({ "rules": [{ "apiGroups": [""], "resources": resources, "verbs": verbs }] }),
        )
    };
    let found = compare(
        &[role(json!(["get"]), json!(["pods"]))],
        &[role(json!(["get", "delete"]), json!(["pods", "secrets"]))],
    );
    assert_eq!(
        rows(&found, "Permissions"),
        ["+ Role/a |  | delete | pods", "+ Role/a |  | delete, get | secrets"]
    );
    let binding = |names: &[&str]| {
        let subjects: Vec<Json> = names
            .iter()
            .map(|name| json!({ "kind": "ServiceAccount", "name": name, "namespace": "n" }))
            .collect();
        object(
            "rbac.authorization.k8s.io/v1",
            "RoleBinding",
            &json!({ "subjects": subjects, "roleRef": { "kind": "Role", "name": "r" } }),
        )
    };
    let found = compare(&[binding(&["x"])], &[binding(&["x", "y"])]);
    assert_eq!(rows(&found, "Permissions"), ["+ RoleBinding/a | ServiceAccount n/y | (bound) | Role r"]);
    let service = |kind: &str| {
        object("v1", "Service", &json!({ "spec": { "type": kind, "ports": [{ "port": 443 }] } }))
    };
    let found = compare(&[service("ClusterIP")], &[service("LoadBalancer")]);
    assert_eq!(rows(&found, "Network exposure"), ["+ Service/a | TCP 443 | a load balancer"]);
    assert!(only(&found).costs);
    let ingress = |host: &str| {
        object(
            "networking.k8s.io/v1",
            "Ingress",
            &json!({ "spec": { "rules": [{ "host": host, "http": { "paths": [{ "path": "/" }] } }] } }),
        )
    };
    let found = compare(&[ingress("a.example")], &[ingress("b.example")]);
    assert_eq!(
        rows(&found, "Network exposure"),
        ["- Ingress/a | a.example/ | an ingress", "+ Ingress/a | b.example/ | an ingress"]
    );
    let host = |on: bool| {
        object(
            "apps/v1",
            "DaemonSet",
            &json!({ "spec": { "template": { "spec": { "hostNetwork": on, "containers": [] } } } }),
        )
    };
    assert_eq!(
        rows(&compare(&[host(false)], &[host(true)]), "Network exposure"),
        ["+ DaemonSet/a | all ports | the network of the node"]
    );
    let replicas = |count: i64| object("apps/v1", "Deployment", &json!({ "spec": { "replicas": count } }));
    assert!(only(&compare(&[replicas(1)], &[replicas(3)])).costs);
}

#[test]
fn mistakes_have_their_line() {
    let document = |text| Document { name: "a.yaml", bytes: str::as_bytes(text) };
    let error = Objects.compare(Some(document("a: 1\n---\nb: [\n")), None).unwrap_err();
    assert_eq!(error.iter().next().unwrap().places[0].to_string(), "a.yaml:4:1");
    assert!(!Objects.recognizes(document("a: 1\n")));
    assert!(Objects.recognizes(document("apiVersion: v1\nkind: Secret\n")));
}

fn objects() -> impl Strategy<Value = Vec<Json>> {
    let kinds = vec![("v1", "ConfigMap"), ("v1", "Service"), ("apps/v1", "Deployment"), ("batch/v1", "Job")];
    let scalar =
        prop_oneof![(0..3_i64).prop_map(Json::from), "[ab]{0,2}".prop_map(Json::from), Just(json!("500m"))];
    let value = scalar.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Json::from),
            prop::collection::btree_map("template|selector|ports|limits|cpu", inner, 0..3)
                .prop_map(|map| Json::Object(map.into_iter().collect())),
        ]
    });
    let one = (prop::sample::select(kinds), "[a-c]", value).prop_map(|((api_version, kind), name, value)| {
        json!({ "apiVersion": api_version, "kind": kind, "metadata": { "name": name }, "spec": value })
    });
    prop::collection::vec(one, 0..5).prop_map(|mut list| {
        let mut seen = std::collections::BTreeSet::new();
        list.retain(|one| seen.insert(format!("{}{}", one["kind"], one["metadata"]["name"])));
        list
    })
}

proptest! {
    #[test]
    fn nothing_differs_from_itself(a in objects()) {
        let found = compare(&a, &a);
        prop_assert_eq!((found.changes.len(), found.tables.len(), found.unchanged), (0, 0, a.len()));
    }

    #[test]
    fn every_byte_is_explained(a in objects(), b in objects()) {
        let canonical = |of: &[Json]| -> Map<String, Json> {
            let found = compare(&[], of);
            found.changes.iter().map(|one| (one.name.clone(), one.entries[0].after.clone().unwrap())).collect()
        };
        let (before, after) = (canonical(&a), canonical(&b));
        let mut made = before.clone();
        for change in compare(&a, &b).changes {
            let old = change.renamed.as_ref().map_or(&change.name, |renamed| &renamed.from);
            let old = made.shift_remove(old).or_else(|| before.get(old).cloned()).unwrap_or_default();
            let new = apply(&old, &change.entries);
            if !new.is_null() {
                made.insert(change.name.clone(), new);
            }
        }
        prop_assert_eq!(Json::Object(made), Json::Object(after));
    }

    #[test]
    fn what_comes_on_the_way_goes_on_the_way_back(a in objects(), b in objects()) {
        let names = |found: Comparison, impact: Impact| -> Vec<String> {
            let of = found.changes.into_iter().filter(|change| change.impact == impact && change.renamed.is_none());
            let mut names: Vec<String> = of.map(|change| change.name).collect();
            names.sort();
            names
        };
        prop_assert_eq!(names(compare(&a, &b), WillCreate), names(compare(&b, &a), WillDestroy));
    }
}
