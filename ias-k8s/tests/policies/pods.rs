use ias_k8s::api::KubeType as _;
use ias_k8s::apps_v1::{DeploymentSpec, KubeDeployment, KubeDeploymentProps};
use ias_k8s::batch_v1::{CronJobSpec, JobSpec, JobTemplateSpec, KubeCronJob, KubeCronJobProps};
use ias_k8s::core_v1::{
    Container, KubePod, KubePodProps, PodSecurityContext, PodSpec, PodTemplateSpec, ResourceRequirements,
    RestartPolicy, SecurityContext,
};
use ias_k8s::meta_v1::{LabelSelector, ObjectMeta};
use ias_k8s::policies::pods::{
    IMAGE_VERSION, NO_HOST_NAMESPACES, NO_PRIVILEGE_ESCALATION, NO_PRIVILEGED, RESOURCE_LIMITS,
    RUN_AS_NON_ROOT,
};
use ias_k8s::{ApiObject, Chart};

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            &NO_PRIVILEGED,
            |chart| drop(pod(chart, PodSpec::new([container()]))),
            |chart| {
                let security = SecurityContext::new().privileged(true); // finding
                deployment(chart, PodSpec::new([container().security_context(security)]));
            },
            |chart| {
                pod(chart, PodSpec::new([container()]))
                    .patch("/spec/containers/0/securityContext/privileged", true); // finding
            },
        ),
        Case::new(
            &NO_PRIVILEGE_ESCALATION,
            |chart| drop(pod(chart, PodSpec::new([confined()]))),
            |chart| {
                let spec = PodSpec::new([container()]); // finding
                cron_job(chart, spec);
            },
            |chart| {
                let pod = pod(chart, PodSpec::new([confined()]));
                pod.remove("/spec/containers/0/securityContext"); // finding
            },
        ),
        Case::new(
            &NO_HOST_NAMESPACES,
            |chart| drop(deployment(chart, PodSpec::new([container()]).host_network(false))),
            |chart| {
                let spec = PodSpec::new([container()]).host_pid(true); // finding
                deployment(chart, spec);
            },
            |chart| {
                let deployment = deployment(chart, PodSpec::new([container()]));
                deployment.patch("/spec/template/spec/hostNetwork", true); // finding
            },
        ),
        Case::new(
            &RUN_AS_NON_ROOT,
            |chart| {
                let security = PodSecurityContext::new().run_as_non_root(true);
                deployment(
                    chart,
                    PodSpec::new([container(), container().name("b")]).security_context(security),
                );
            },
            |chart| {
                let security = PodSecurityContext::new().run_as_non_root(true);
                let root = container().security_context(SecurityContext::new().run_as_non_root(false)); // finding
                deployment(chart, PodSpec::new([root]).security_context(security));
            },
            |chart| {
                let security = PodSecurityContext::new().run_as_non_root(true);
                pod(chart, PodSpec::new([container()]).security_context(security))
                    .remove("/spec/securityContext"); // finding
            },
        ),
        Case::new(
            &RESOURCE_LIMITS,
            |chart| drop(pod(chart, PodSpec::new([limited()]))),
            |chart| {
                let spec = PodSpec::new([limited()]).init_containers([container().name("first")]); // finding
                pod(chart, spec);
            },
            |chart| {
                let pod = pod(chart, PodSpec::new([limited()]));
                pod.remove("/spec/containers/0/resources/limits"); // finding
            },
        ),
        Case::new(
            &IMAGE_VERSION,
            |chart| {
                let digest = format!("ghcr.io/acme/web@sha256:{}", "0".repeat(64));
                pod(chart, PodSpec::new([container(), container().name("b").image(digest)]));
            },
            |chart| {
                let latest = container().image("localhost:5000/web"); // finding
                pod(chart, PodSpec::new([latest]));
            },
            |chart| {
                let pod = pod(chart, PodSpec::new([container()]));
                pod.patch("/spec/containers/0/image", "ghcr.io/acme/web:latest"); // finding
            },
        ),
    ]
}

fn container() -> Container {
    Container::new("web").image("ghcr.io/acme/web:1.4.2")
}

fn confined() -> Container {
    container().security_context(SecurityContext::new().allow_privilege_escalation(false))
}

fn limited() -> Container {
    container().resources(ResourceRequirements::new().limits([("memory", "256Mi")]))
}

fn pod(chart: &Chart, spec: PodSpec) -> ApiObject {
    KubePod::new(chart, "pod", KubePodProps::new().spec(spec)).api_object()
}

fn template(spec: PodSpec) -> PodTemplateSpec {
    PodTemplateSpec::new().metadata(ObjectMeta::new().labels([("app", "web")])).spec(spec)
}

fn deployment(chart: &Chart, spec: PodSpec) -> ApiObject {
    let selector = LabelSelector::new().match_labels([("app", "web")]);
    let props = KubeDeploymentProps::new(DeploymentSpec::new(selector, template(spec)));
    KubeDeployment::new(chart, "web", props).api_object()
}

fn cron_job(chart: &Chart, spec: PodSpec) -> ApiObject {
    let job = JobSpec::new(template(spec.restart_policy(RestartPolicy::Never)));
    let job = JobTemplateSpec::new().spec(job);
    KubeCronJob::new(chart, "job", KubeCronJobProps::new(CronJobSpec::new("0 3 * * *", job))).api_object()
}
