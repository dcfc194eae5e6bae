//! A selection for [the CIS Kubernetes Benchmark 1.12](https://www.cisecurity.org/benchmark/kubernetes).

use ias_core::policy::Pack;

use crate::policies::{data, namespaces, network, pods, rbac, workloads};

/// A selection for the CIS Kubernetes Benchmark 1.12, with the numbers of the controls that each rule serves.
///
/// Policies for workloads, section 5: what else the benchmark asks for is settled where a cluster is made. The numbers are
/// those that [kube-bench](https://github.com/aquasecurity/kube-bench/tree/main/cfg/cis-1.12) lists; those of the benchmark 2.0.1 are
/// the same there, by [Prowler](https://github.com/prowler-cloud/prowler/tree/master/prowler/compliance/kubernetes). Rules with a parameter
/// that only an organisation knows, such as [allowed registries](workloads::IMAGE_REGISTRY), are for its own pack.
pub fn cis() -> Pack {
    Pack::new("cis-kubernetes-1.12", env!("CARGO_PKG_VERSION"))
        .rule_for(&data::NO_SECRETS_IN_CONFIG_MAP, ["5.4.2"])
        .rule_for(&namespaces::NO_DEFAULT_NAMESPACE, ["5.6.4"])
        .rule_for(&namespaces::POD_SECURITY_LEVEL, ["5.2.1"])
        .rule_for(&network::DEFAULT_DENY, ["5.3.2"])
        .rule_for(&pods::ADDED_CAPABILITIES, ["5.2.8"])
        .rule_for(&pods::APP_ARMOR, ["5.6.3"])
        .rule_for(&pods::DROP_CAPABILITIES, ["5.2.8", "5.2.9"])
        .rule_for(&pods::NO_HOST_NAMESPACES, ["5.2.3", "5.2.4", "5.2.5"])
        .rule_for(&pods::NO_HOST_PATH, ["5.2.11"])
        .rule_for(&pods::NO_HOST_PORTS, ["5.2.12"])
        .rule_for(&pods::NO_HOST_PROCESS, ["5.2.10"])
        .rule_for(&pods::NO_PRIVILEGE_ESCALATION, ["5.2.6"])
        .rule_for(&pods::NO_PRIVILEGED, ["5.2.2"])
        .rule_for(&pods::RUN_AS_NON_ROOT, ["5.2.7"])
        .rule_for(&pods::RUN_AS_NON_ROOT_USER, ["5.2.7"])
        .rule_for(&pods::SE_LINUX, ["5.6.3"])
        .rule_for(&pods::SECCOMP_CONFINED, ["5.6.2"])
        .rule_for(&pods::SECCOMP_PROFILE, ["5.6.2"])
        .rule_for(&rbac::NO_CLUSTER_ADMIN, ["5.1.1"])
        .rule_for(&rbac::NO_DEFAULT_ACCOUNT, ["5.1.5"])
        .rule_for(&rbac::NO_ESCALATION, ["5.1.8"])
        .rule_for(&rbac::NO_MASTERS, ["5.1.7"])
        .rule_for(&rbac::NO_SECRET_READING, ["5.1.2"])
        .rule_for(&rbac::NO_TAKEOVER, ["5.1.9", "5.1.10", "5.1.11", "5.1.12", "5.1.13"])
        .rule_for(&rbac::NO_WILDCARDS, ["5.1.3"])
        .rule_for(&workloads::NO_DEFAULT_TOKEN, ["5.1.5", "5.1.6"])
        .rule_for(&workloads::NO_SECRET_VALUES, ["5.4.2"])
        .rule_for(&workloads::READ_ONLY_ROOT, ["5.6.3"])
        .rule_for(&workloads::SECRETS_AS_FILES, ["5.4.1"])
}
