//! Checks of Services, Ingresses, autoscalers and role bindings, alone and beside what they refer to.

mod support;

use ias_core::{App, Diagnostic, Value, value};
use ias_k8s::{ApiObject, Chart, ChartProps};
use support::{check, fine, problems, web};

fn workload(scope: &Chart, name: &str) -> ApiObject {
    let labels = value!({ "app": name });
    let ports = value!([{ "name": "http", "containerPort": 8080 }]);
    let pod = value!({ "containers": [{ "name": "a", "ports": ports }] });
    let template = value!({ "metadata": { "labels": (labels.clone()) }, "spec": pod });
    let spec = value!({ "selector": { "matchLabels": labels }, "template": template });
    ApiObject::new(
        scope,
        name,
        "apps/v1",
        "Deployment",
        value!({ "metadata": { "name": name }, "spec": spec }),
    )
}

fn service(scope: &Chart, app: &str, target: Value) -> ApiObject {
    let ports = value!([{ "name": "web", "port": 80, "targetPort": target }]);
    let spec = value!({ "selector": { "app": app }, "ports": ports });
    ApiObject::new(
        scope,
        "service",
        "v1",
        "Service",
        value!({ "metadata": { "name": "orders" }, "spec": spec }),
    )
}

#[track_caller]
fn only(found: &[Diagnostic], code: &str, path: &str, message: &str, hint: &str) {
    assert_eq!(
        found.iter().map(|one| (one.code.id, one.path.as_str())).collect::<Vec<_>>(),
        [(code, path)],
        "{found:?}"
    );
    assert!(found[0].message.contains(message), "{}", found[0].message);
    assert!(found[0].hint.as_deref().unwrap_or_default().contains(hint), "{:?}", found[0].hint);
}

fn warnings(app: &App) -> Vec<Diagnostic> {
    app.synth().expect("only warnings").warnings().iter().cloned().collect()
}

#[test]
fn ports_of_services() {
    let of = |ports: Value| value!({ "spec": { "ports": ports } });
    check(
        "v1",
        "Service",
        of(value!([{ "port": 0 }])),
        "IAS2030",
        "0 is no port, in `spec.ports[0].port`",
        "",
    );
    check(
        "v1",
        "Service",
        of(value!([{ "port": 80, "targetPort": "HTTP" }])),
        "IAS2030",
        "`HTTP` is no port",
        "lower-case",
    );
    check(
        "v1",
        "Service",
        of(value!([{ "port": 80, "name": "My_Port" }])),
        "IAS2030",
        "`My_Port`",
        "`my-port`",
    );
    let unnamed = value!([{ "port": 80, "name": "a" }, { "port": 81 }]);
    check("v1", "Service", of(unnamed), "IAS2030", "`spec.ports[1]` has no name", "each port");
    let twice = value!([{ "port": 80, "name": "a" }, { "port": 80, "name": "b" }]);
    check("v1", "Service", of(twice), "IAS2029", "port 80/TCP stands twice", "");
    let named_twice = value!([{ "port": 80, "name": "a" }, { "port": 81, "name": "a" }]);
    check("v1", "Service", of(named_twice), "IAS2029", "another port `a`", "");
    fine(
        "v1",
        "Service",
        of(value!([{ "port": 53, "name": "a" }, { "port": 53, "name": "b", "protocol": "UDP" }])),
    );
}

#[test]
fn a_port_that_no_container_has() {
    let (app, chart) = web(ChartProps::new());
    workload(&chart, "orders");
    service(&chart, "orders", "htpp".into());
    let found = problems(&app);
    only(
        &found,
        "IAS2031",
        "web/service",
        "no container of Deployment `orders` has a port `htpp`, to which `spec.ports[0]` leads",
        "`http`",
    );
    let (app, chart) = web(ChartProps::new());
    workload(&chart, "orders");
    service(&chart, "orders", "http".into());
    assert!(warnings(&app).is_empty());
}

#[test]
fn a_service_that_selects_nothing() {
    let (app, chart) = web(ChartProps::new());
    workload(&chart, "orders");
    service(&chart, "ordres", 8080.into());
    only(
        &warnings(&app),
        "IAS2044",
        "web/service",
        "`app=ordres`",
        "the pods of Deployment `orders` have `app=orders`",
    );
    // Pods of another chart, or of an operator, may be meant.
    let other = Chart::new(&app, "other", ChartProps::new().namespace("elsewhere"));
    workload(&other, "ordres");
    assert!(warnings(&app).is_empty());
    let (app, chart) = web(ChartProps::new());
    service(&chart, "anything", 8080.into());
    assert!(warnings(&app).is_empty());
}

fn ingress(scope: &Chart, service: &str, port: Value) {
    let backend = value!({ "service": { "name": service, "port": port } });
    let path = value!({ "path": "/", "pathType": "Prefix", "backend": backend });
    let body = value!({ "spec": { "rules": [{ "http": { "paths": [path] } }] } });
    ApiObject::new(scope, "ingress", "networking.k8s.io/v1", "Ingress", body);
}

#[test]
fn backends_of_ingresses() {
    let with = |name: &str, port: Value| {
        let (app, chart) = web(ChartProps::new());
        workload(&chart, "orders");
        service(&chart, "orders", "http".into());
        ingress(&chart, name, port);
        app
    };
    let at = "to which `spec.rules[0].http.paths[0].backend.service` leads";
    only(
        &problems(&with("orders", value!({ "number": 8080 }))),
        "IAS2031",
        "web/ingress",
        &format!("no port `8080`, {at}"),
        "it has `80`",
    );
    only(
        &problems(&with("orders", value!({ "name": "wbe" }))),
        "IAS2031",
        "web/ingress",
        "no port `wbe`",
        "it has `web`",
    );
    only(
        &warnings(&with("oders", value!({ "number": 80 }))),
        "IAS2045",
        "web/ingress",
        "no Service of the program is called `oders`",
        "`orders`",
    );
    for (name, port) in [
        ("orders", value!({ "number": 80 })),
        ("orders", value!({ "name": "web" })),
        ("elsewhere", value!({ "number": 1 })),
    ] {
        assert!(warnings(&with(name, port)).is_empty());
    }
}

#[test]
fn targets_of_autoscalers() {
    let with = |name: &str, kind: &str| {
        let (app, chart) = web(ChartProps::new());
        workload(&chart, "orders");
        let target = value!({ "apiVersion": "apps/v1", "kind": kind, "name": name });
        let body = value!({ "spec": { "scaleTargetRef": target, "maxReplicas": 3 } });
        ApiObject::new(&chart, "scaler", "autoscaling/v2", "HorizontalPodAutoscaler", body);
        app
    };
    only(
        &warnings(&with("ordes", "Deployment")),
        "IAS2045",
        "web/scaler",
        "no Deployment of the program is called `ordes`",
        "`orders`",
    );
    for (name, kind) in [("orders", "Deployment"), ("payments", "Deployment"), ("ordes", "Rollout")] {
        assert!(warnings(&with(name, kind)).is_empty());
    }
}

#[test]
fn role_bindings() {
    const GROUP: &str = "rbac.authorization.k8s.io";
    const V1: &str = "rbac.authorization.k8s.io/v1";
    let binding = |kind: &str, group: &str, subject: Value| value!({ "roleRef": { "apiGroup": group, "kind": kind, "name": "reader" }, "subjects": [subject] });
    let account = || value!({ "kind": "ServiceAccount", "name": "web", "namespace": "shop" });
    check(
        V1,
        "ClusterRoleBinding",
        binding("Role", GROUP, account()),
        "IAS2043",
        "cannot give a Role",
        "a ClusterRole",
    );
    check(
        V1,
        "RoleBinding",
        binding("Role", "apps", account()),
        "IAS2043",
        "`roleRef` has the group `apps`",
        GROUP,
    );
    let homeless = value!({ "kind": "ServiceAccount", "name": "web" });
    check(
        V1,
        "RoleBinding",
        binding("Role", GROUP, homeless),
        "IAS2043",
        "`subjects[0]` is a ServiceAccount without a namespace",
        "`namespace`",
    );
    let user = value!({ "kind": "User", "name": "eve", "namespace": "shop" });
    check(
        V1,
        "RoleBinding",
        binding("Role", GROUP, user),
        "IAS2043",
        "is a User, which belongs to no namespace",
        "leave",
    );
    let account_of =
        value!({ "kind": "ServiceAccount", "apiGroup": GROUP, "name": "web", "namespace": "shop" });
    check(
        V1,
        "RoleBinding",
        binding("Role", GROUP, account_of),
        "IAS2043",
        "the core group",
        "leave `apiGroup` out",
    );
    check(V1, "RoleBinding", binding("Rule", GROUP, account()), "IAS2027", "`roleRef.kind`", "`Role`");
    fine(V1, "RoleBinding", binding("ClusterRole", GROUP, account()));
    fine(
        V1,
        "ClusterRoleBinding",
        binding("ClusterRole", GROUP, value!({ "kind": "Group", "apiGroup": GROUP, "name": "dev" })),
    );
}
