use ias_core::value;
use ias_k8s::api::KubeType as _;
use ias_k8s::core_v1::{
    KubeNamespace, KubeNamespaceProps, KubeService, KubeServiceProps, ServicePort, ServiceSpec, ServiceType,
};
use ias_k8s::meta_v1::{LabelSelector, ObjectMeta};
use ias_k8s::networking_v1::{
    HttpIngressPath, HttpIngressRuleValue, IngressBackend, IngressRule, IngressServiceBackend, IngressSpec,
    IngressTls, KubeIngress, KubeIngressProps, KubeNetworkPolicy, KubeNetworkPolicyProps, NetworkPolicySpec,
    PathType, PolicyType, ServiceBackendPort,
};
use ias_k8s::policies::network::{
    DEFAULT_DENY, INGRESS_TLS, INTERNAL_LOAD_BALANCER, NO_EXTERNAL_IPS, NO_NODE_PORT,
};
use ias_k8s::{ApiObject, Chart};

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            &INGRESS_TLS,
            |chart| {
                let tls = IngressTls::new().hosts(["*.example.com"]).secret_name("tls");
                ingress(chart, IngressSpec::new().tls([tls]).rules([rule("shop.example.com")]));
            },
            |chart| {
                let tls = IngressTls::new().hosts(["shop.example.com"]).secret_name("tls");
                let other = rule("admin.example.com"); // finding
                ingress(chart, IngressSpec::new().tls([tls]).rules([rule("shop.example.com"), other]));
            },
            |chart| {
                let tls = IngressTls::new().hosts(["shop.example.com"]).secret_name("tls");
                let ingress = ingress(chart, IngressSpec::new().tls([tls]).rules([rule("shop.example.com")]));
                ingress.remove("/spec/tls"); // finding
            },
        ),
        Case::new(
            &INTERNAL_LOAD_BALANCER,
            |chart| {
                let spec = balancer().load_balancer_source_ranges(["203.0.113.0/24"]);
                service(chart, KubeServiceProps::new().spec(spec));
                let internal = ("service.beta.kubernetes.io/aws-load-balancer-scheme", "internal");
                let metadata = ObjectMeta::new().annotations([internal]);
                KubeService::new(
                    chart,
                    "inside",
                    KubeServiceProps::new().spec(balancer()).metadata(metadata),
                );
            },
            |chart| {
                let spec = ServiceSpec::new().ports([ServicePort::new(443)]);
                let spec = spec.type_(ServiceType::LoadBalancer); // finding
                service(chart, KubeServiceProps::new().spec(spec.cluster_ip("10.0.0.9")));
            },
            |chart| {
                let spec = balancer().load_balancer_source_ranges(["203.0.113.0/24"]);
                let service = service(chart, KubeServiceProps::new().spec(spec));
                service.patch("/spec/loadBalancerSourceRanges", value!(["0.0.0.0/0"])); // finding
            },
        ),
        Case::new(
            &NO_NODE_PORT,
            |chart| {
                let spec = ServiceSpec::new().ports([ServicePort::new(80)]).cluster_ip("10.0.0.9");
                service(chart, KubeServiceProps::new().spec(spec));
            },
            |chart| {
                let spec = ServiceSpec::new().ports([ServicePort::new(80)]);
                let spec = spec.type_(ServiceType::NodePort); // finding
                service(chart, KubeServiceProps::new().spec(spec));
            },
            |chart| {
                let service = service(chart, KubeServiceProps::new().spec(balancer()));
                service.patch("/spec/type", "NodePort"); // finding
            },
        ),
        Case::new(
            &NO_EXTERNAL_IPS,
            |chart| drop(service(chart, KubeServiceProps::new().spec(balancer()))),
            |chart| {
                let spec = balancer().external_ips(["203.0.113.7"]); // finding
                service(chart, KubeServiceProps::new().spec(spec));
            },
            |chart| {
                let service = service(chart, KubeServiceProps::new().spec(balancer()));
                service.patch("/spec/externalIPs", value!(["203.0.113.7"])); // finding
            },
        ),
        Case::new(
            &DEFAULT_DENY,
            |chart| {
                KubeNamespace::new(chart, "ns", shop());
                let spec = NetworkPolicySpec::new().pod_selector(LabelSelector::new());
                policy(chart, spec.policy_types([PolicyType::Ingress, PolicyType::Egress]));
            },
            |chart| {
                KubeNamespace::new(chart, "ns", shop()); // finding
                let web = LabelSelector::new().match_labels([("app", "web")]);
                policy(chart, NetworkPolicySpec::new().pod_selector(web).policy_types([PolicyType::Ingress]));
            },
            |chart| {
                KubeNamespace::new(chart, "ns", shop()); // finding
                let spec = NetworkPolicySpec::new().pod_selector(LabelSelector::new());
                let policy = policy(chart, spec.policy_types([PolicyType::Ingress]));
                policy.patch("/spec/ingress", value!([{}]));
            },
        ),
    ]
}

fn ingress(chart: &Chart, spec: IngressSpec) -> ApiObject {
    KubeIngress::new(chart, "web", KubeIngressProps::new().spec(spec)).api_object()
}

#[track_caller]
fn rule(host: &'static str) -> IngressRule {
    let port = ServiceBackendPort::new().number(80);
    let backend = IngressBackend::new().service(IngressServiceBackend::new("web").port(port));
    let path = HttpIngressPath::new(PathType::Prefix, backend).path("/");
    IngressRule::new().http(HttpIngressRuleValue::new([path])).host(host)
}

fn balancer() -> ServiceSpec {
    ServiceSpec::new().type_(ServiceType::LoadBalancer).ports([ServicePort::new(443)])
}

fn service(chart: &Chart, props: KubeServiceProps) -> ApiObject {
    KubeService::new(chart, "web", props).api_object()
}

fn shop() -> KubeNamespaceProps {
    KubeNamespaceProps::new().metadata(ObjectMeta::new().name("shop"))
}

fn policy(chart: &Chart, spec: NetworkPolicySpec) -> ApiObject {
    KubeNetworkPolicy::new(chart, "policy", KubeNetworkPolicyProps::new().spec(spec)).api_object()
}
