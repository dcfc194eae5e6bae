//! Checks of pods and what makes them: one passing and one failing case for each rule.

mod support;

use ias_core::{Value, value};
use ias_k8s::{ChartProps, Version};
use support::{check, container, fine, pod, warning_of};

fn warned(body: Value, code: &str, message: &str) {
    let found = warning_of(ChartProps::new(), "v1", "Pod", body);
    assert_eq!(found.code.id, code);
    assert!(found.message.contains(message), "{}", found.message);
}

#[test]
fn names_of_containers_and_volumes() {
    let name = |name: &str| value!({ "spec": { "containers": [{ "name": name }] } });
    check(
        "v1",
        "Pod",
        name("My_App"),
        "IAS2028",
        "a container cannot be called `My_App`, in `spec.containers[0]`",
        "`my-app`",
    );
    let volume = pod(value!({}), value!({ "volumes": [{ "name": "a.b", "emptyDir": {} }] }));
    check("v1", "Pod", volume, "IAS2028", "a volume cannot be called `a.b`", "`a-b`");
    fine("v1", "Pod", name("my-app"));
}

#[test]
fn parts_that_must_differ() {
    let two = pod(value!({}), value!({ "initContainers": [{ "name": "a" }] }));
    check("v1", "Pod", two, "IAS2029", "another container `a`", "another name");
    let volume = value!({ "name": "v", "emptyDir": {} });
    let twice = pod(value!({}), value!({ "volumes": [(volume.clone()), (volume.clone())] }));
    check("v1", "Pod", twice, "IAS2029", "another volume `v` in the pod, at `spec.volumes[1]`", "");
    let mounts =
        value!({ "volumeMounts": [{ "name": "v", "mountPath": "/a" }, { "name": "v", "mountPath": "/a" }] });
    check("v1", "Pod", pod(mounts, value!({ "volumes": [volume] })), "IAS2029", "mounted at `/a` too", "");
    let ports = value!({ "ports": [{ "name": "http", "containerPort": 80 }, { "name": "http", "containerPort": 81 }] });
    check("v1", "Pod", container(ports), "IAS2029", "another port `http`", "");
    warned(
        container(value!({ "ports": [{ "containerPort": 80 }, { "containerPort": 80 }] })),
        "IAS2029",
        "port 80/TCP",
    );
    warned(
        container(value!({ "env": [{ "name": "A", "value": "1" }, { "name": "A", "value": "2" }] })),
        "IAS2029",
        "`A` stands twice",
    );
    let both = value!({ "ports": [{ "containerPort": 53 }, { "containerPort": 53, "protocol": "UDP" }] });
    fine("v1", "Pod", container(both));
}

#[test]
fn ports() {
    let port = |port: Value| container(value!({ "ports": [port] }));
    check(
        "v1",
        "Pod",
        port(value!({ "containerPort": 0 })),
        "IAS2030",
        "0 is no port, in `spec.containers[0].ports[0].containerPort`",
        "1 to 65535",
    );
    check("v1", "Pod", port(value!({ "containerPort": 70000 })), "IAS2030", "70000", "");
    check("v1", "Pod", port(value!({ "containerPort": 80, "hostPort": -1 })), "IAS2030", "-1", "");
    check(
        "v1",
        "Pod",
        port(value!({ "containerPort": 80, "name": "HTTP_API" })),
        "IAS2030",
        "`HTTP_API`",
        "15 lower-case",
    );
    fine("v1", "Pod", port(value!({ "containerPort": 65535, "name": "http-api" })));
}

#[test]
fn variables() {
    let named = |name: &str| container(value!({ "env": [{ "name": name, "value": "x" }] }));
    check("v1", "Pod", named("A=B"), "IAS2032", "`A=B`", "letters");
    fine("v1", "Pod", named("1.odd name"));
    let old = support::web(ChartProps::new().oldest_cluster(Version::V1_31));
    ias_k8s::ApiObject::new(&old.1, "it", "v1", "Pod", named("1A"));
    assert_eq!(support::problems(&old.0).iter().map(|one| one.code.id).collect::<Vec<_>>(), ["IAS2032"]);
    let both = container(
        value!({ "env": [{ "name": "A", "value": "x", "valueFrom": { "fieldRef": { "fieldPath": "metadata.name" } } }] }),
    );
    check("v1", "Pod", both, "IAS2040", "a `value` and a `valueFrom`", "leave one");
}

#[test]
fn images() {
    let image = |image: &str| container(value!({ "image": image }));
    check("v1", "Pod", image("Acme/Orders:1"), "IAS2033", "lower case", "`acme/orders:1`");
    check("v1", "Pod", image("orders:"), "IAS2033", "the tag", "registry/name:tag");
    fine("v1", "Pod", image("ghcr.io/acme/orders:1.4.2"));
}

#[test]
fn requests_and_limits() {
    let of = |request: Value, limit: Value| {
        container(
            value!({ "resources": { "requests": { "memory": request }, "limits": { "memory": limit } } }),
        )
    };
    check(
        "v1",
        "Pod",
        of("1Gi".into(), "512Mi".into()),
        "IAS2036",
        "requests 1Gi of `memory`, which is more than the limit of 512Mi",
        "raise",
    );
    check("v1", "Pod", of(2.into(), "1500m".into()), "IAS2036", "requests 2", "");
    fine("v1", "Pod", of("1Gi".into(), "1024Mi".into()));
    fine("v1", "Pod", of("500m".into(), "0.5".into()));
}

#[test]
fn probes() {
    let probe = |kind: &str, probe: Value| {
        let mut fields = ias_core::Object::new();
        fields.set("ports", value!([{ "name": "http", "containerPort": 80 }]));
        fields.set(kind.to_owned(), probe);
        container(fields.into())
    };
    let get = |port: Value| value!({ "httpGet": { "port": port } });
    check(
        "v1",
        "Pod",
        probe("livenessProbe", value!({})),
        "IAS2037",
        "`spec.containers[0].livenessProbe` does nothing",
        "`httpGet`",
    );
    let two = value!({ "httpGet": { "port": 80 }, "tcpSocket": { "port": 80 } });
    check("v1", "Pod", probe("livenessProbe", two), "IAS2040", "`httpGet` and `tcpSocket`", "");
    check("v1", "Pod", probe("readinessProbe", get("htpp".into())), "IAS2031", "no port `htpp`", "`http`");
    check(
        "v1",
        "Pod",
        probe("readinessProbe", get("8080".into())),
        "IAS2030",
        "`8080` is no port",
        "without quotes",
    );
    check("v1", "Pod", probe("readinessProbe", get(99_999.into())), "IAS2030", "99999", "");
    let with = |key: &str, number: i64| {
        let mut probe = ias_core::Object::new();
        probe.set("httpGet", value!({ "port": 80 }));
        probe.set(key.to_owned(), number);
        Value::from(probe)
    };
    check(
        "v1",
        "Pod",
        probe("startupProbe", with("successThreshold", 2)),
        "IAS2042",
        "one success is enough",
        "readiness",
    );
    check("v1", "Pod", probe("startupProbe", with("periodSeconds", -1)), "IAS2042", "cannot be -1", "from 0");
    check(
        "v1",
        "Pod",
        probe("readinessProbe", with("terminationGracePeriodSeconds", 5)),
        "IAS2037",
        "ends no container",
        "leave it out",
    );
    check(
        "v1",
        "Pod",
        probe("livenessProbe", with("terminationGracePeriodSeconds", 0)),
        "IAS2042",
        "cannot be 0",
        "the smallest is 1",
    );
    fine("v1", "Pod", probe("readinessProbe", with("successThreshold", 2)));
    fine("v1", "Pod", probe("livenessProbe", get("http".into())));
    let hook = |hook: Value| container(value!({ "lifecycle": { "preStop": hook } }));
    check(
        "v1",
        "Pod",
        hook(value!({})),
        "IAS2037",
        "`spec.containers[0].lifecycle.preStop` does nothing",
        "`sleep`",
    );
    fine("v1", "Pod", hook(value!({ "sleep": { "seconds": 5 } })));
}

#[test]
fn volumes_and_mounts() {
    let volumes = value!({ "volumes": [{ "name": "data", "emptyDir": {} }] });
    let mount = |mount: Value| pod(value!({ "volumeMounts": [mount] }), volumes.clone());
    let unknown = mount(value!({ "name": "dta", "mountPath": "/data" }));
    check(
        "v1",
        "Pod",
        unknown,
        "IAS2038",
        "no volume `dta`, which `spec.containers[0].volumeMounts[0]` mounts",
        "`data`",
    );
    check(
        "v1",
        "Pod",
        mount(value!({ "name": "data", "mountPath": "C:/x" })),
        "IAS2039",
        "has a `:`",
        "folder",
    );
    check(
        "v1",
        "Pod",
        mount(value!({ "name": "data", "mountPath": "/x", "subPath": "../y" })),
        "IAS2039",
        "`../y`",
        "relative",
    );
    fine("v1", "Pod", mount(value!({ "name": "data", "mountPath": "/x", "subPath": "y..z" })));
    let two = pod(
        value!({}),
        value!({ "volumes": [{ "name": "v", "emptyDir": {}, "configMap": { "name": "c" } }] }),
    );
    check("v1", "Pod", two, "IAS2040", "`configMap` and `emptyDir`", "two volumes");
    let claims = value!([{ "metadata": { "name": "data" }, "spec": { "accessModes": ["ReadWriteOnce"] } }]);
    let labels = value!({ "app": "db" });
    let template = value!({
        "metadata": { "labels": (labels.clone()) },
        "spec": { "containers": [{ "name": "db", "volumeMounts": [{ "name": "data", "mountPath": "/data" }] }] },
    });
    let spec = value!({
        "selector": { "matchLabels": labels }, "serviceName": "db", "template": template, "volumeClaimTemplates": claims,
    });
    fine("apps/v1", "StatefulSet", value!({ "spec": spec }));
}

fn job(policy: Value) -> Value {
    let pod = value!({ "containers": [{ "name": "a" }], "restartPolicy": policy });
    value!({ "spec": { "template": { "spec": pod } } })
}

#[test]
fn restart_policies() {
    check(
        "batch/v1",
        "Job",
        job(Value::Null),
        "IAS2041",
        "the pods of a Job cannot have the restart policy `Always`",
        "`spec.template.spec.restartPolicy` to `OnFailure` or `Never`",
    );
    check("batch/v1", "Job", job("Allways".into()), "IAS2027", "`Allways`", "`Always`");
    fine("batch/v1", "Job", job("Never".into()));
    let labels = value!({ "app": "web" });
    let pod = value!({ "containers": [{ "name": "a" }], "restartPolicy": "Never" });
    let template = value!({ "metadata": { "labels": (labels.clone()) }, "spec": pod });
    let spec = value!({ "selector": { "matchLabels": labels }, "template": template });
    check("apps/v1", "Deployment", value!({ "spec": spec }), "IAS2041", "of a Deployment", "`Always`");
}

#[test]
fn schedules() {
    let cron = |schedule: &str, zone: Value| {
        let template = value!({ "spec": { "template": { "spec": { "containers": [{ "name": "a" }], "restartPolicy": "Never" } } } });
        value!({ "spec": { "schedule": schedule, "timeZone": zone, "jobTemplate": template } })
    };
    check(
        "batch/v1",
        "CronJob",
        cron("0 0 * * 7", Value::Null),
        "IAS2034",
        "`0 0 * * 7` is no schedule, in `spec.schedule`",
        "0 to 6",
    );
    check(
        "batch/v1",
        "CronJob",
        cron("CRON_TZ=UTC 0 0 * * *", Value::Null),
        "IAS2034",
        "no time zone",
        "timeZone",
    );
    check(
        "batch/v1",
        "CronJob",
        cron("@daily", "Local".into()),
        "IAS2034",
        "`Local` is no time zone",
        "Etc/UTC",
    );
    fine("batch/v1", "CronJob", cron("*/10 4 * * mon-fri", "Europe/Berlin".into()));
}

#[test]
fn rollouts() {
    let labels = value!({ "app": "web" });
    let deployment = |strategy: Value| {
        let template = value!({ "metadata": { "labels": (labels.clone()) }, "spec": { "containers": [{ "name": "a" }] } });
        value!({ "spec": { "selector": { "matchLabels": (labels.clone()) }, "template": template, "strategy": strategy } })
    };
    let rolling = |surge: Value, unavailable: Value| {
        deployment(value!({ "rollingUpdate": { "maxSurge": surge, "maxUnavailable": unavailable } }))
    };
    check(
        "apps/v1",
        "Deployment",
        rolling("25".into(), 1.into()),
        "IAS2035",
        "`25` is no part of the pods, in `spec.strategy.rollingUpdate.maxSurge`",
        "`\"25%\"`",
    );
    check("apps/v1", "Deployment", rolling(1.into(), "150%".into()), "IAS2035", "`150%`", "");
    check(
        "apps/v1",
        "Deployment",
        rolling(0.into(), "0%".into()),
        "IAS2042",
        "replaces no pod",
        "more than 0",
    );
    check("apps/v1", "Deployment", rolling((-1).into(), 1.into()), "IAS2042", "cannot be -1", "");
    let both = deployment(value!({ "type": "Recreate", "rollingUpdate": { "maxSurge": 1 } }));
    check("apps/v1", "Deployment", both, "IAS2040", "beside the type `Recreate`", "");
    fine("apps/v1", "Deployment", rolling("150%".into(), 0.into()));
    let budget = |spec: Value| value!({ "spec": spec });
    check(
        "policy/v1",
        "PodDisruptionBudget",
        budget(value!({ "minAvailable": 1, "maxUnavailable": 1 })),
        "IAS2040",
        "`minAvailable` and `maxUnavailable`",
        "",
    );
    check(
        "policy/v1",
        "PodDisruptionBudget",
        budget(value!({ "minAvailable": "half" })),
        "IAS2035",
        "`half`",
        "`\"25%\"`",
    );
    fine("policy/v1", "PodDisruptionBudget", budget(value!({ "minAvailable": "50%" })));
    let scaler = |least: i64, most: i64| {
        let target = value!({ "kind": "Deployment", "name": "web" });
        value!({ "spec": { "scaleTargetRef": target, "minReplicas": least, "maxReplicas": most } })
    };
    check(
        "autoscaling/v2",
        "HorizontalPodAutoscaler",
        scaler(5, 2),
        "IAS2042",
        "`spec.minReplicas` is 5",
        "lower",
    );
    check("autoscaling/v2", "HorizontalPodAutoscaler", scaler(1, 0), "IAS2042", "", "");
    fine("autoscaling/v2", "HorizontalPodAutoscaler", scaler(1, 2));
}
