//! A selection for [NIST 800-53 r5](https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final).

use ias_core::policy::Pack;

use crate::policies::{data, namespaces, network, pods, rbac, workloads};

/// A selection for NIST 800-53 r5, with the numbers of the controls that each rule serves.
///
/// What the objects of a program can show. Rules with a parameter that only an organisation knows, such as
/// [mandatory labels](crate::policies::namespaces::MANDATORY_LABELS), are for its own pack.
pub fn nist_800_53_r5() -> Pack {
    Pack::new("nist-800-53-r5", env!("CARGO_PKG_VERSION"))
        .rule_for(&data::NO_SECRETS_IN_CONFIG_MAP, ["IA-5(7)", "SC-28"])
        .rule_for(&namespaces::NO_DEFAULT_NAMESPACE, ["SC-32"])
        .rule_for(&namespaces::POD_SECURITY_LEVEL, ["AC-6", "CM-7"])
        .rule_for(&network::DEFAULT_DENY, ["AC-4", "SC-7"])
        .rule_for(&network::INGRESS_TLS, ["SC-8", "SC-23"])
        .rule_for(&network::INTERNAL_LOAD_BALANCER, ["AC-4", "SC-7"])
        .rule_for(&network::NO_EXTERNAL_IPS, ["AC-4", "SC-7"])
        .rule_for(&network::NO_NODE_PORT, ["AC-4", "SC-7"])
        .rule_for(&pods::ADDED_CAPABILITIES, ["AC-6", "CM-7"])
        .rule_for(&pods::APP_ARMOR, ["AC-6", "SC-39"])
        .rule_for(&pods::DROP_CAPABILITIES, ["AC-6", "CM-7"])
        .rule_for(&pods::IMAGE_VERSION, ["CM-2"])
        .rule_for(&pods::NO_HOST_NAMESPACES, ["SC-39"])
        .rule_for(&pods::NO_HOST_PATH, ["AC-6", "SC-39"])
        .rule_for(&pods::NO_HOST_PORTS, ["SC-7"])
        .rule_for(&pods::NO_HOST_PROBES, ["AC-4", "SC-7"])
        .rule_for(&pods::NO_HOST_PROCESS, ["AC-6", "SC-39"])
        .rule_for(&pods::NO_PRIVILEGE_ESCALATION, ["AC-6"])
        .rule_for(&pods::NO_PRIVILEGED, ["AC-6"])
        .rule_for(&pods::PROC_MOUNT, ["AC-6", "SC-39"])
        .rule_for(&pods::RESOURCE_LIMITS, ["SC-5", "SC-6"])
        .rule_for(&pods::RUN_AS_NON_ROOT, ["AC-6"])
        .rule_for(&pods::RUN_AS_NON_ROOT_USER, ["AC-6"])
        .rule_for(&pods::SAFE_SYSCTLS, ["CM-7", "SC-39"])
        .rule_for(&pods::SE_LINUX, ["AC-6", "SC-39"])
        .rule_for(&pods::SECCOMP_CONFINED, ["CM-7", "SC-39"])
        .rule_for(&pods::SECCOMP_PROFILE, ["CM-7", "SC-39"])
        .rule_for(&pods::VOLUME_TYPES, ["AC-3", "CM-7"])
        .rule_for(&rbac::NO_ANONYMOUS, ["AC-3", "AC-14"])
        .rule_for(&rbac::NO_CLUSTER_ADMIN, ["AC-6"])
        .rule_for(&rbac::NO_DEFAULT_ACCOUNT, ["AC-6"])
        .rule_for(&rbac::NO_ESCALATION, ["AC-6"])
        .rule_for(&rbac::NO_MASTERS, ["AC-6"])
        .rule_for(&rbac::NO_SECRET_READING, ["AC-6", "IA-5"])
        .rule_for(&rbac::NO_TAKEOVER, ["AC-6"])
        .rule_for(&rbac::NO_WILDCARDS, ["AC-6"])
        .rule_for(&workloads::GPU_LIMITS, ["SC-6"])
        .rule_for(&workloads::GPU_TOLERATION, ["SC-6"])
        .rule_for(&workloads::IMAGE_DIGEST, ["CM-2", "SI-7"])
        .rule_for(&workloads::NO_DEFAULT_TOKEN, ["AC-6", "IA-5"])
        .rule_for(&workloads::NO_SECRET_VALUES, ["IA-5(7)", "SC-28"])
        .rule_for(&workloads::READ_ONLY_ROOT, ["CM-5", "SI-7"])
        .rule_for(&workloads::READINESS_PROBE, ["SC-5"])
        .rule_for(&workloads::REPLICAS, ["CP-10", "SC-5"])
        .rule_for(&workloads::RESOURCE_REQUESTS, ["SC-5", "SC-6"])
        .rule_for(&workloads::SECRETS_AS_FILES, ["IA-5"])
}
