//! COUNT Deployments held against every pack for Kubernetes: `pod_policies COUNT`; without, with `PACKS=0`.
//!
//! All rules are content with them.

use ias_benches::{argument, synth};
use ias_core::App;
use ias_k8s::apps_v1::{DeploymentSpec, KubeDeployment, KubeDeploymentProps};
use ias_k8s::core_v1::{
    Capabilities, Container, ContainerPort, HttpGetAction, PodSecurityContext, PodSpec, PodTemplateSpec,
    Probe, ResourceRequirements, SeccompProfile, SeccompProfileType, SecurityContext,
};
use ias_k8s::meta_v1::{LabelSelector, ObjectMeta};
use ias_k8s::policies::packs;
use ias_k8s::{Chart, ChartProps};

const IMAGE: &str =
    "ghcr.io/acme/web:1.4.2@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

fn main() {
    let app = App::new();
    if std::env::var("PACKS").as_deref() != Ok("0") {
        for pack in [
            packs::baseline(),
            packs::pod_security_restricted(),
            packs::pci_dss(),
            packs::hipaa(),
            packs::nist_800_53_r5(),
            packs::cis(),
        ] {
            app.policies(pack);
        }
    }
    let chart = Chart::new(&app, "many", ChartProps::new().namespace("orders"));
    for n in 0..argument(1, 8000) {
        deployment(&chart, n);
    }
    synth(app);
}

fn deployment(chart: &Chart, n: usize) {
    let name = format!("web-{n}");
    let labels = [("app", name.as_str())];
    let ready = || Probe::new().http_get(HttpGetAction::new(8080).path("/healthz"));
    let size = [("cpu", "100m"), ("memory", "64Mi")];
    let container = Container::new("web")
        .image(IMAGE)
        .ports([ContainerPort::new(8080)])
        .resources(ResourceRequirements::new().requests(size).limits(size))
        .liveness_probe(ready())
        .readiness_probe(ready())
        .security_context(
            SecurityContext::new()
                .allow_privilege_escalation(false)
                .capabilities(Capabilities::new().drop(["ALL"]))
                .read_only_root_filesystem(true),
        );
    let context = PodSecurityContext::new()
        .run_as_non_root(true)
        .run_as_user(1000)
        .seccomp_profile(SeccompProfile::new(SeccompProfileType::RuntimeDefault));
    let pod = PodSpec::new([container])
        .automount_service_account_token(false)
        .service_account_name("web")
        .security_context(context);
    let template = PodTemplateSpec::new().metadata(ObjectMeta::new().labels(labels)).spec(pod);
    let spec = DeploymentSpec::new(LabelSelector::new().match_labels(labels), template).replicas(2);
    let meta = ObjectMeta::new().name(name.as_str()).labels(labels);
    KubeDeployment::new(chart, &format!("web{n}"), KubeDeploymentProps::new(spec).metadata(meta));
}
