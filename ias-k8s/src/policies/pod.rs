//! Pods as rules read them, wherever they stand: alone, or in what makes pods.

use ias_core::policy::{AnyResource, Field, IfUnknown};
use ias_core::{Json, Map, key};

use crate::core_v1::{Container, PodOs, PodSpec, SecurityContext};
use crate::defaults::pod_template;
use crate::object::{group, split};

/// The kinds that have pods in them.
pub const WORKLOADS: &[&str] = &[
    "v1/Pod",
    "v1/PodTemplate",
    "v1/ReplicationController",
    "apps/v1/DaemonSet",
    "apps/v1/Deployment",
    "apps/v1/ReplicaSet",
    "apps/v1/StatefulSet",
    "batch/v1/CronJob",
    "batch/v1/Job",
];

/// The specification of a pod.
pub type Pod<'a> = Field<'a, PodSpec>;

/// A container of a pod.
pub type ContainerOf<'a> = Field<'a, Container>;

/// The pod of an object of one of the [`WORKLOADS`].
pub fn pod<'a>(object: &AnyResource<'a>) -> Pod<'a> {
    of_template(object, "spec").cast()
}

/// The annotations that the pods of an object of one of the [`WORKLOADS`] get.
pub fn pod_annotations<'a>(object: &AnyResource<'a>) -> Field<'a, Map<String>> {
    of_template(object, "metadata").key("annotations").cast()
}

fn of_template<'a>(object: &AnyResource<'a>, part: &str) -> Field<'a, Json> {
    let (version, kind) = split(object.type_name());
    match pod_template(group(version), kind).unwrap_or_default() {
        [] => object.property(part),
        [first, way @ ..] => {
            way.iter().fold(object.property::<Json>(first), |at, name| at.key(name)).key(part)
        }
    }
}

/// All containers of a pod, also those that run first and those that were added to look inside.
pub fn containers<'a>(pod: &Pod<'a>) -> Vec<ContainerOf<'a>> {
    let mut all = pod.then(PodSpec::containers).items();
    // What is absent has no items.
    all.extend(pod.then(PodSpec::init_containers).items());
    // They have the fields of a container, and one more.
    all.extend(pod.then(PodSpec::ephemeral_containers).items().iter().map(Field::cast));
    all.into_iter().map(|container| container.if_unknown(IfUnknown::Untold)).collect()
}

/// The security context of a pod and those of its containers; for what is named alike in both.
pub fn security_contexts<'a>(pod: &Pod<'a>) -> Vec<Field<'a, SecurityContext>> {
    let mut all = vec![pod.then(PodSpec::security_context).cast()];
    all.extend(containers(pod).iter().map(|container| container.then(Container::security_context)));
    all
}

/// Whether the pod says that it runs on Windows, which has no capabilities, system call filters or setuid programs.
pub fn is_windows(pod: &Pod<'_>) -> bool {
    pod.then(key(PodSpec::os).then(PodOs::name)).json().as_str() == Some("windows")
}
