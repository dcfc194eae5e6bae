//! What is likely to change the price.

use ias_core::diff::{Change, Impact, Step};
use serde_json::Value as Json;

/// Fields that say how many there are, or how large, by their last keys.
const SIZES: [&str; 7] =
    ["completions", "maxReplicas", "minReplicas", "parallelism", "replicas", "storage", "storageClassName"];

/// Marks what is likely to change the price: numbers of pods, what they ask for, storage, load balancers.
pub(super) fn mark(change: &mut Change, before: Option<&Json>, after: Option<&Json>) {
    for entry in &mut change.entries {
        let keys = entry.path.iter().filter_map(|step| match step {
            Step::Key(key) => Some(key.as_str()),
            Step::Item { .. } => None,
        });
        let keys: Vec<&str> = keys.collect();
        let last = keys.last().copied().unwrap_or_default();
        let in_spec =
            keys.first() == Some(&"spec") && !keys.contains(&"labels") && !keys.contains(&"annotations");
        entry.costs = in_spec
            && (SIZES.contains(&last)
                || keys.contains(&"requests")
                || (keys.as_slice() == ["spec", "type"] && change.type_name.ends_with("/Service")));
    }
    let paid = |object: Option<&Json>| {
        let text = |pointer: &str| object.and_then(|object| object.pointer(pointer)?.as_str());
        match text("/kind") {
            Some("PersistentVolumeClaim") => true,
            Some("Service") => text("/spec/type") == Some("LoadBalancer"),
            _ => false,
        }
    };
    let comes_or_goes = matches!(change.impact, Impact::WillCreate | Impact::WillDestroy);
    change.costs =
        comes_or_goes && (paid(before) || paid(after)) || change.entries.iter().any(|entry| entry.costs);
}
