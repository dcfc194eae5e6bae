//! What changing a field does: the API server refuses to change some, so that the object has to be made anew.

use ias_core::diff::{Effect, Entry, Step};
use serde_json::Value as Json;

use crate::amount;
use crate::facts::{When, immutables};

/// Fields of a pod that can be changed while it is there, by their last keys.
///
/// Source: [pod updates](https://kubernetes.io/docs/concepts/workloads/pods/#pod-update-and-replacement).
const OF_POD: [&str; 5] =
    ["activeDeadlineSeconds", "image", "schedulingGates", "terminationGracePeriodSeconds", "tolerations"];

/// What an entry of an object does.
pub(super) fn effect(group: &str, kind: &str, entry: &Entry, before: &Json) -> Effect {
    let keys: Vec<&str> = entry
        .path
        .iter()
        .filter_map(|step| match step {
            Step::Key(key) => Some(key.as_str()),
            Step::Item { .. } => None,
        })
        .collect();
    let marked = before.get("immutable") == Some(&Json::Bool(true));
    let refused = immutables(group, kind).any(|fact| {
        let counts = match fact.when {
            When::Always => true,
            When::OnceSet => entry.before.is_some() && entry.after.is_some(),
            When::MarkedImmutable => marked,
        };
        counts && touches(&keys, fact.path, &[entry.before.as_ref(), entry.after.as_ref()])
    });
    let special = match (group, kind) {
        ("", "Pod") => keys.first() == Some(&"spec") && !keys.iter().any(|key| OF_POD.contains(key)),
        ("", "PersistentVolumeClaim") => shrinks(&keys, entry),
        // https://kubernetes.io/docs/concepts/workloads/controllers/job/#elastic-indexed-jobs
        ("batch", "Job") => keys == ["spec", "completions"] && !is_indexed(before),
        _ => false,
    };
    if refused || special { Effect::Replaces } else { Effect::InPlace }
}

/// Whether the change of a value is one of what a fact is about: at it, inside it, or around it if one of the two values has
/// something there.
fn touches(keys: &[&str], fact: &str, values: &[Option<&Json>]) -> bool {
    let mut parts = fact.split('.');
    for key in keys {
        match parts.next() {
            None => return true,
            Some(part) if part == *key => {}
            Some(_) => return false,
        }
    }
    let rest: Vec<&str> = parts.collect();
    let has = |value: &&Json| rest.iter().try_fold(*value, |value, key| value.get(key)).is_some();
    values.iter().flatten().any(has)
}

fn is_indexed(job: &Json) -> bool {
    job.pointer("/spec/completionMode").and_then(Json::as_str) == Some("Indexed")
}

/// A claim can grow, and not shrink.
fn shrinks(keys: &[&str], entry: &Entry) -> bool {
    let amount = |value: &Option<Json>| amount::of(value.as_ref()?.as_str()?);
    keys == ["spec", "resources", "requests", "storage"]
        && matches!((amount(&entry.before), amount(&entry.after)), (Some(old), Some(new)) if new < old)
}
