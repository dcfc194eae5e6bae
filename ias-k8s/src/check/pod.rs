//! Pods, and what makes pods: containers, volumes, restart policy.

use ias_core::{Object, Value};

use super::container;
use super::context::{Context, maps};
use super::path::Path;
use crate::codes;
use crate::defaults::{CONTAINERS, follow, pod_template};
use crate::rules::{NameRule, is_label};

pub(super) fn object(check: &mut Context<'_>) {
    let (group, kind) = (check.document.group(), check.document.kind.as_ref());
    let Some(way) = pod_template(group, kind) else { return };
    let document = check.document;
    let Some(template) = follow(&document.body, way) else { return };
    let Some(pod) = template.get("spec").and_then(Value::as_object) else { return };
    let prefix = match way {
        [] => "spec",
        ["template"] => "template.spec",
        [_, _] => "spec.template.spec",
        _ => "spec.jobTemplate.spec.template.spec",
    };
    let path = Path::prefix(prefix);
    restart_policy(check, kind, pod, &path);
    check.range(pod, "terminationGracePeriodSeconds", 0..=i64::MAX, &path);
    let claims = match kind {
        "StatefulSet" => document.body.get("spec").and_then(Value::as_object),
        _ => None,
    };
    let volumes = Volumes::new(check, pod, claims, &path);
    let mut names: Vec<&str> = Vec::new();
    for list in CONTAINERS {
        let containers = path.field(list);
        for (n, container) in maps(pod, list) {
            let at = containers.item(n);
            name(check, container, &at, &mut names, "container");
            container::check(check, container, list, &volumes, &at);
        }
    }
}

/// The sources of volumes that are not deprecated.
const SOURCES: [&str; 11] = [
    "configMap",
    "csi",
    "downwardAPI",
    "emptyDir",
    "ephemeral",
    "hostPath",
    "image",
    "nfs",
    "persistentVolumeClaim",
    "projected",
    "secret",
];

/// What the containers of a pod can mount.
pub(super) struct Volumes<'a> {
    names: Vec<&'a str>,
    /// Whether all names are known: a claim's or a volume's that is filled in later may be the one.
    complete: bool,
}

impl<'a> Volumes<'a> {
    fn new(
        check: &mut Context<'_>,
        pod: &'a Object,
        claims: Option<&'a Object>,
        path: &Path<'_>,
    ) -> Volumes<'a> {
        let mut volumes = Volumes { names: Vec::new(), complete: true };
        let mut seen = Vec::new();
        let list = path.field("volumes");
        for (n, volume) in maps(pod, "volumes") {
            let at = list.item(n);
            name(check, volume, &at, &mut seen, "volume");
            volumes.add(check.text(volume, "name"));
            let given = |source: &&str| volume.get(source).is_some_and(|value| *value != Value::Null);
            if let [first, second, ..] = SOURCES.into_iter().filter(given).collect::<Vec<_>>()[..] {
                let message = format!("`{at}` has two sources, `{first}` and `{second}`");
                check.error(
                    &codes::ONE_OF_SEVERAL,
                    (volume, second),
                    message,
                    "a volume has one source: make two volumes of it",
                );
            }
        }
        for (_, claim) in claims.into_iter().flat_map(|spec| maps(spec, "volumeClaimTemplates")) {
            let meta = claim.get("metadata").and_then(Value::as_object);
            volumes.add(meta.and_then(|meta| check.text(meta, "name")));
        }
        volumes
    }

    fn add(&mut self, name: Option<&'a str>) {
        self.names.extend(name);
        self.complete &= name.is_some();
    }

    /// Whether a volume of the name is certainly missing.
    pub(super) fn lacks(&self, name: &str) -> bool {
        self.complete && !self.names.contains(&name)
    }

    pub(super) fn names(&self) -> &[&'a str] {
        &self.names
    }
}

/// The name of a container or volume: a DNS label, and none twice.
fn name<'v>(check: &mut Context<'_>, of: &'v Object, at: &Path<'_>, seen: &mut Vec<&'v str>, what: &str) {
    let Some(name) = check.text(of, "name") else { return };
    if !is_label(name) {
        let message =
            format!("a {what} cannot be called `{name}`, in `{at}`: it takes {}", NameRule::Label.words());
        let hint = NameRule::Label
            .mend(name)
            .map_or("give it such a name".to_owned(), |mended| format!("call it `{mended}`"));
        check.error(&codes::PART_NAME_NOT_ALLOWED, (of, "name"), message, hint);
    }
    if seen.contains(&name) {
        let message = format!("there is another {what} `{name}` in the pod, at `{at}`");
        check.error(&codes::DUPLICATE_PART, (of, "name"), message, "give one of the two another name");
    }
    seen.push(name);
}

fn restart_policy(check: &mut Context<'_>, kind: &str, pod: &Object, path: &Path<'_>) {
    let allowed: &[&str] = match kind {
        "Job" | "CronJob" => &["OnFailure", "Never"],
        "Deployment" | "StatefulSet" | "DaemonSet" | "ReplicaSet" | "ReplicationController" => &["Always"],
        _ => return,
    };
    // `Always` is what counts where nothing is set.
    let policy = match pod.get("restartPolicy") {
        None | Some(Value::Null) => "Always",
        Some(value) => match check.known(value) {
            Some(text) => text,
            None => return,
        },
    };
    let misspelt = !["Always", "OnFailure", "Never"].contains(&policy);
    if misspelt || allowed.contains(&policy) {
        return;
    }
    let list: Vec<String> = allowed.iter().map(|policy| format!("`{policy}`")).collect();
    let message = format!("the pods of a {kind} cannot have the restart policy `{policy}`");
    let hint = format!("set `{}` to {}", path.field("restartPolicy"), list.join(" or "));
    check.error(&codes::RESTART_POLICY_NOT_ALLOWED, (pod, "restartPolicy"), message, hint);
}
