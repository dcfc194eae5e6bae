//! What loses its data.

use ias_core::diff::{Impact, Loss};
use serde_json::Value as Json;

/// What happens to an object that is no longer in the manifests: annotations of the tools that deploy may keep it.
///
/// Source: [Helm](https://helm.sh/docs/howto/charts_tips_and_tricks/#tell-helm-not-to-uninstall-a-resource),
/// [Argo CD](https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#no-prune-resources),
/// [Flux](https://fluxcd.io/flux/components/kustomize/kustomizations/#prune).
pub(super) fn on_delete(object: &Json) -> Impact {
    let annotation = |name: &str| object.get("metadata")?.get("annotations")?.get(name)?.as_str();
    let has = |name: &str, word: &str| {
        annotation(name).is_some_and(|text| text.split(',').any(|one| one.trim() == word))
    };
    let kept = has("helm.sh/resource-policy", "keep")
        || has("argocd.argoproj.io/sync-options", "Prune=false")
        || has("kustomize.toolkit.fluxcd.io/prune", "disabled");
    if kept { Impact::WillOrphan } else { Impact::WillDestroy }
}

/// Whether data go with an object.
///
/// A claim takes its volume along unless the volume's class retains it, which is not known here. A StatefulSet leaves its
/// claims behind unless it says otherwise. A namespace and a definition take all objects in them along.
pub(super) fn holds_data(group: &str, kind: &str, object: &Json) -> bool {
    let text = |pointer: &str| object.pointer(pointer).and_then(Json::as_str);
    match (group, kind) {
        ("", "Namespace" | "PersistentVolumeClaim")
        | ("apiextensions.k8s.io", "CustomResourceDefinition") => true,
        ("", "PersistentVolume") => text("/spec/persistentVolumeReclaimPolicy") == Some("Delete"),
        ("apps", "StatefulSet") => {
            text("/spec/persistentVolumeClaimRetentionPolicy/whenDeleted") == Some("Delete")
        }
        _ => false,
    }
}

pub(super) fn of(loss: Loss, group: &str, kind: &str, before: &Json) -> Option<Loss> {
    (holds_data(group, kind, before) && on_delete(before) == Impact::WillDestroy).then_some(loss)
}
