use ias_core::value;
use ias_k8s::api::KubeType as _;
use ias_k8s::policies::rbac::{
    NO_ANONYMOUS, NO_CLUSTER_ADMIN, NO_DEFAULT_ACCOUNT, NO_ESCALATION, NO_MASTERS, NO_SECRET_READING,
    NO_TAKEOVER, NO_WILDCARDS,
};
use ias_k8s::rbac_v1::{
    KubeClusterRole, KubeClusterRoleBinding, KubeClusterRoleBindingProps, KubeClusterRoleProps, KubeRole,
    KubeRoleProps, PolicyRule, RoleKind, RoleRef, Subject, SubjectKind,
};
use ias_k8s::{ApiObject, Chart};

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    let mut all = roles();
    all.extend(bindings());
    all
}

fn roles() -> Vec<Case> {
    vec![
        Case::new(
            &NO_WILDCARDS,
            |chart| drop(role(chart, reading("pods"))),
            |chart| {
                let all = PolicyRule::new(["*"]).api_groups([""]).resources(["pods"]); // finding
                role(chart, all);
            },
            |chart| {
                let role = role(chart, reading("pods"));
                role.patch("/rules/0/resources", value!(["pods", "*"])); // finding
            },
        ),
        Case::new(
            &NO_ESCALATION,
            |chart| drop(role(chart, reading("pods"))),
            |chart| {
                let verbs = PolicyRule::new(["get", "impersonate"]); // finding
                role(chart, verbs.api_groups([""]).resources(["users"]));
            },
            |chart| {
                let role = role(chart, reading("clusterroles"));
                role.patch("/rules/0/verbs", value!(["get", "bind"])); // finding
            },
        ),
        Case::new(
            &NO_SECRET_READING,
            |chart| {
                role(chart, reading("secrets").resource_names(["web"]));
                let rule = PolicyRule::new(["create"]).api_groups([""]).resources(["secrets"]);
                KubeRole::new(chart, "maker", KubeRoleProps::new().rules([rule]));
            },
            |chart| {
                let rule = PolicyRule::new(["get", "list"]).api_groups([""]).resources(["pods", "secrets"]); // finding
                role(chart, rule);
            },
            |chart| {
                let role = role(chart, reading("secrets").resource_names(["web"]));
                let all = value!([{ "apiGroups": [""], "resources": ["secrets"], "verbs": ["get"] }]);
                role.patch("/rules", all); // finding
            },
        ),
        Case::new(
            &NO_TAKEOVER,
            |chart| drop(role(chart, reading("persistentvolumes"))),
            |chart| {
                let rule = PolicyRule::new(["create"]).api_groups([""]).resources(["serviceaccounts/token"]); // finding
                role(chart, rule);
            },
            |chart| {
                let role = role(chart, reading("nodes"));
                role.patch("/rules/0/resources", value!(["nodes", "nodes/proxy"])); // finding
            },
        ),
    ]
}

fn bindings() -> Vec<Case> {
    vec![
        Case::new(
            &NO_CLUSTER_ADMIN,
            |chart| drop(binding(chart, "view", group("team-orders"))),
            |chart| {
                let admin = RoleRef::new(RoleKind::ClusterRole, "cluster-admin"); // finding
                let props = KubeClusterRoleBindingProps::new(admin).subjects([group("team-orders")]);
                KubeClusterRoleBinding::new(chart, "binding", props);
            },
            |chart| {
                binding(chart, "view", group("team-orders")).patch("/roleRef/name", "cluster-admin"); // finding
            },
        ),
        Case::new(
            &NO_ANONYMOUS,
            |chart| drop(binding(chart, "view", group("team-orders"))),
            |chart| {
                let all = group("system:unauthenticated"); // finding
                binding(chart, "view", all);
            },
            |chart| {
                let binding = binding(chart, "view", group("team-orders"));
                binding.patch("/subjects/0/name", "system:authenticated"); // finding
            },
        ),
        Case::new(
            &NO_MASTERS,
            |chart| drop(binding(chart, "view", group("team-orders"))),
            |chart| {
                let masters = group("system:masters"); // finding
                binding(chart, "view", masters);
            },
            |chart| {
                let binding = binding(chart, "view", group("team-orders"));
                binding.patch("/subjects/0/name", "system:masters"); // finding
            },
        ),
        Case::new(
            &NO_DEFAULT_ACCOUNT,
            |chart| drop(binding(chart, "view", account("operator"))),
            |chart| {
                let shared = account("default"); // finding
                binding(chart, "view", shared);
            },
            |chart| {
                let binding = binding(chart, "view", account("operator"));
                binding.patch("/subjects/0/name", "default"); // finding
            },
        ),
    ]
}

fn role(chart: &Chart, rule: PolicyRule) -> ApiObject {
    KubeClusterRole::new(chart, "role", KubeClusterRoleProps::new().rules([rule])).api_object()
}

fn reading(resource: &'static str) -> PolicyRule {
    PolicyRule::new(["get", "list", "watch"]).api_groups([""]).resources([resource])
}

fn binding(chart: &Chart, role: &'static str, subject: Subject) -> ApiObject {
    let role = RoleRef::new(RoleKind::ClusterRole, role);
    let props = KubeClusterRoleBindingProps::new(role).subjects([subject]);
    KubeClusterRoleBinding::new(chart, "binding", props).api_object()
}

#[track_caller]
fn group(name: &'static str) -> Subject {
    Subject::new(SubjectKind::Group, name).api_group("rbac.authorization.k8s.io")
}

#[track_caller]
fn account(name: &'static str) -> Subject {
    Subject::new(SubjectKind::ServiceAccount, name).namespace("shop")
}
