//! Pods as rules read them, wherever they stand: alone, or in what makes pods.

use ias_core::policy::{AnyResource, Field, IfUnknown};

use crate::core_v1::{Container, PodSpec};
use crate::object::split;

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
    let way: &[&str] = match split(object.type_name()).1 {
        "Pod" => &["spec"],
        "PodTemplate" => &["template", "spec"],
        "CronJob" => &["spec", "jobTemplate", "spec", "template", "spec"],
        _ => &["spec", "template", "spec"],
    };
    let first = object.property::<ias_core::Json>(way[0]);
    way[1..].iter().fold(first, |at, name| at.key(name)).cast()
}

/// All containers of a pod, also those that run first.
pub fn containers<'a>(pod: &Pod<'a>) -> Vec<ContainerOf<'a>> {
    let mut all = pod.then(PodSpec::containers).items();
    // What is absent has no items.
    all.extend(pod.then(PodSpec::init_containers).items());
    all.into_iter().map(|container| container.if_unknown(IfUnknown::Untold)).collect()
}
