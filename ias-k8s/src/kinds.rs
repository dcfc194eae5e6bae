//! What is known of Kubernetes' own kinds.

use crate::generated::kinds::CLUSTER_SCOPED;

/// Whether objects of the kind belong to the whole cluster. A kind that is not known counts as one with namespaces.
pub(crate) fn is_cluster_scoped(group: &str, kind: &str) -> bool {
    CLUSTER_SCOPED.binary_search(&(group, kind)).is_ok()
}
