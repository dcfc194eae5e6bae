//! The one default that is written although the user did not set it: the protocol of a port.
//!
//! Server-side apply takes `containerPort` (or `port`) and `protocol` together for the key of a port. One that was left
//! out is filled in by the server too late, and two ports of one number get mixed up
//! ([kubernetes#105610](https://github.com/kubernetes/kubernetes/issues/105610)).

use std::borrow::Cow;

use ias_core::{Object, Value};

use crate::object::group;

/// The properties of a new object with what [`fill`] adds, which saves a copy of nearly every object later.
pub(crate) fn filled(api_version: &str, kind: &str, properties: Object) -> Object {
    let mut body = Cow::Owned(properties);
    fill(group(api_version), kind, &mut body);
    body.into_owned()
}

/// Adds `protocol: TCP` to the ports of Services and containers that name none.
pub(crate) fn fill(group: &str, kind: &str, body: &mut Cow<'_, Object>) {
    let way: &[&str] = match (group, kind) {
        ("", "Service") => {
            if body.get("spec").is_some_and(|spec| spec.get("ports").is_some_and(lacks_protocol))
                && let Some(ports) = body.to_mut().get_mut("spec").and_then(|spec| get_mut(spec, "ports"))
            {
                complete(ports);
            }
            return;
        }
        _ => match pod_template(group, kind) {
            Some(way) => way,
            None => return,
        },
    };
    let Some(spec) = follow(body, way).and_then(|pod| pod.get("spec")) else { return };
    for list in CONTAINERS {
        let containers = spec.get(list).and_then(Value::as_list).unwrap_or_default();
        if containers.iter().any(|container| container.get("ports").is_some_and(lacks_protocol)) {
            return complete_pod(body.to_mut(), way);
        }
    }
}

/// The lists of containers of a pod.
pub(crate) const CONTAINERS: [&str; 3] = ["containers", "initContainers", "ephemeralContainers"];

/// The way to what makes pods in a kind of object: a map with `metadata` and `spec`.
pub(crate) fn pod_template(group: &str, kind: &str) -> Option<&'static [&'static str]> {
    match (group, kind) {
        ("", "Pod") => Some(&[]),
        ("", "PodTemplate") => Some(&["template"]),
        ("", "ReplicationController")
        | ("apps", "Deployment" | "StatefulSet" | "DaemonSet" | "ReplicaSet")
        | ("batch", "Job") => Some(&["spec", "template"]),
        ("batch", "CronJob") => Some(&["spec", "jobTemplate", "spec", "template"]),
        _ => None,
    }
}

/// The map at the end of a way.
pub(crate) fn follow<'a>(body: &'a Object, way: &[&str]) -> Option<&'a Object> {
    way.iter().try_fold(body, |at, key| at.get(key)?.as_object())
}

fn lacks_protocol(ports: &Value) -> bool {
    let lacks = |port: &Value| port.as_object().is_some_and(|port| port.get("protocol").is_none());
    ports.as_list().is_some_and(|ports| ports.iter().any(lacks))
}

fn complete_pod(body: &mut Object, way: &[&str]) {
    let Some((first, rest)) = way.split_first() else {
        return body.get_mut("spec").map(complete_spec).unwrap_or_default();
    };
    let pod = body.get_mut(first).and_then(|at| rest.iter().try_fold(at, |at, key| get_mut(at, key)));
    if let Some(spec) = pod.and_then(|pod| get_mut(pod, "spec")) {
        complete_spec(spec);
    }
}

fn complete_spec(spec: &mut Value) {
    for list in CONTAINERS {
        if let Some(Value::List(containers)) = get_mut(spec, list) {
            containers.iter_mut().filter_map(|container| get_mut(container, "ports")).for_each(complete);
        }
    }
}

fn complete(ports: &mut Value) {
    let Value::List(ports) = ports else { return };
    for port in ports {
        if let Value::Map(port) = port
            && port.get("protocol").is_none()
        {
            port.set("protocol", "TCP");
        }
    }
}

fn get_mut<'a>(value: &'a mut Value, key: &str) -> Option<&'a mut Value> {
    match value {
        Value::Map(map) => map.get_mut(key),
        _ => None,
    }
}
