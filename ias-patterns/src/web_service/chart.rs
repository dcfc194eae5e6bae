//! A web service on Kubernetes.

use std::collections::BTreeMap;

use ias_core::{Construct, Node, Props, Val};
use ias_k8s::api::{IntOrString, Quantity};
use ias_k8s::apps_v1::{
    DeploymentSpec, DeploymentStrategy, DeploymentStrategyType, KubeDeployment, KubeDeploymentProps,
    RollingUpdateDeployment,
};
use ias_k8s::autoscaling_v2::{
    CrossVersionObjectReference, HorizontalPodAutoscalerSpec, KubeHorizontalPodAutoscaler,
    KubeHorizontalPodAutoscalerProps, MetricSourceType, MetricSpec, MetricTarget, MetricTargetType,
    ResourceMetricSource,
};
use ias_k8s::core_v1::{
    Capabilities, Container, ContainerPort, EnvVar, HttpGetAction, KubeNamespace, KubeNamespaceProps,
    KubeService, KubeServiceAccount, KubeServiceAccountProps, KubeServiceProps, PodSecurityContext, PodSpec,
    PodTemplateSpec, Probe, Protocol, ResourceRequirements, SeccompProfile, SeccompProfileType,
    SecurityContext, ServicePort, ServiceSpec, TopologySpreadConstraint, TopologySpreadConstraintRequired,
    UnsatisfiableConstraintAction,
};
use ias_k8s::meta_v1::{LabelSelector, ObjectMeta};
use ias_k8s::networking_v1::{
    HttpIngressPath, HttpIngressRuleValue, IngressBackend, IngressRule, IngressServiceBackend, IngressSpec,
    IngressTls, KubeIngress, KubeIngressProps, KubeNetworkPolicy, KubeNetworkPolicyProps,
    NetworkPolicyEgressRule, NetworkPolicyIngressRule, NetworkPolicyPeer, NetworkPolicyPort,
    NetworkPolicySpec, PathType, PolicyType, ServiceBackendPort,
};
use ias_k8s::policy_v1::{KubePodDisruptionBudget, KubePodDisruptionBudgetProps, PodDisruptionBudgetSpec};
use ias_k8s::{Chart, ChartProps};

use super::WebService;

/// A [`WebService`] as a chart: deployment, service, ingress, autoscaler, disruption budget, network policy.
///
/// Pods keep the profile [restricted](https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted),
/// which the namespace enforces. Only the ingress controller reaches them; they reach the name service, HTTPS, and the
/// ports that [`WebServiceChartProps::egress_port`] names.
#[derive(Clone, Debug, Construct)]
pub struct WebServiceChart {
    #[construct(delegate)]
    chart: Chart,
    deployment: KubeDeployment,
    service: KubeService,
}

/// How a [`WebServiceChart`] is made.
#[derive(Clone, Debug, Props)]
pub struct WebServiceChartProps {
    /// What runs.
    pub service: WebService,
    /// The host name under which the ingress answers.
    pub host: String,
    /// The name of its objects; the id of the construct if absent.
    pub name: Option<String>,
    /// The namespace, which is made too; the name if absent.
    pub namespace: Option<String>,
    /// The class of the ingress controller.
    #[props(default = "nginx")]
    pub ingress_class: String,
    /// The namespace in which the ingress controller runs.
    #[props(default = "ingress-nginx")]
    pub ingress_namespace: String,
    /// The secret with the certificate for the host; the name with `-tls` if absent.
    pub tls_secret: Option<String>,
    /// Ports besides 443 to which pods may connect.
    #[props(default, each = egress_port)]
    pub egress_ports: Vec<u16>,
    /// Environment variables of this chart only, after those of the service; values may come from a stack.
    #[props(default, each = variable)]
    pub environment: BTreeMap<String, Val<String>>,
}

/// The label that every cluster sets on its namespaces.
const NAMESPACE_NAME: &str = "kubernetes.io/metadata.name";
const PORT_NAME: &str = "http";
/// Any user but root. The number names nobody in particular; images that need another one run as it by their own manifest.
const USER: i64 = 65_532;

impl WebServiceChart {
    /// Defines the chart.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: WebServiceChartProps) -> WebServiceChart {
        let cost = &props.service.cost;
        let name = props.name.clone().unwrap_or_else(|| id.to_owned());
        let namespace = props.namespace.clone().unwrap_or_else(|| name.clone());
        let chart = ChartProps::new()
            .namespace(&namespace)
            .label("app.kubernetes.io/name", &name)
            .label("app.kubernetes.io/managed-by", "ias")
            .label("team", cost.team())
            .label("cost-centre", cost.cost_centre())
            .label("environment", props.service.env.name());
        scope.node().define(id, |node| {
            let chart = Chart::on(&node, chart);
            super::stack::check(&node, &props.service);
            Parts { node, name, namespace, props }.build(chart)
        })
    }

    /// The chart, as other constructs see it.
    pub fn chart(&self) -> &Chart {
        &self.chart
    }

    /// The deployment.
    pub fn deployment(&self) -> &KubeDeployment {
        &self.deployment
    }

    /// The service.
    pub fn service(&self) -> &KubeService {
        &self.service
    }
}

/// What the parts are made from.
struct Parts {
    node: Node,
    name: String,
    namespace: String,
    props: WebServiceChartProps,
}

impl Parts {
    fn build(&self, chart: Chart) -> WebServiceChart {
        self.namespace();
        let account = KubeServiceAccount::new(
            &self.node,
            "ServiceAccount",
            KubeServiceAccountProps::new().metadata(self.meta()).automount_service_account_token(false),
        );
        let deployment = self.deployment(&account);
        let service = self.service();
        self.ingress();
        self.autoscaler();
        self.disruption_budget();
        self.network_policy();
        WebServiceChart { chart, deployment, service }
    }

    fn meta(&self) -> ObjectMeta {
        ObjectMeta::new().name(&self.name)
    }

    /// What tells the pods from others.
    fn labels(&self) -> [(&'static str, &str); 1] {
        [("app.kubernetes.io/name", &self.name)]
    }

    fn selector(&self) -> LabelSelector {
        LabelSelector::new().match_labels(self.labels())
    }

    fn namespace(&self) {
        // The profile is enforced by the cluster, whatever else is deployed to the namespace.
        let labels = ["enforce", "warn", "audit"]
            .map(|mode| (format!("pod-security.kubernetes.io/{mode}"), "restricted"));
        let meta = ObjectMeta::new().name(&self.namespace).labels(labels);
        KubeNamespace::new(&self.node, "Namespace", KubeNamespaceProps::new().metadata(meta));
    }

    fn deployment(&self, account: &KubeServiceAccount) -> KubeDeployment {
        use ias_k8s::api::KubeType as _;
        let spread = TopologySpreadConstraint::new(TopologySpreadConstraintRequired {
            max_skew: 1,
            topology_key: "topology.kubernetes.io/zone",
            when_unsatisfiable: UnsatisfiableConstraintAction::ScheduleAnyway,
        });
        let pod = PodSpec::new([self.container()])
            .service_account_name(account.name())
            .automount_service_account_token(false)
            .security_context(
                PodSecurityContext::new()
                    .run_as_non_root(true)
                    .run_as_user(USER)
                    .run_as_group(USER)
                    .seccomp_profile(SeccompProfile::new(SeccompProfileType::RuntimeDefault)),
            )
            .topology_spread_constraints([spread.label_selector(self.selector())]);
        let template = PodTemplateSpec::new().metadata(ObjectMeta::new().labels(self.labels())).spec(pod);
        // A new pod is ready before an old one goes.
        let rolling = RollingUpdateDeployment::new().max_surge(1).max_unavailable(0);
        let strategy =
            DeploymentStrategy::new().type_(DeploymentStrategyType::RollingUpdate).rolling_update(rolling);
        let spec =
            DeploymentSpec::new(self.selector(), template).strategy(strategy).revision_history_limit(5);
        KubeDeployment::new(&self.node, "Deployment", KubeDeploymentProps::new(spec).metadata(self.meta()))
    }

    fn container(&self) -> Container {
        let service = &self.props.service;
        let probe = || Probe::new().http_get(HttpGetAction::new(PORT_NAME).path(&service.health_path));
        let cpu = Quantity::milli(service.cpu * 1000 / 1024);
        let memory = Quantity::from_size(service.memory);
        let variables = service.environment.iter().chain(&self.props.environment);
        let variables: Vec<EnvVar> = variables.map(|(name, value)| EnvVar::new(name).value(value)).collect();
        let mut container = Container::new(&self.name)
            .image(&service.image)
            .ports([ContainerPort::new(service.port).name(PORT_NAME)])
            // No limit of the processor: it would slow the pod down while others are idle.
            .resources(
                ResourceRequirements::new()
                    .requests([("cpu", cpu), ("memory", memory.clone())])
                    .limits([("memory", memory)]),
            )
            .startup_probe(probe().failure_threshold(30).period_seconds(2))
            .readiness_probe(probe().period_seconds(5))
            .liveness_probe(probe().period_seconds(10).failure_threshold(3))
            .security_context(
                SecurityContext::new()
                    .allow_privilege_escalation(false)
                    .read_only_root_filesystem(true)
                    .capabilities(Capabilities::new().drop(["ALL"])),
            );
        if !variables.is_empty() {
            container = container.env(variables);
        }
        container
    }

    fn service(&self) -> KubeService {
        let port = ServicePort::new(80).name(PORT_NAME).target_port(PORT_NAME);
        let spec = ServiceSpec::new().selector(self.labels()).ports([port]);
        KubeService::new(&self.node, "Service", KubeServiceProps::new().metadata(self.meta()).spec(spec))
    }

    fn ingress(&self) {
        let props = &self.props;
        let secret = props.tls_secret.clone().unwrap_or_else(|| format!("{}-tls", self.name));
        let backend = IngressServiceBackend::new(&self.name).port(ServiceBackendPort::new().name(PORT_NAME));
        let path = HttpIngressPath::new(PathType::Prefix, IngressBackend::new().service(backend)).path("/");
        let rule = IngressRule::new().host(&props.host).http(HttpIngressRuleValue::new([path]));
        let spec = IngressSpec::new()
            .ingress_class_name(&props.ingress_class)
            .tls([IngressTls::new().hosts([&props.host]).secret_name(secret)])
            .rules([rule]);
        KubeIngress::new(&self.node, "Ingress", KubeIngressProps::new().metadata(self.meta()).spec(spec));
    }

    fn autoscaler(&self) {
        let scaling = self.props.service.effective_scaling().possible();
        let target = CrossVersionObjectReference::new("Deployment", &self.name).api_version("apps/v1");
        let cpu = MetricTarget::new(MetricTargetType::Utilization).average_utilization(scaling.cpu_percent);
        let metric =
            MetricSpec::new(MetricSourceType::Resource).resource(ResourceMetricSource::new("cpu", cpu));
        let spec =
            HorizontalPodAutoscalerSpec::new(target, scaling.max).min_replicas(scaling.min).metrics([metric]);
        let props = KubeHorizontalPodAutoscalerProps::new(spec).metadata(self.meta());
        KubeHorizontalPodAutoscaler::new(&self.node, "Autoscaler", props);
    }

    fn disruption_budget(&self) {
        let spec = PodDisruptionBudgetSpec::new().max_unavailable(1).selector(self.selector());
        let props = KubePodDisruptionBudgetProps::new().metadata(self.meta()).spec(spec);
        KubePodDisruptionBudget::new(&self.node, "DisruptionBudget", props);
    }

    fn network_policy(&self) {
        let props = &self.props;
        let tcp = |port: u16| {
            NetworkPolicyPort::new().protocol(Protocol::Tcp).port(IntOrString::int(i64::from(port)))
        };
        let controller =
            LabelSelector::new().match_labels([(NAMESPACE_NAME, props.ingress_namespace.as_str())]);
        let ingress = NetworkPolicyIngressRule::new()
            .from([NetworkPolicyPeer::new().namespace_selector(controller)])
            .ports([tcp(props.service.port)]);
        let names = NetworkPolicyEgressRule::new()
            .to([NetworkPolicyPeer::new()
                .namespace_selector(LabelSelector::new().match_labels([(NAMESPACE_NAME, "kube-system")]))])
            .ports([NetworkPolicyPort::new().protocol(Protocol::Udp).port(53), tcp(53)]);
        let ports =
            std::iter::once(443).chain(props.egress_ports.iter().copied()).map(tcp).collect::<Vec<_>>();
        let spec = NetworkPolicySpec::new()
            .pod_selector(self.selector())
            .policy_types([PolicyType::Ingress, PolicyType::Egress])
            .ingress([ingress])
            .egress([names, NetworkPolicyEgressRule::new().ports(ports)]);
        let props = KubeNetworkPolicyProps::new().metadata(self.meta()).spec(spec);
        KubeNetworkPolicy::new(&self.node, "NetworkPolicy", props);
    }
}
