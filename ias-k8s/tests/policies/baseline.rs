//! What the level "baseline" of the Pod Security Standards asks for.

use ias_core::value;
use ias_k8s::core_v1::{
    AppArmorProfile, AppArmorProfileType, Capabilities, ContainerPort, EmptyDirVolumeSource,
    HostPathVolumeSource, HttpGetAction, PodSecurityContext, PodSpec, Probe, ProcMountType, SeLinuxOptions,
    SeccompProfile, SeccompProfileType, SecurityContext, Sysctl, TcpSocketAction, Volume,
    WindowsSecurityContextOptions,
};
use ias_k8s::policies::pods::{
    ADDED_CAPABILITIES, APP_ARMOR, NO_HOST_NAMESPACES, NO_HOST_PATH, NO_HOST_PORTS, NO_HOST_PROBES,
    NO_HOST_PROCESS, NO_PRIVILEGED, PROC_MOUNT, SAFE_SYSCTLS, SE_LINUX, SECCOMP_CONFINED,
};

use crate::Case;
use crate::build::{container, cron_job, deployment, pod, spec};

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
            &NO_HOST_PROCESS,
            |chart| drop(pod(chart, spec())),
            |chart| {
                let options = WindowsSecurityContextOptions::new().host_process(true); // finding
                deployment(
                    chart,
                    spec().security_context(PodSecurityContext::new().windows_options(options)),
                );
            },
            |chart| {
                pod(chart, spec())
                    .patch("/spec/containers/0/securityContext/windowsOptions/hostProcess", true); // finding
            },
        ),
        Case::new(
            &ADDED_CAPABILITIES,
            |chart| {
                let common = Capabilities::new().add(["CHOWN", "NET_BIND_SERVICE"]);
                let context = SecurityContext::new().capabilities(common);
                pod(chart, PodSpec::new([container().security_context(context)]));
            },
            |chart| {
                let more = Capabilities::new().add(["CHOWN", "SYS_ADMIN"]); // finding
                let context = SecurityContext::new().capabilities(more);
                deployment(
                    chart,
                    spec().init_containers([container().name("first").security_context(context)]),
                );
            },
            |chart| {
                let pod = pod(chart, spec());
                pod.patch("/spec/containers/0/securityContext/capabilities/add", value!(["NET_RAW"])); // finding
            },
        ),
        Case::new(
            &NO_HOST_PATH,
            |chart| {
                let volume = Volume::new("cache").empty_dir(EmptyDirVolumeSource::new());
                pod(chart, spec().volumes([volume]));
            },
            |chart| {
                let volume = Volume::new("logs").host_path(HostPathVolumeSource::new("/var/log")); // finding
                cron_job(chart, spec().volumes([volume]));
            },
            |chart| {
                let pod = pod(chart, spec().volumes([Volume::new("logs")]));
                pod.patch("/spec/volumes/0/hostPath", value!({ "path": "/var/log" })); // finding
            },
        ),
        Case::new(
            &NO_HOST_PORTS,
            |chart| {
                pod(chart, PodSpec::new([container().ports([ContainerPort::new(8080).host_port(0)])]));
            },
            |chart| {
                let port = ContainerPort::new(8080).host_port(8080); // finding
                deployment(chart, PodSpec::new([container().ports([port])]));
            },
            |chart| {
                let pod = pod(chart, PodSpec::new([container().ports([ContainerPort::new(8080)])]));
                pod.patch("/spec/containers/0/ports/0/hostPort", 8080); // finding
            },
        ),
        Case::new(
            &NO_HOST_PROBES,
            |chart| {
                let probe = Probe::new().http_get(HttpGetAction::new(8080).path("/healthz"));
                pod(chart, PodSpec::new([container().liveness_probe(probe)]));
            },
            |chart| {
                let get = HttpGetAction::new(80).host("169.254.169.254"); // finding
                deployment(chart, PodSpec::new([container().readiness_probe(Probe::new().http_get(get))]));
            },
            |chart| {
                let probe = Probe::new().tcp_socket(TcpSocketAction::new(8080));
                let pod = pod(chart, PodSpec::new([container().startup_probe(probe)]));
                pod.patch("/spec/containers/0/startupProbe/tcpSocket/host", "10.0.0.9"); // finding
            },
        ),
        Case::new(
            &APP_ARMOR,
            |chart| {
                let profile = AppArmorProfile::new(AppArmorProfileType::RuntimeDefault);
                pod(chart, spec().security_context(PodSecurityContext::new().app_armor_profile(profile)));
            },
            |chart| {
                let profile = AppArmorProfile::new(AppArmorProfileType::Unconfined); // finding
                let context = SecurityContext::new().app_armor_profile(profile);
                deployment(chart, PodSpec::new([container().security_context(context)]));
            },
            |chart| {
                let deployment = deployment(chart, spec());
                let pointer =
                    "/spec/template/metadata/annotations/container.apparmor.security.beta.kubernetes.io~1web";
                deployment.patch(pointer, "unconfined"); // finding
            },
        ),
        Case::new(
            &SE_LINUX,
            |chart| {
                let options = SeLinuxOptions::new().type_("container_t").level("s0:c123,c456");
                pod(chart, spec().security_context(PodSecurityContext::new().se_linux_options(options)));
            },
            |chart| {
                let options = SeLinuxOptions::new().type_("spc_t"); // finding
                deployment(
                    chart,
                    spec().security_context(PodSecurityContext::new().se_linux_options(options)),
                );
            },
            |chart| {
                let pod = pod(chart, spec());
                pod.patch("/spec/containers/0/securityContext/seLinuxOptions/role", "sysadm_r"); // finding
            },
        ),
        Case::new(
            &PROC_MOUNT,
            |chart| {
                let context = SecurityContext::new().proc_mount(ProcMountType::Default);
                pod(chart, PodSpec::new([container().security_context(context)]));
            },
            |chart| {
                let context = SecurityContext::new().proc_mount(ProcMountType::Unmasked); // finding
                let container = container().security_context(context);
                deployment(chart, PodSpec::new([container]).host_users(false));
            },
            |chart| {
                let pod = pod(chart, spec());
                pod.patch("/spec/containers/0/securityContext/procMount", "Unmasked"); // finding
            },
        ),
        Case::new(
            &SECCOMP_CONFINED,
            |chart| {
                let profile =
                    SeccompProfile::new(SeccompProfileType::Localhost).localhost_profile("web.json");
                pod(chart, spec().security_context(PodSecurityContext::new().seccomp_profile(profile)));
            },
            |chart| {
                let profile = SeccompProfile::new(SeccompProfileType::Unconfined); // finding
                let context = SecurityContext::new().seccomp_profile(profile);
                deployment(chart, PodSpec::new([container().security_context(context)]));
            },
            |chart| {
                let pod = pod(chart, spec());
                pod.patch("/spec/securityContext/seccompProfile/type", "Unconfined"); // finding
            },
        ),
        Case::new(
            &SAFE_SYSCTLS,
            |chart| {
                let safe = Sysctl::new("net.ipv4.tcp_keepalive_time", "600");
                pod(chart, spec().security_context(PodSecurityContext::new().sysctls([safe])));
            },
            |chart| {
                let unsafe_one = Sysctl::new("kernel.msgmax", "65536"); // finding
                deployment(chart, spec().security_context(PodSecurityContext::new().sysctls([unsafe_one])));
            },
            |chart| {
                let sysctl = value!([{ "name": "net.core.somaxconn", "value": "1024" }]);
                pod(chart, spec()).patch("/spec/securityContext/sysctls", sysctl); // finding
            },
        ),
    ]
}
