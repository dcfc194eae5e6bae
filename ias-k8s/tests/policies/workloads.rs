use ias_core::value;
use ias_k8s::autoscaling_v2::{
    CrossVersionObjectReference, HorizontalPodAutoscalerSpec, KubeHorizontalPodAutoscaler,
    KubeHorizontalPodAutoscalerProps,
};
use ias_k8s::core_v1::{
    Container, ContainerPort, EnvVar, EnvVarSource, HttpGetAction, PodSpec, Probe, ResourceRequirements,
    SecretKeySelector, SecurityContext, Toleration, TolerationOperator,
};
use ias_k8s::policies::workloads::{
    AllowedRegistries, GPU_LIMITS, GPU_TOLERATION, IMAGE_DIGEST, IMAGE_REGISTRY, NO_DEFAULT_TOKEN,
    NO_SECRET_VALUES, READ_ONLY_ROOT, READINESS_PROBE, REPLICAS, RESOURCE_REQUESTS, SECRETS_AS_FILES,
};

use crate::Case;
use crate::build::{container, cron_job, deployment, deployment_of, pod, spec};

pub(crate) fn cases() -> Vec<Case> {
    let mut all = images();
    all.extend(running());
    all.extend(resources());
    all.extend(secrets());
    all
}

fn images() -> Vec<Case> {
    let registry = Case::new(
        &IMAGE_REGISTRY,
        |chart| {
            let official = container().name("cache").image("valkey:8.1.1");
            pod(chart, PodSpec::new([container(), official]));
        },
        |chart| {
            let other = container().image("ghcr.io/acme-fake/web:1.4.2"); // finding
            deployment(chart, PodSpec::new([container().name("b"), other]));
        },
        |chart| {
            let pod = pod(chart, spec());
            pod.patch("/spec/containers/0/image", "acme/web:1.4.2"); // finding
        },
    );
    vec![
        registry.with(|pack| pack.parameter(AllowedRegistries::new(["ghcr.io/acme", "docker.io/library/"]))),
        Case::new(
            &IMAGE_DIGEST,
            |chart| drop(pod(chart, PodSpec::new([container().image(digest())]))),
            |chart| {
                let tag = container().image("ghcr.io/acme/web:1.4.2"); // finding
                cron_job(chart, PodSpec::new([tag]));
            },
            |chart| {
                let pod = pod(chart, PodSpec::new([container().image(digest())]));
                pod.patch("/spec/containers/0/image", "ghcr.io/acme/web:1.4.2"); // finding
            },
        ),
    ]
}

fn running() -> Vec<Case> {
    vec![
        Case::new(
            &READINESS_PROBE,
            |chart| {
                deployment(chart, PodSpec::new([serving(), container().name("worker")]));
                pod(chart, PodSpec::new([container().ports([ContainerPort::new(8080)])]));
            },
            |chart| {
                let spec = PodSpec::new([container().ports([ContainerPort::new(8080)])]); // finding
                deployment(chart, spec);
            },
            |chart| {
                let deployment = deployment(chart, PodSpec::new([serving()]));
                deployment.remove("/spec/template/spec/containers/0/readinessProbe"); // finding
            },
        ),
        Case::new(
            &REPLICAS,
            |chart| {
                let web = deployment(chart, spec());
                let target =
                    CrossVersionObjectReference::new("Deployment", web.name()).api_version("apps/v1");
                let scaler = HorizontalPodAutoscalerSpec::new(target, 9).min_replicas(2);
                KubeHorizontalPodAutoscaler::new(
                    chart,
                    "scaler",
                    KubeHorizontalPodAutoscalerProps::new(scaler),
                );
            },
            |chart| {
                deployment_of(
                    chart,
                    |deployment| deployment.replicas(1), // finding
                    spec(),
                );
            },
            |chart| {
                let deployment = deployment_of(chart, |deployment| deployment.replicas(3), spec());
                deployment.patch("/spec/replicas", 1); // finding
            },
        ),
        Case::new(
            &READ_ONLY_ROOT,
            |chart| drop(pod(chart, PodSpec::new([read_only()]))),
            |chart| {
                let open = SecurityContext::new().read_only_root_filesystem(false); // finding
                deployment(chart, PodSpec::new([container().security_context(open)]));
            },
            |chart| {
                let pod = pod(chart, PodSpec::new([read_only()]));
                pod.remove("/spec/containers/0/securityContext"); // finding
            },
        ),
        Case::new(
            &NO_DEFAULT_TOKEN,
            |chart| {
                pod(chart, spec().automount_service_account_token(false));
                deployment(chart, spec().service_account_name("operator"));
            },
            |chart| {
                let spec = spec().automount_service_account_token(true); // finding
                deployment(chart, spec.service_account_name("default"));
            },
            |chart| {
                let pod = pod(chart, spec().automount_service_account_token(false));
                pod.remove("/spec/automountServiceAccountToken"); // finding
            },
        ),
    ]
}

fn resources() -> Vec<Case> {
    vec![
        Case::new(
            &RESOURCE_REQUESTS,
            |chart| {
                let needs =
                    ResourceRequirements::new().requests([("cpu", "250m")]).limits([("memory", "256Mi")]);
                pod(chart, PodSpec::new([container().resources(needs)]));
            },
            |chart| {
                let needs = ResourceRequirements::new().requests([("cpu", "250m")]); // finding
                deployment(chart, PodSpec::new([container().resources(needs)]));
            },
            |chart| {
                let needs = ResourceRequirements::new().limits([("cpu", "1"), ("memory", "256Mi")]);
                let pod = pod(chart, PodSpec::new([container().resources(needs)]));
                pod.remove("/spec/containers/0/resources"); // finding
            },
        ),
        Case::new(
            &GPU_LIMITS,
            |chart| {
                let gpu = ResourceRequirements::new().limits([("nvidia.com/gpu", "1")]);
                let both = gpu.clone().requests([("nvidia.com/gpu", "1")]);
                pod(chart, PodSpec::new([container().resources(gpu), container().name("b").resources(both)]));
            },
            |chart| {
                let gpu = ResourceRequirements::new().requests([("nvidia.com/gpu", "1")]); // finding
                deployment(chart, PodSpec::new([container().resources(gpu)]));
            },
            |chart| {
                let pod = pod(chart, spec());
                let gpu = value!({ "requests": { "nvidia.com/gpu": "1" } });
                pod.patch("/spec/containers/0/resources", gpu); // finding
            },
        ),
        Case::new(
            &GPU_TOLERATION,
            |chart| {
                let toleration = Toleration::new().key("nvidia.com/gpu").operator(TolerationOperator::Exists);
                pod(chart, PodSpec::new([training()]).tolerations([toleration]));
                deployment(chart, spec());
            },
            |chart| {
                let other = Toleration::new().key("acme.com/spot").operator(TolerationOperator::Exists);
                let spec = PodSpec::new([training()]).tolerations([other]); // finding
                deployment(chart, spec);
            },
            |chart| {
                let toleration = Toleration::new().key("nvidia.com/gpu").operator(TolerationOperator::Exists);
                let pod = pod(chart, PodSpec::new([training()]).tolerations([toleration]));
                pod.remove("/spec/tolerations"); // finding
            },
        ),
    ]
}

fn secrets() -> Vec<Case> {
    vec![
        Case::new(
            &NO_SECRET_VALUES,
            |chart| {
                let plain = EnvVar::new("SECRET_NAME").value("database");
                pod(chart, PodSpec::new([container().env([plain, from_secret()])]));
            },
            |chart| {
                let token = EnvVar::new("API_TOKEN").value("hunter2"); // finding
                cron_job(chart, PodSpec::new([container().env([token])]));
            },
            |chart| {
                let variable = EnvVar::new("dbPassword").value("");
                let pod = pod(chart, PodSpec::new([container().env([variable])]));
                pod.patch("/spec/containers/0/env/0/value", "hunter2"); // finding
            },
        ),
        Case::new(
            &SECRETS_AS_FILES,
            |chart| {
                pod(chart, PodSpec::new([container().env([EnvVar::new("LEVEL").value("info")])]));
            },
            |chart| {
                let from = SecretKeySelector::new("password").name("database");
                let from = EnvVarSource::new().secret_key_ref(from); // finding
                deployment(
                    chart,
                    PodSpec::new([container().env([EnvVar::new("DB_PASSWORD").value_from(from)])]),
                );
            },
            |chart| {
                let pod = pod(chart, spec());
                let from = value!([{ "secretRef": { "name": "database" } }]);
                pod.patch("/spec/containers/0/envFrom", from); // finding
            },
        ),
    ]
}

fn digest() -> String {
    format!("ghcr.io/acme/web:1.4.2@sha256:{}", "0".repeat(64))
}

fn serving() -> Container {
    let probe = Probe::new().http_get(HttpGetAction::new(8080).path("/ready"));
    container().name("serving").ports([ContainerPort::new(8080)]).readiness_probe(probe)
}

fn read_only() -> Container {
    container().security_context(SecurityContext::new().read_only_root_filesystem(true))
}

fn training() -> Container {
    container().resources(ResourceRequirements::new().limits([("nvidia.com/gpu", "1")]))
}

fn from_secret() -> EnvVar {
    let from = EnvVarSource::new().secret_key_ref(SecretKeySelector::new("password").name("database"));
    EnvVar::new("DB_PASSWORD").value_from(from)
}
