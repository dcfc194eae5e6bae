pub(crate) const CLUSTER_SCOPED: &[(&str, &str)] = &[("", "Namespace"), ("", "Node"), ("rbac.authorization.k8s.io", "ClusterRole")];
