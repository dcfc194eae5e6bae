use ias_core::value;
use ias_k8s::core_v1::{
    Capabilities, Container, EmptyDirVolumeSource, NfsVolumeSource, OsName, PodOs, PodSecurityContext,
    PodSpec, ResourceRequirements, SeccompProfile, SeccompProfileType, SecurityContext, Volume,
};
use ias_k8s::policies::pods::{
    DROP_CAPABILITIES, IMAGE_VERSION, NO_PRIVILEGE_ESCALATION, RESOURCE_LIMITS, RUN_AS_NON_ROOT,
    RUN_AS_NON_ROOT_USER, SECCOMP_PROFILE, VOLUME_TYPES,
};

use crate::Case;
use crate::build::{container, cron_job, deployment, pod, spec};

pub(crate) fn cases() -> Vec<Case> {
    vec![
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
        Case::new(
            &RUN_AS_NON_ROOT_USER,
            |chart| drop(pod(chart, spec().security_context(PodSecurityContext::new().run_as_user(65532)))),
            |chart| {
                let root = container().security_context(SecurityContext::new().run_as_user(0)); // finding
                cron_job(chart, PodSpec::new([root]));
            },
            |chart| {
                let deployment = deployment(chart, spec());
                deployment.patch("/spec/template/spec/securityContext/runAsUser", 0); // finding
            },
        ),
        Case::new(
            &SECCOMP_PROFILE,
            |chart| drop(pod(chart, spec().security_context(filtered()))),
            |chart| {
                let context = PodSecurityContext::new().run_as_user(65532);
                let spec = spec().security_context(context); // finding
                deployment(chart, spec.containers([container(), container().name("b")]));
            },
            |chart| {
                let pod = pod(chart, spec().security_context(filtered()));
                pod.remove("/spec/securityContext/seccompProfile"); // finding
            },
        ),
        Case::new(
            &DROP_CAPABILITIES,
            |chart| {
                let bare = Capabilities::new().drop(["ALL"]).add(["NET_BIND_SERVICE"]);
                pod(
                    chart,
                    PodSpec::new([container().security_context(SecurityContext::new().capabilities(bare))]),
                );
                deployment(chart, spec().os(PodOs::new(OsName::Windows)));
            },
            |chart| {
                let some = Capabilities::new().drop(["NET_RAW"]); // finding
                pod(
                    chart,
                    PodSpec::new([container().security_context(SecurityContext::new().capabilities(some))]),
                );
            },
            |chart| {
                let bare = SecurityContext::new().capabilities(Capabilities::new().drop(["ALL"]));
                let pod = pod(chart, PodSpec::new([container().security_context(bare)]));
                pod.patch("/spec/containers/0/securityContext/capabilities/add", value!(["CHOWN"])); // finding
            },
        ),
        Case::new(
            &VOLUME_TYPES,
            |chart| {
                let volume = Volume::new("cache").empty_dir(EmptyDirVolumeSource::new());
                pod(chart, spec().volumes([volume, Volume::new("plain")]));
            },
            |chart| {
                let volume = Volume::new("data").nfs(NfsVolumeSource::new("10.0.0.9", "/data")); // finding
                deployment(chart, spec().volumes([volume]));
            },
            |chart| {
                let pod = pod(chart, spec().volumes([Volume::new("data")]));
                pod.patch("/spec/volumes/0/nfs", value!({ "server": "10.0.0.9", "path": "/data" })); // finding
            },
        ),
    ]
}

fn confined() -> Container {
    container().security_context(SecurityContext::new().allow_privilege_escalation(false))
}

fn limited() -> Container {
    container().resources(ResourceRequirements::new().limits([("memory", "256Mi")]))
}

fn filtered() -> PodSecurityContext {
    PodSecurityContext::new().seccomp_profile(SeccompProfile::new(SeccompProfileType::RuntimeDefault))
}
