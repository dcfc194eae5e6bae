//! The order of the objects of a chart.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Kinds in the order in which they are best created; Helm installs in the same one
/// (<https://github.com/helm/helm/blob/main/pkg/release/v1/util/kind_sorter.go>).
const KINDS: &[&str] = &[
    "PriorityClass",
    "Namespace",
    "NetworkPolicy",
    "ResourceQuota",
    "LimitRange",
    "PodDisruptionBudget",
    "ServiceAccount",
    "Secret",
    "ConfigMap",
    "StorageClass",
    "PersistentVolume",
    "PersistentVolumeClaim",
    "CustomResourceDefinition",
    "ClusterRole",
    "ClusterRoleBinding",
    "Role",
    "RoleBinding",
    "Service",
    "DaemonSet",
    "Pod",
    "ReplicationController",
    "ReplicaSet",
    "Deployment",
    "HorizontalPodAutoscaler",
    "StatefulSet",
    "Job",
    "CronJob",
    "IngressClass",
    "Ingress",
    "APIService",
    "MutatingWebhookConfiguration",
    "ValidatingWebhookConfiguration",
];

/// The rank of a kind; custom ones come last, also where one is called like one of Kubernetes.
pub(crate) fn rank(group: &str, kind: &str) -> usize {
    let custom = group.contains('.') && !group.ends_with(".k8s.io");
    KINDS.iter().position(|known| *known == kind && !custom).unwrap_or(KINDS.len())
}

/// Puts things into an order in which each comes after those it needs (`edges`: from, to), then by rank, then as they
/// come. Those of a circle, which is reported elsewhere, come last.
pub(crate) fn order(ranks: &[usize], edges: &[(usize, usize)]) -> Vec<usize> {
    if edges.is_empty() {
        let mut order: Vec<usize> = (0..ranks.len()).collect();
        order.sort_by_key(|&at| ranks[at]); // Stable.
        return order;
    }
    let mut waits = vec![0_usize; ranks.len()];
    let mut frees: Vec<Vec<usize>> = vec![Vec::new(); ranks.len()];
    for &(from, to) in edges.iter().filter(|(from, to)| from != to) {
        waits[from] += 1;
        frees[to].push(from);
    }
    let mut ready: BinaryHeap<Reverse<(usize, usize)>> = BinaryHeap::new();
    ready.extend((0..ranks.len()).filter(|&at| waits[at] == 0).map(|at| Reverse((ranks[at], at))));
    let mut order = Vec::with_capacity(ranks.len());
    while let Some(Reverse((_, at))) = ready.pop() {
        order.push(at);
        for &next in &frees[at] {
            waits[next] -= 1;
            if waits[next] == 0 {
                ready.push(Reverse((ranks[next], next)));
            }
        }
    }
    order.extend((0..ranks.len()).filter(|&at| waits[at] > 0));
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_rank_then_as_they_come() {
        assert_eq!(order(&[2, 0, 2, 1], &[]), [1, 3, 0, 2]);
        assert!(rank("", "Namespace") < rank("", "ConfigMap"));
        assert!(rank("apps", "Deployment") < rank("networking.k8s.io", "Ingress"));
        assert_eq!(rank("serving.knative.dev", "Service"), KINDS.len());
    }

    #[test]
    fn what_is_needed_comes_first() {
        assert_eq!(order(&[0, 1, 2], &[(0, 2)]), [1, 2, 0]);
        assert_eq!(order(&[0, 0, 0], &[(0, 1), (0, 1), (1, 2)]), [2, 1, 0]);
    }

    #[test]
    fn a_circle_is_no_end() {
        assert_eq!(order(&[0, 0, 0], &[(0, 1), (1, 0)]), [2, 0, 1]);
    }
}
