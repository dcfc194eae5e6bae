//! Kubernetes: quantities, selectors, ports, schedules, and fields that a cluster does not have.

use ias_core::{App, key, value};
use ias_k8s::api::KubeType;
use ias_k8s::apps_v1::*;
use ias_k8s::autoscaling_v2::*;
use ias_k8s::batch_v1::*;
use ias_k8s::core_v1::*;
use ias_k8s::meta_v1::*;
use ias_k8s::{ApiObject, Chart, ChartProps, Version};

#[track_caller]
fn check(code: &str, words: &[&str], program: impl FnOnce(&Chart)) {
    crate::check(code, words, |app: &App| program(&Chart::new(app, "web", ChartProps::new())));
}

const LABELS: [(&str, &str); 1] = [("app", "web")];

fn template(container: Container) -> PodTemplateSpec {
    PodTemplateSpec::new().metadata(ObjectMeta::new().labels(LABELS)).spec(PodSpec::new([container]))
}

fn deployment(container: Container) -> DeploymentSpec {
    DeploymentSpec::new(LabelSelector::new().match_labels(LABELS), template(container))
}

fn container() -> Container {
    Container::new("web").image("nginx:1.27").ports([ContainerPort::new(8080).name("http")])
}

#[test]
fn quantity_that_is_none() {
    check("IAS2011", &["`64 MB`", "`64M`"], |chart| {
        let resources = ResourceRequirements::new().requests([("memory", "64 MB")]); // fault
        let spec = deployment(container().resources(resources));
        KubeDeployment::new(chart, "web", KubeDeploymentProps::new(spec));
    });
}

#[test]
fn quantity_in_a_raw_object() {
    check("IAS2011", &["spec.containers[0].resources.limits.cpu", "`1 core`"], |chart| {
        let limits = value!({ "limits": { "cpu": "1 core" } });
        let spec = value!({ "containers": [{ "name": "web", "image": "nginx", "resources": limits }] });
        ApiObject::new(chart, "pod", "v1", "Pod", value!({ "spec": spec })); // fault
    });
}

#[test]
fn label_of_a_chart() {
    crate::check("IAS2004", &["`team`", "`my team`"], |app| {
        let props = ChartProps::new().label("part", "web").label("team", "my team"); // fault
        Chart::new(app, "web", props);
    });
}

#[test]
fn namespace_of_a_chart() {
    crate::check("IAS2002", &["`My Shop`"], |app| {
        let props = ChartProps::new().namespace("My Shop"); // fault
        Chart::new(app, "web", props.label("part", "web"));
    });
}

#[test]
fn raw_change_of_an_item() {
    check("IAS2028", &["`Web`"], |chart| {
        let web = KubeDeployment::new(chart, "web", KubeDeploymentProps::new(deployment(container())));
        web.patch("/spec/template/spec/containers/0", value!({ "name": "Web", "image": "nginx:1.27" })); // fault
    });
}

#[test]
fn selector_that_matches_no_label() {
    check("IAS2008", &["`app=wep`", "`app=web`"], |chart| {
        let spec = DeploymentSpec::new(
            LabelSelector::new().match_labels([("app", "wep")]), // fault
            template(container()),
        );
        KubeDeployment::new(chart, "web", KubeDeploymentProps::new(spec));
    });
}

#[test]
fn service_that_selects_no_pods() {
    check("IAS2044", &["app=web"], |chart| {
        KubeDeployment::new(chart, "web", KubeDeploymentProps::new(deployment(container())));
        let spec = ServiceSpec::new()
            .selector([("app", "wep")]) // fault
            .ports([ServicePort::new(80)]);
        KubeService::new(chart, "service", KubeServiceProps::new().spec(spec));
    });
}

#[test]
fn service_port_that_no_container_has() {
    check("IAS2031", &["`htpp`", "`http`"], |chart| {
        KubeDeployment::new(chart, "web", KubeDeploymentProps::new(deployment(container())));
        let port = ServicePort::new(80).target_port("htpp"); // fault
        let spec = ServiceSpec::new().selector(LABELS).ports([port]);
        KubeService::new(chart, "service", KubeServiceProps::new().spec(spec));
    });
}

#[test]
fn probe_of_a_port_that_the_container_does_not_have() {
    check("IAS2031", &["`admin`"], |chart| {
        let probe = Probe::new().http_get(HttpGetAction::new("admin").path("/healthz")); // fault
        let spec = deployment(container().liveness_probe(probe));
        KubeDeployment::new(chart, "web", KubeDeploymentProps::new(spec));
    });
}

#[test]
fn port_that_is_none() {
    check("IAS2030", &["70000", "65535"], |chart| {
        let port = ContainerPort::new(70_000); // fault
        let spec = deployment(Container::new("web").image("nginx").ports([port]));
        KubeDeployment::new(chart, "web", KubeDeploymentProps::new(spec));
    });
}

#[test]
fn label_that_is_none() {
    check("IAS2004", &["`orders & returns`", "`orders---returns`"], |chart| {
        let metadata = ObjectMeta::new().labels([("team", "orders & returns")]); // fault
        KubeConfigMap::new(chart, "settings", KubeConfigMapProps::new().metadata(metadata));
    });
}

#[test]
fn schedule_that_is_none() {
    check("IAS2034", &["schedule", "`0 25 * * *`"], |chart| {
        let pod = PodSpec::new([container()]).restart_policy(RestartPolicy::Never);
        let job = JobTemplateSpec::new().spec(JobSpec::new(PodTemplateSpec::new().spec(pod)));
        let spec = CronJobSpec::new("0 25 * * *", job); // fault
        KubeCronJob::new(chart, "nightly", KubeCronJobProps::new(spec));
    });
}

#[test]
fn image_that_is_none() {
    check("IAS2033", &["`Nginx:latest`"], |chart| {
        let container = Container::new("web").image("Nginx:latest"); // fault
        KubeDeployment::new(chart, "web", KubeDeploymentProps::new(deployment(container)));
    });
}

#[test]
fn volume_that_the_pod_does_not_have() {
    check("IAS2038", &["`cache`"], |chart| {
        let mount = VolumeMount::new("cache", "/var/cache"); // fault
        let spec = deployment(container().volume_mounts([mount]));
        KubeDeployment::new(chart, "web", KubeDeploymentProps::new(spec));
    });
}

#[test]
fn more_requested_than_the_limit() {
    check("IAS2036", &["memory", "1Gi", "512Mi"], |chart| {
        let resources =
            ResourceRequirements::new().limits([("memory", "512Mi")]).requests([("memory", "1Gi")]); // fault
        let spec = deployment(container().resources(resources));
        KubeDeployment::new(chart, "web", KubeDeploymentProps::new(spec));
    });
}

#[test]
fn variable_with_two_sources() {
    check("IAS2040", &["`value`", "`valueFrom`"], |chart| {
        let source = EnvVarSource::new().field_ref(ObjectFieldSelector::new("metadata.name"));
        let variable = EnvVar::new("POD").value("web").value_from(source); // fault
        let spec = deployment(container().env([variable]));
        KubeDeployment::new(chart, "web", KubeDeploymentProps::new(spec));
    });
}

#[test]
fn word_that_a_field_does_not_take() {
    check("IAS2027", &["imagePullPolicy", "`Allways`", "`Always`"], |chart| {
        let container = value!({ "name": "web", "image": "nginx", "imagePullPolicy": "Allways" });
        ApiObject::new(chart, "pod", "v1", "Pod", value!({ "spec": { "containers": [container] } })); // fault
    });
}

#[test]
fn field_that_does_not_exist() {
    check("IAS2024", &["`spec.replica`", "`replicas`"], |chart| {
        let web = KubeDeployment::new(chart, "web", KubeDeploymentProps::new(deployment(container())));
        web.patch("/spec/replica", 2); // fault
    });
}

#[test]
fn bounds_that_contradict_each_other() {
    check("IAS2042", &["minReplicas", "maxReplicas"], |chart| {
        KubeDeployment::new(
            chart,
            "web",
            KubeDeploymentProps::new(deployment(container())).metadata(ObjectMeta::new().name("web")),
        );
        let target = CrossVersionObjectReference::new("Deployment", "web").api_version("apps/v1");
        let spec = HorizontalPodAutoscalerSpec::new(target, 2).min_replicas(3); // fault
        KubeHorizontalPodAutoscaler::new(chart, "scaler", KubeHorizontalPodAutoscalerProps::new(spec));
    });
}

#[test]
fn field_that_the_oldest_cluster_does_not_have() {
    crate::check("IAS2020", &["hostnameOverride", "1.34"], |app| {
        let chart = Chart::new(app, "web", ChartProps::new().oldest_cluster(Version::V1_30));
        let pod = PodSpec::new([container()]).hostname_override("web"); // fault
        KubePod::new(&chart, "pod", KubePodProps::new().spec(pod));
    });
}

#[test]
fn name_that_is_none() {
    check("IAS2001", &["`Orders_Web`", "`orders-web`"], |chart| {
        let map = KubeConfigMap::new(chart, "settings", KubeConfigMapProps::new());
        map.set(key(KubeConfigMapProps::metadata).then(ObjectMeta::name), "Orders_Web"); // fault
    });
}
