//! So many Deployments, as `peers/cdk8s_deployments.js` makes them: `deployments COUNT`; untyped, or typed with `KIND=l2`.

use ias_benches::{argument, synth};
use ias_core::{App, value};
use ias_k8s::apps_v1::{DeploymentSpec, KubeDeployment, KubeDeploymentProps};
use ias_k8s::core_v1::{
    Container, ContainerPort, EnvVar, HttpGetAction, PodSpec, PodTemplateSpec, Probe, ResourceRequirements,
};
use ias_k8s::meta_v1::{LabelSelector, ObjectMeta};
use ias_k8s::{ApiObject, Chart, ChartProps};

fn main() {
    let app = App::new();
    let chart = Chart::new(&app, "many", ChartProps::new());
    let typed_objects = std::env::var("KIND").is_ok_and(|kind| kind == "l2");
    for n in 0..argument(1, 1000) {
        match typed_objects {
            true => typed(&chart, n),
            false => untyped(&chart, n),
        }
    }
    synth(app);
}

fn untyped(chart: &Chart, n: usize) {
    let name = format!("web-{n}");
    let labels = value!({ "app": (name.as_str()) });
    let container = value!({
        "name": "web", "image": "nginx:1.27", "ports": [{ "containerPort": 8080 }],
        "resources": { "requests": { "cpu": "100m", "memory": "64Mi" } },
        "livenessProbe": { "httpGet": { "path": "/healthz", "port": 8080 } },
        "env": [{ "name": "A", "value": "yes" }, { "name": "B", "value": "1e3" }],
    });
    let template =
        value!({ "metadata": { "labels": (labels.clone()) }, "spec": { "containers": [container] } });
    let spec =
        value!({ "replicas": 2, "selector": { "matchLabels": (labels.clone()) }, "template": template });
    let body = value!({ "metadata": { "name": name, "labels": labels }, "spec": spec });
    ApiObject::new(chart, &format!("web{n}"), "apps/v1", "Deployment", body);
}

fn typed(chart: &Chart, n: usize) {
    let name = format!("web-{n}");
    let labels = [("app", name.as_str())];
    let container = Container::new("web")
        .image("nginx:1.27")
        .ports([ContainerPort::new(8080)])
        .resources(ResourceRequirements::new().requests([("cpu", "100m"), ("memory", "64Mi")]))
        .liveness_probe(Probe::new().http_get(HttpGetAction::new(8080).path("/healthz")))
        .env([EnvVar::new("A").value("yes"), EnvVar::new("B").value("1e3")]);
    let template =
        PodTemplateSpec::new().metadata(ObjectMeta::new().labels(labels)).spec(PodSpec::new([container]));
    let spec = DeploymentSpec::new(LabelSelector::new().match_labels(labels), template).replicas(2);
    let meta = ObjectMeta::new().name(name.as_str()).labels(labels);
    KubeDeployment::new(chart, &format!("web{n}"), KubeDeploymentProps::new(spec).metadata(meta));
}
