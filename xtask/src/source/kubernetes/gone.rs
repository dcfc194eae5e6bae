//! Versions of APIs that were gone before the oldest schemas at hand, by hand from the
//! [migration guide](https://kubernetes.io/docs/reference/using-api/deprecation-guide/).

/// The last minor release that served them, group and version, kinds.
const GONE: &[(u32, &str, &str)] = &[
    (15, "extensions/v1beta1", "DaemonSet Deployment NetworkPolicy PodSecurityPolicy ReplicaSet"),
    (15, "apps/v1beta1", "Deployment StatefulSet"),
    (15, "apps/v1beta2", "DaemonSet Deployment ReplicaSet StatefulSet"),
    (
        21,
        "admissionregistration.k8s.io/v1beta1",
        "MutatingWebhookConfiguration ValidatingWebhookConfiguration",
    ),
    (21, "apiextensions.k8s.io/v1beta1", "CustomResourceDefinition"),
    (21, "apiregistration.k8s.io/v1beta1", "APIService"),
    (21, "authentication.k8s.io/v1beta1", "TokenReview"),
    (
        21,
        "authorization.k8s.io/v1beta1",
        "LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview",
    ),
    (21, "certificates.k8s.io/v1beta1", "CertificateSigningRequest"),
    (21, "coordination.k8s.io/v1beta1", "Lease"),
    (21, "extensions/v1beta1", "Ingress"),
    (21, "networking.k8s.io/v1beta1", "Ingress IngressClass"),
    (21, "rbac.authorization.k8s.io/v1beta1", "ClusterRole ClusterRoleBinding Role RoleBinding"),
    (21, "scheduling.k8s.io/v1beta1", "PriorityClass"),
    (21, "storage.k8s.io/v1beta1", "CSIDriver CSINode StorageClass VolumeAttachment"),
    (24, "autoscaling/v2beta1", "HorizontalPodAutoscaler"),
    (24, "batch/v1beta1", "CronJob"),
    (24, "discovery.k8s.io/v1beta1", "EndpointSlice"),
    (24, "events.k8s.io/v1beta1", "Event"),
    (24, "node.k8s.io/v1beta1", "RuntimeClass"),
    (24, "policy/v1beta1", "PodDisruptionBudget PodSecurityPolicy"),
];

/// Group and version, kind, the last minor release that served it.
pub fn before_the_schemas() -> impl Iterator<Item = (&'static str, &'static str, u32)> {
    GONE.iter().flat_map(|&(until, version, kinds)| kinds.split(' ').map(move |kind| (version, kind, until)))
}
