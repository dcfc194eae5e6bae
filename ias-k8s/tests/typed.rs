//! Typed objects.
#![cfg(feature = "all")]

mod support;

use ias_core::{App, Construct, Node, Size, Value, key, value};
use ias_k8s::api::{IntOrString, KubeType, Quantity};
use ias_k8s::apps_v1::*;
use ias_k8s::autoscaling_v2::*;
use ias_k8s::core_v1::*;
use ias_k8s::meta_v1::*;
use ias_k8s::networking_v1::*;
use ias_k8s::policy_v1::*;
use ias_k8s::{ApiObject, Chart, ChartProps};
use support::{documents, problems, text, web};

fn deployment(scope: &dyn Construct, id: &str) -> KubeDeployment {
    let labels = [("app", "web")];
    let resources = ResourceRequirements::new().requests([("cpu", "100m"), ("memory", "64Mi")]);
    let probe = Probe::new().http_get(HttpGetAction::new(8080).path("/healthz"));
    let container = Container::new("web")
        .image("nginx:1.27")
        .ports([ContainerPort::new(8080)])
        .resources(resources)
        .liveness_probe(probe)
        .env([EnvVar::new("A").value("yes"), EnvVar::new("B").value("1e3")]);
    let template =
        PodTemplateSpec::new().metadata(ObjectMeta::new().labels(labels)).spec(PodSpec::new([container]));
    let spec = DeploymentSpec::new(LabelSelector::new().match_labels(labels), template).replicas(2);
    KubeDeployment::new(scope, id, KubeDeploymentProps::new(spec).metadata(ObjectMeta::new().name("web")))
}

#[test]
fn a_deployment_is_written_in_the_order_of_the_program() {
    let (app, chart) = web(ChartProps::new());
    deployment(&chart, "web");
    let expect = "\
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: nginx:1.27
          ports:
            - containerPort: 8080
              protocol: TCP
          resources:
            requests:
              cpu: 100m
              memory: 64Mi
          livenessProbe:
            httpGet:
              port: 8080
              path: /healthz
          env:
            - name: A
              value: \"yes\"
            - name: B
              value: \"1e3\"
  replicas: 2
";
    assert_eq!(text(&app, "web"), expect);
}

#[test]
fn properties_are_read_and_changed_through_keys() {
    let (app, chart) = web(ChartProps::new());
    let web = deployment(&chart, "web");
    let replicas = || key(KubeDeploymentProps::spec).then(DeploymentSpec::replicas);
    assert_eq!(web.get(replicas()).and_then(|it| it.known()), Some(2));
    app.node().add_aspect(move |node: &Node| {
        if let Some(element) = node.element().filter(|element| element.type_name == KubeDeployment::TYPE) {
            assert!(!element.properties.is_empty());
            KubeDeployment::from_node(node.clone())
                .set(key(KubeDeploymentProps::spec).then(DeploymentSpec::replicas), 5);
        }
    });
    web.update(|props| props.metadata(ObjectMeta::new().name("other")));
    web.patch("/spec/paused", true);
    let found = documents(&app, "web");
    assert_eq!(found[0].pointer("/spec/replicas"), Some(&Value::Int(5)));
    assert_eq!(found[0].pointer("/spec/paused"), Some(&true.into()));
    assert_eq!((web.name(), web.api_object().kind()), ("other".to_owned(), "Deployment".to_owned()));
    assert_eq!(web.get(replicas()).and_then(|it| it.known()), Some(5));
    web.unset(KubeDeploymentProps::metadata);
    assert!(web.name().starts_with("web-c8"));
    assert_eq!(app.find::<KubeDeployment>().len(), 1);
    assert!(ApiObject::at(&web).is_some() && ApiObject::at(&chart).is_none());
}

#[test]
fn every_kind_can_be_made() {
    let (app, chart) = web(ChartProps::new().namespace("shop"));
    KubeNamespace::new(&chart, "space", KubeNamespaceProps::new().metadata(ObjectMeta::new().name("shop")));
    KubeServiceAccount::new(
        &chart,
        "account",
        KubeServiceAccountProps::new().automount_service_account_token(false),
    );
    KubeConfigMap::new(&chart, "settings", KubeConfigMapProps::new().data([("a", "b")]));
    KubeSecret::new(&chart, "secret", KubeSecretProps::new().string_data([("a", "b")]).type_("Opaque"));
    let web = deployment(&chart, "web");
    let ports = [
        ServicePort::new(80).name("http").target_port(8080),
        ServicePort::new(443).name("tls").target_port(8443),
    ];
    let spec = ServiceSpec::new().selector([("app", "web")]).ports(ports);
    let service = KubeService::new(&chart, "service", KubeServiceProps::new().spec(spec));
    let backend = IngressBackend::new()
        .service(IngressServiceBackend::new(service.name()).port(ServiceBackendPort::new().number(80)));
    let rule =
        IngressRule::new()
            .http(HttpIngressRuleValue::new([HttpIngressPath::new(PathType::Prefix, backend).path("/")]));
    KubeIngress::new(&chart, "ingress", KubeIngressProps::new().spec(IngressSpec::new().rules([rule])));
    let target = CrossVersionObjectReference::new("Deployment", web.name()).api_version("apps/v1");
    let metric = MetricSpec::new(MetricSourceType::Resource).resource(ResourceMetricSource::new(
        "cpu",
        MetricTarget::new(MetricTargetType::Utilization).average_utilization(60),
    ));
    let spec = HorizontalPodAutoscalerSpec::new(target, 10).metrics([metric]);
    KubeHorizontalPodAutoscaler::new(&chart, "scaler", KubeHorizontalPodAutoscalerProps::new(spec));
    let spec = PodDisruptionBudgetSpec::new()
        .min_available(IntOrString::percent(50))
        .selector(LabelSelector::new().match_labels([("app", "web")]));
    KubePodDisruptionBudget::new(&chart, "budget", KubePodDisruptionBudgetProps::new().spec(spec));
    let ingress = NetworkPolicyIngressRule::new().ports([NetworkPolicyPort::new().port(8080)]);
    let spec = NetworkPolicySpec::new()
        .pod_selector(LabelSelector::new())
        .ingress([ingress])
        .policy_types([PolicyType::Ingress]);
    KubeNetworkPolicy::new(&chart, "policy", KubeNetworkPolicyProps::new().spec(spec));
    let found = documents(&app, "web");
    let kinds: Vec<_> = found.iter().filter_map(|one| one.get("kind")?.as_str()).collect();
    let expect = [
        "Namespace",
        "NetworkPolicy",
        "PodDisruptionBudget",
        "ServiceAccount",
        "Secret",
        "ConfigMap",
        "Service",
        "Deployment",
        "HorizontalPodAutoscaler",
        "Ingress",
    ];
    assert_eq!(kinds, expect);
    assert!(found[0].pointer("/metadata/namespace").is_none());
    assert!(found[1..].iter().all(|one| one.pointer("/metadata/namespace") == Some(&"shop".into())));
    assert_eq!(found[6].pointer("/spec/ports/0/targetPort"), Some(&Value::Int(8080)));
    assert_eq!(found[2].pointer("/spec/minAvailable"), Some(&"50%".into()));
}

#[test]
fn quantities_are_checked_and_made_of_sizes() {
    let amounts = |it: Size| Quantity::from_size(it);
    assert_eq!(amounts(Size::mebibytes(512)).as_str(), Some("512Mi"));
    assert_eq!(amounts(Size::mebibytes(2048)).as_str(), Some("2Gi"));
    assert_eq!(amounts(Size::bytes(1000)).as_str(), Some("1000"));
    assert_eq!(amounts(Size::bytes(0)).as_str(), Some("0"));
    assert_eq!(Quantity::milli(250).as_str(), Some("250m"));

    let (app, chart) = web(ChartProps::new());
    let limits = ResourceRequirements::new().limits([("memory", "64MB")]);
    let pod = PodSpec::new([Container::new("a").resources(limits)]);
    let template = PodTemplateSpec::new().metadata(ObjectMeta::new().labels([("a", "b")])).spec(pod);
    let spec = DeploymentSpec::new(LabelSelector::new().match_labels([("a", "b")]), template);
    KubeDeployment::new(&chart, "web", KubeDeploymentProps::new(spec));
    let found = problems(&app);
    assert_eq!((found.len(), found[0].code.id, found[0].path.as_str()), (1, "IAS2011", "web/web"));
}

#[test]
fn typed_and_untyped_give_the_same() {
    let app = App::new();
    let (a, b) =
        (Chart::new(&app, "a", ChartProps::new()), Chart::new(&app, "b", ChartProps::new().cluster("other")));
    deployment(&a, "web");
    let labels = value!({ "app": "web" });
    let container = value!({
        "name": "web", "image": "nginx:1.27", "ports": [{ "containerPort": 8080 }],
        "resources": { "requests": { "cpu": "100m", "memory": "64Mi" } },
        "livenessProbe": { "httpGet": { "port": 8080, "path": "/healthz" } },
        "env": [{ "name": "A", "value": "yes" }, { "name": "B", "value": "1e3" }],
    });
    let template =
        value!({ "metadata": { "labels": (labels.clone()) }, "spec": { "containers": [container] } });
    let spec = value!({ "selector": { "matchLabels": labels }, "template": template, "replicas": 2 });
    // The order of keys is that of the program in both.
    ApiObject::new(
        &b,
        "web",
        "apps/v1",
        "Deployment",
        value!({ "spec": spec, "metadata": { "name": "web" } }),
    );
    assert_eq!(text(&app, "a"), text(&app, "b"));
}
