//! The controls of the [Pod Security Standards][standards], one by one: every field that they restrict, in every kind of
//! container, with values that they allow and values that they do not.
//!
//! [standards]: https://kubernetes.io/docs/concepts/security/pod-security-standards/

use std::collections::BTreeSet;

use ias_core::policy::Pack;
use ias_core::{App, Object, Value, value};
use ias_k8s::policies::{all, packs};
use ias_k8s::{ApiObject, Chart, ChartProps};

/// A row of the tables of the standards.
struct Control {
    level: Level,
    name: &'static str,
    /// `containers` stands for the three lists of containers.
    fields: &'static [&'static str],
    allowed: Vec<Value>,
    forbidden: Vec<Value>,
}

#[derive(Clone, Copy, PartialEq)]
enum Level {
    Baseline,
    Restricted,
}

fn texts(list: &[&str]) -> Vec<Value> {
    list.iter().map(|&text| Value::from(text)).collect()
}

#[rustfmt::skip]
fn controls() -> Vec<Control> {
    use Level::{Baseline, Restricted};
    let row = |level, name, fields, allowed, forbidden| Control { level, name, fields, allowed, forbidden };
    let off = || vec![false.into()];
    let on = || vec![true.into()];
    let hosts: &[&str] = &[
        "spec.containers[*].livenessProbe.httpGet.host", "spec.containers[*].readinessProbe.httpGet.host",
        "spec.containers[*].startupProbe.httpGet.host", "spec.containers[*].livenessProbe.tcpSocket.host",
        "spec.containers[*].readinessProbe.tcpSocket.host", "spec.containers[*].startupProbe.tcpSocket.host",
        "spec.containers[*].lifecycle.postStart.httpGet.host", "spec.containers[*].lifecycle.preStop.httpGet.host",
        "spec.containers[*].lifecycle.postStart.tcpSocket.host",
        "spec.containers[*].lifecycle.preStop.tcpSocket.host",
    ];
    vec![
        row(Baseline, "HostProcess", &[
            "spec.securityContext.windowsOptions.hostProcess",
            "spec.containers[*].securityContext.windowsOptions.hostProcess",
        ], off(), on()),
        row(Baseline, "Host Namespaces", &["spec.hostNetwork", "spec.hostPID", "spec.hostIPC"], off(), on()),
        row(Baseline, "Privileged Containers", &["spec.containers[*].securityContext.privileged"], off(), on()),
        row(Baseline, "Capabilities", &["spec.containers[*].securityContext.capabilities.add"],
            // What the baseline allows and the restricted level does not is tried below.
            vec![value!([]), value!(["NET_BIND_SERVICE"])],
            ["SYS_ADMIN", "NET_RAW", "NET_ADMIN", "SYS_PTRACE", "ALL", "chown"].map(|one| value!([one])).to_vec()),
        row(Baseline, "HostPath Volumes", &["spec.volumes[*].hostPath"], vec![], vec![value!({ "path": "/" })]),
        row(Baseline, "Host Ports", &["spec.containers[*].ports[*].hostPort"], vec![0.into()], vec![80.into(), 8080.into()]),
        row(Baseline, "Host Probes / Lifecycle Hooks", hosts, texts(&[""]), texts(&["localhost", "127.0.0.1", "10.0.0.9"])),
        row(Baseline, "AppArmor", &[
            "spec.securityContext.appArmorProfile.type", "spec.containers[*].securityContext.appArmorProfile.type",
        ], texts(&["RuntimeDefault", "Localhost"]), texts(&["Unconfined"])),
        row(Baseline, "AppArmor", &["metadata.annotations.container.apparmor.security.beta.kubernetes.io/web"],
            texts(&["", "runtime/default", "localhost/web"]), texts(&["unconfined", "web"])),
        row(Baseline, "SELinux", &[
            "spec.securityContext.seLinuxOptions.type", "spec.containers[*].securityContext.seLinuxOptions.type",
        ], texts(&["", "container_t", "container_init_t", "container_kvm_t", "container_engine_t"]), texts(&["spc_t"])),
        row(Baseline, "SELinux", &[
            "spec.securityContext.seLinuxOptions.user", "spec.containers[*].securityContext.seLinuxOptions.user",
            "spec.securityContext.seLinuxOptions.role", "spec.containers[*].securityContext.seLinuxOptions.role",
        ], texts(&[""]), texts(&["system_u"])),
        row(Baseline, "/proc Mount Type", &["spec.containers[*].securityContext.procMount"],
            texts(&["Default"]), texts(&["Unmasked"])),
        row(Baseline, "Seccomp", &[
            "spec.securityContext.seccompProfile.type", "spec.containers[*].securityContext.seccompProfile.type",
        ], texts(&["RuntimeDefault", "Localhost"]), texts(&["Unconfined"])),
        row(Baseline, "Sysctls", &["spec.securityContext.sysctls[*].name"], texts(&[
            "kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.ip_unprivileged_port_start",
            "net.ipv4.tcp_syncookies", "net.ipv4.ping_group_range", "net.ipv4.ip_local_reserved_ports",
            "net.ipv4.tcp_keepalive_time", "net.ipv4.tcp_fin_timeout", "net.ipv4.tcp_keepalive_intvl",
            "net.ipv4.tcp_keepalive_probes",
        ]), texts(&["kernel.msgmax", "net.core.somaxconn", "kernel.sem"])),

        row(Restricted, "Volume Types", &[
            "spec.volumes[*].configMap", "spec.volumes[*].csi", "spec.volumes[*].downwardAPI", "spec.volumes[*].emptyDir",
            "spec.volumes[*].ephemeral", "spec.volumes[*].image", "spec.volumes[*].persistentVolumeClaim", "spec.volumes[*].projected",
            "spec.volumes[*].secret",
        ], vec![value!({})], vec![]),
        row(Restricted, "Volume Types", &[
            "spec.volumes[*].gcePersistentDisk", "spec.volumes[*].awsElasticBlockStore", "spec.volumes[*].gitRepo",
            "spec.volumes[*].nfs", "spec.volumes[*].iscsi", "spec.volumes[*].glusterfs", "spec.volumes[*].rbd",
            "spec.volumes[*].flexVolume", "spec.volumes[*].cinder", "spec.volumes[*].cephfs", "spec.volumes[*].flocker",
            "spec.volumes[*].fc", "spec.volumes[*].azureFile", "spec.volumes[*].vsphereVolume", "spec.volumes[*].quobyte",
            "spec.volumes[*].azureDisk", "spec.volumes[*].portworxVolume", "spec.volumes[*].scaleIO",
            "spec.volumes[*].storageos", "spec.volumes[*].photonPersistentDisk",
        ], vec![], vec![value!({})]),
        row(Restricted, "Privilege Escalation", &["spec.containers[*].securityContext.allowPrivilegeEscalation"],
            off(), vec![true.into(), Value::Null]),
        row(Restricted, "Running as Non-root", &[
            "spec.securityContext.runAsNonRoot", "spec.containers[*].securityContext.runAsNonRoot",
        ], on(), off()),
        row(Restricted, "Running as Non-root user", &[
            "spec.securityContext.runAsUser", "spec.containers[*].securityContext.runAsUser",
        ], vec![1.into(), 65532.into()], vec![0.into()]),
        row(Restricted, "Seccomp", &["spec.securityContext.seccompProfile"], vec![], vec![Value::Null]),
        row(Restricted, "Capabilities", &["spec.containers[*].securityContext.capabilities.drop"],
            vec![value!(["ALL"]), value!(["NET_RAW", "ALL"])], vec![Value::Null, value!([]), value!(["NET_RAW"])]),
        row(Restricted, "Capabilities", &["spec.containers[*].securityContext.capabilities.add"],
            vec![value!(["NET_BIND_SERVICE"])],
            ["AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "SETFCAP", "SETGID", "SETPCAP",
             "SETUID", "SYS_CHROOT"].map(|one| value!([one])).to_vec()),
    ]
}

const LISTS: [&str; 3] = ["containers", "initContainers", "ephemeralContainers"];

/// A pod that the restricted level allows.
fn restricted(chart: &Chart) -> ApiObject {
    let container = |name: &str| {
        value!({
            "name": name,
            "image": "ghcr.io/acme/web:1.4.2",
            "securityContext": { "allowPrivilegeEscalation": false, "capabilities": { "drop": ["ALL"] } },
        })
    };
    let spec = value!({
        "securityContext": { "runAsNonRoot": true, "seccompProfile": { "type": "RuntimeDefault" } },
        "containers": [container("web")],
        "initContainers": [container("first")],
        "ephemeralContainers": [container("look")],
    });
    ApiObject::new(chart, "pod", "v1", "Pod", value!({ "spec": spec }))
}

/// The ids of the pack's rules that find something.
fn found(pack: Pack, change: impl FnOnce(&ApiObject)) -> Vec<String> {
    let app = App::new();
    app.policies(pack);
    let chart = Chart::new(&app, "c", ChartProps::new());
    change(&restricted(&chart));
    let problems = match app.synth() {
        Ok(assembly) => assembly.warnings().clone(),
        Err(problems) => problems,
    };
    let rules = all();
    let ids = problems.iter().map(|one| one.code.id).filter(|id| rules.iter().any(|rule| rule.id() == *id));
    ids.map(str::to_owned).collect()
}

/// Sets a field of the first item of each list on the way; null takes it away.
fn set(pod: &ApiObject, field: &str, value: Value) {
    // Only the keys of annotations have dots.
    let depth = if field.starts_with("metadata.annotations") { 3 } else { usize::MAX };
    let mut parts = field.splitn(depth, '.');
    let mut pointer = String::new();
    while let Some(part) = parts.next() {
        match part.strip_suffix("[*]") {
            Some(list) if LISTS.contains(&list) => pointer.push_str(&format!("/{list}/0")),
            Some(list) => {
                // A list that the pod does not have yet.
                let item: Object = parts.map(|key| (key.to_owned().into(), value.clone())).collect();
                pod.patch(format!("{pointer}/{list}"), Value::List(vec![item.into()]));
                return;
            }
            None => pointer.push_str(&format!("/{}", part.replace('/', "~1"))),
        }
    }
    match value {
        Value::Null => pod.remove(pointer),
        value => pod.patch(pointer, value),
    };
}

fn pack_of(level: Level) -> Pack {
    match level {
        Level::Baseline => packs::pod_security_baseline(),
        Level::Restricted => packs::pod_security_restricted(),
    }
}

#[test]
fn every_field_of_every_control_is_held_to_its_values() {
    assert_eq!(found(packs::pod_security_restricted(), |_| ()), [""; 0]);
    let mut wrong = Vec::new();
    let mut tried = 0;
    for control in controls() {
        let lists: &[&str] = if control.fields[0].contains("containers[*]") { &LISTS } else { &LISTS[..1] };
        let fields = control.fields.iter().flat_map(|field| {
            let lists = if field.contains("containers[*]") { &LISTS[..] } else { &lists[..1] };
            lists.iter().map(|list| field.replace("spec.containers", &format!("spec.{list}")))
        });
        for field in fields {
            for value in &control.allowed {
                let found = found(packs::pod_security_restricted(), |pod| set(pod, &field, value.clone()));
                if !found.is_empty() {
                    wrong.push(format!("{field} may be {value:?}, and there is {found:?}"));
                }
                tried += 1;
            }
            for value in &control.forbidden {
                let found = found(pack_of(control.level), |pod| set(pod, &field, value.clone()));
                let pack = pack_of(control.level);
                let rules: Vec<_> =
                    pack.rules().filter(|rule| found.iter().any(|id| id == rule.id())).collect();
                let named =
                    rules.len() == 1 && pack.controls(rules[0]).iter().any(|one| **one == *control.name);
                if !named || found.len() != 1 {
                    let name = control.name;
                    wrong.push(format!(
                        "{field} may not be {value:?} because of {name}, and there is {found:?}"
                    ));
                }
                tried += 1;
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(tried > 250, "{tried}");
}

#[test]
fn the_packs_have_the_controls_of_their_levels_and_no_others() {
    for level in [Level::Baseline, Level::Restricted] {
        let pack = pack_of(level);
        let served: BTreeSet<String> =
            pack.rules().flat_map(|rule| pack.controls(rule)).map(ToString::to_string).collect();
        let listed: BTreeSet<String> = controls()
            .iter()
            .filter(|one| level == Level::Restricted || one.level == Level::Baseline)
            .map(|one| one.name.to_owned())
            .collect();
        assert_eq!(served, listed);
    }
}

/// What the lower level allows and the upper one does not.
#[test]
fn the_baseline_allows_the_common_capabilities() {
    let common = ["AUDIT_WRITE", "CHOWN", "MKNOD", "SETUID", "SYS_CHROOT"].map(Value::from).to_vec();
    let add = |pod: &ApiObject| {
        set(pod, "spec.containers[*].securityContext.capabilities.add", Value::List(common));
    };
    assert_eq!(found(packs::pod_security_baseline(), add), [""; 0]);
}

/// A pod on Windows needs no filter, no capabilities dropped, no escalation forbidden.
#[test]
fn the_restricted_level_knows_windows() {
    let pod = |pod: &ApiObject| {
        pod.patch("/spec/os/name", "windows").remove("/spec/securityContext/seccompProfile");
        for list in LISTS {
            pod.remove(format!("/spec/{list}/0/securityContext"));
        }
    };
    assert_eq!(found(packs::pod_security_restricted(), pod), [""; 0]);
}
