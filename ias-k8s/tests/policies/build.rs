//! Objects that the programs of the cases are made of.

use ias_k8s::api::KubeType as _;
use ias_k8s::apps_v1::{DeploymentSpec, KubeDeployment, KubeDeploymentProps};
use ias_k8s::batch_v1::{CronJobSpec, JobSpec, JobTemplateSpec, KubeCronJob, KubeCronJobProps};
use ias_k8s::core_v1::{Container, KubePod, KubePodProps, PodSpec, PodTemplateSpec, RestartPolicy};
use ias_k8s::meta_v1::{LabelSelector, ObjectMeta};
use ias_k8s::{ApiObject, Chart};

pub(crate) fn container() -> Container {
    Container::new("web").image("ghcr.io/acme/web:1.4.2")
}

#[track_caller]
pub(crate) fn spec() -> PodSpec {
    PodSpec::new([container()])
}

pub(crate) fn pod(chart: &Chart, spec: PodSpec) -> ApiObject {
    KubePod::new(chart, "pod", KubePodProps::new().spec(spec)).api_object()
}

fn template(spec: PodSpec) -> PodTemplateSpec {
    PodTemplateSpec::new().metadata(ObjectMeta::new().labels([("app", "web")])).spec(spec)
}

pub(crate) fn deployment(chart: &Chart, spec: PodSpec) -> ApiObject {
    deployment_of(chart, |deployment| deployment, spec)
}

pub(crate) fn deployment_of(
    chart: &Chart,
    change: fn(DeploymentSpec) -> DeploymentSpec,
    spec: PodSpec,
) -> ApiObject {
    let selector = LabelSelector::new().match_labels([("app", "web")]);
    let props = KubeDeploymentProps::new(change(DeploymentSpec::new(selector, template(spec))));
    KubeDeployment::new(chart, "web", props).api_object()
}

pub(crate) fn cron_job(chart: &Chart, spec: PodSpec) -> ApiObject {
    let job = JobSpec::new(template(spec.restart_policy(RestartPolicy::Never)));
    let job = JobTemplateSpec::new().spec(job);
    KubeCronJob::new(chart, "job", KubeCronJobProps::new(CronJobSpec::new("0 3 * * *", job))).api_object()
}
