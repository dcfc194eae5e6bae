//! An object of every generated kind, written as a user would write it.

use ias_core::{App, value};
use ias_k8s::api::KubeType as _;
use ias_k8s::crd::CustomResourceDefinition;
use ias_k8s::meta_v1::ObjectMeta;
use ias_k8s::{Chart, ChartProps};

use crate::crds::{
    certs_acme_example_v1 as certs, delivery_acme_example_v1alpha1 as delivery, edge_acme_example_v1 as edge,
    extensions_mesh_acme_example_v1alpha1 as extensions, monitoring_acme_example_v1 as monitoring,
    networking_mesh_acme_example_v1 as mesh, networking_mesh_acme_example_v1alpha3 as mesh_v1alpha3,
    networking_mesh_acme_example_v1beta1 as mesh_v1beta1, nodes_acme_example_v1 as nodes,
    odd_acme_example_v1 as odd, odd_acme_example_v1alpha9 as odd_v1alpha9,
    odd_acme_example_v1alpha10 as odd_v1alpha10, vault_cloud_acme_example_v1beta2 as vault,
};

use crate::declared::{Access, Database, DatabaseSpec, Disk, Engine, Inner, Mount};

/// An app with one chart, `custom`, that has them all.
pub fn app() -> App {
    let app = App::new();
    let chart = Chart::new(&app, "custom", ChartProps::new().namespace("shop").label("team", "orders"));
    certificates(&chart);
    applications(&chart);
    prometheus(&chart);
    services(&chart);
    pools(&chart);
    gateways(&chart);
    keys(&chart);
    oddities(&chart);
    databases(&chart);
    app
}

fn certificates(chart: &Chart) {
    use certs::*;

    let account = IssuerSpecAcmePrivateKeySecretRef::new("acme-account");
    // One type under many names: what a solver is made of fits the issuer of a namespace and that of the cluster.
    let solvers = [
        ClusterIssuerSpecAcmeSolvers::new()
            .selector(IssuerSpecAcmeSolversSelector::new().dns_zones(["acme.example"]))
            .dns01(
                IssuerSpecAcmeSolversDns01::new()
                    .cname_strategy(IssuerSpecAcmeSolversDns01CnameStrategy::Follow)
                    .route53(IssuerSpecAcmeSolversDns01Route53::new().region("eu-west-1")),
            ),
        IssuerSpecAcmeSolvers::new().dns01(
            IssuerSpecAcmeSolversDns01::new().webhook(
                IssuerSpecAcmeSolversDns01Webhook::new("acme.example", "own")
                    .config(value!({ "zone": ["a", 1] })),
            ),
        ),
    ];
    let acme = IssuerSpecAcme::new(account, "https://acme.example/directory").solvers(solvers);
    let issuer = ClusterIssuer::new(chart, "letters", ClusterIssuerProps::new(IssuerSpec::new().acme(acme)));
    let own = IssuerSpec::new().self_signed(IssuerSpecSelfSigned::new());
    Issuer::new(chart, "own", IssuerProps::new(own));

    let spec =
        CertificateSpec::new(CertificateSpecIssuerRef::new(issuer.name()).kind("ClusterIssuer"), "tls")
            .dns_names(["shop.acme.example"])
            .usages([CertificateSpecUsages::DigitalSignature, CertificateSpecUsages::ServerAuth])
            .private_key(
                CertificateSpecPrivateKey::new()
                    .algorithm(CertificateSpecPrivateKeyAlgorithm::Ecdsa)
                    .size(256),
            )
            .renew_before_percentage(20)
            .secret_template(CertificateSpecSecretTemplate::new().labels([("app", "shop")]));
    Certificate::new(chart, "tls", CertificateProps::new().spec(spec));
}

fn applications(chart: &Chart) {
    use delivery::*;

    let source = ApplicationSpecSource::new("https://git.acme.example/shop")
        .path("deploy")
        .helm(ApplicationSpecSourceHelm::new().values_object(value!({ "replicas": 2, "on": true })));
    let destination =
        ApplicationSpecDestination::new().namespace("shop").server("https://kubernetes.default.svc");
    let spec = ApplicationSpec::new(destination, "shop").source(source).sync_policy(
        ApplicationSpecSyncPolicy::new()
            .automated(ApplicationSpecSyncPolicyAutomated::new().prune(true))
            .retry(ApplicationOperationRetry::new().limit(3)),
    );
    Application::new(chart, "shop", ApplicationProps::new(spec.clone()));

    let template =
        ApplicationSetSpecTemplate::new(ApplicationSetSpecTemplateMetadata::new().name("{{name}}"), spec);
    let list = ApplicationSetSpecGeneratorsList::new()
        .elements([value!({ "name": "eu" }), value!({ "name": "us" })]);
    let spec = ApplicationSetSpec::new([ApplicationSetSpecGenerators::new().list(list)], template);
    ApplicationSet::new(chart, "shops", ApplicationSetProps::new(spec));
    Plugin::new(chart, "free", PluginProps::new().spec(value!({ "anything": { "goes": [1, 2.5, null] } })));
}

fn prometheus(chart: &Chart) {
    use monitoring::*;

    let container = PrometheusSpecContainers::new("proxy")
        .ports([PrometheusSpecContainersPorts::new(8080).protocol("TCP")])
        .resources(PrometheusSpecResources::new().requests([("memory", "64Mi")]).limits([("cpu", 2)]));
    let alertmanager = PrometheusSpecAlertingAlertmanagers::new("main", "web").timeout("30s");
    let spec = PrometheusSpec::new()
        .replicas(2)
        .log_level(PrometheusSpecLogLevel::Warn)
        .scrape_protocols([PrometheusSpecScrapeProtocols::PrometheusText0_0_4])
        .containers([container])
        .alerting(PrometheusSpecAlerting::new([alertmanager]))
        .retention_size("10GiB")
        .resources(PrometheusSpecResources::new().requests([("memory", "400Mi")]));
    Prometheus::new(chart, "main", PrometheusProps::new(spec));

    let rule =
        PrometheusRuleSpecGroupsRules::new("up == 0").alert("Down").for_("5m").labels([("severity", "page")]);
    let group = PrometheusRuleSpecGroups::new("up").rules([rule]);
    PrometheusRule::new(chart, "up", PrometheusRuleProps::new(PrometheusRuleSpec::new().groups([group])));
}

fn services(chart: &Chart) {
    let route = |weight: i64| {
        let destination = mesh::VirtualServiceSpecHttpMirror::new("orders").subset("v1");
        mesh::VirtualServiceSpecHttpRoute::new(destination).weight(weight)
    };
    let matches = mesh::VirtualServiceSpecHttpMatch::new()
        .uri(mesh::VirtualServiceSpecHttpMatchUri::new().prefix("/orders"))
        .headers([("x-test", mesh::VirtualServiceSpecHttpMatchHeaders::new().exact("yes"))]);
    let http =
        mesh::VirtualServiceSpecHttp::new().match_([matches]).route([route(90), route(10)]).timeout("2s");
    let spec = mesh::VirtualServiceSpec::new().hosts(["orders"]).http([http]);
    mesh::VirtualService::new(chart, "orders", mesh::VirtualServiceProps::new().spec(spec));
    let old = mesh_v1beta1::VirtualServiceSpec::new().hosts(["old"]);
    mesh_v1beta1::VirtualService::new(chart, "old", mesh_v1beta1::VirtualServiceProps::new().spec(old));
    let older = mesh_v1alpha3::VirtualServiceSpec::new().hosts(["older"]);
    mesh_v1alpha3::VirtualService::new(chart, "older", mesh_v1alpha3::VirtualServiceProps::new().spec(older));

    let spec = extensions::WasmPluginSpec::new("oci://registry.acme.example/plugin:1")
        .phase(extensions::WasmPluginSpecPhase::Authn)
        .match_([
            extensions::WasmPluginSpecMatch::new().ports([extensions::WasmPluginSpecMatchPorts::new(8080)])
        ])
        .plugin_config(value!({ "depth": { "any": 1 } }));
    extensions::WasmPlugin::new(chart, "plugin", extensions::WasmPluginProps::new().spec(spec));
}

fn pools(chart: &Chart) {
    use nodes::*;

    let reference = NodePoolSpecTemplateSpecNodeClassRefRequired {
        group: "nodes.acme.example",
        kind: "NodeClass",
        name: "default",
    };
    let requirement =
        NodePoolSpecTemplateSpecRequirements::new("arch", NodePoolSpecTemplateSpecRequirementsOperator::In);
    let template = NodePoolSpecTemplateSpec::new(
        NodePoolSpecTemplateSpecNodeClassRef::new(reference),
        [requirement.values(["arm64"])],
    );
    let budget = NodePoolSpecDisruptionBudgets::new().schedule("@daily").duration("10m").nodes("0");
    let spec = NodePoolSpec::new(NodePoolSpecTemplate::new(template))
        .limits([("cpu", "1000")])
        .disruption(NodePoolSpecDisruption::new("1m").budgets([budget]))
        .weight(10);
    NodePool::new(chart, "default", NodePoolProps::new(spec));

    let required = NodeClassSpecRequired {
        ami_selector_terms: [NodeClassSpecAmiSelectorTerms::new().alias("al2023@latest")],
        security_group_selector_terms: [
            NodeClassSpecSecurityGroupSelectorTerms::new().tags([("team", "shop")])
        ],
        subnet_selector_terms: [NodeClassSpecSubnetSelectorTerms::new().id("subnet-0a1b")],
    };
    NodeClass::new(chart, "class", NodeClassProps::new().spec(NodeClassSpec::new(required).role("node")));
}

fn gateways(chart: &Chart) {
    use edge::*;

    let tls = GatewaySpecListenersTls::new().mode(GatewaySpecListenersTlsMode::Terminate);
    let secure = GatewaySpecListeners::new("web", 443).protocol(GatewaySpecListenersProtocol::Https).tls(tls);
    let spec = GatewaySpec::new("public")
        .addresses([
            GatewaySpecAddresses::new("10.0.0.1").type_("IPAddress"),
            GatewaySpecAddresses::new("shop.acme.example").type_("Hostname"),
        ])
        .listeners([GatewaySpecListeners::new("web", 80).hostname("shop.acme.example"), secure])
        .limits(GatewaySpecLimits::new(5, 1))
        .timeouts(GatewaySpecTimeouts::new().request("10s").backend_request("2s"))
        .backend(GatewaySpecBackend::new().url("https://acme.example"))
        .ratio(0.5)
        .size("512Mi")
        .surge("25%")
        .not_before("2026-01-31T12:00:00Z")
        .ranges(["10.0.0.0/16"])
        .serial(7)
        .floor(12)
        .zone("eu-west")
        .template(value!({ "apiVersion": "v1", "kind": "Service", "spec": {} }));
    let props = GatewayProps::new(spec).metadata(ObjectMeta::new().name("edge"));
    Gateway::new(chart, "edge", props);
}

fn keys(chart: &Chart) {
    let key = vault::KeySpecForProvider::new().key_type("RSA").key_size(2048.0).key_opts(["sign"]);
    let spec = vault::KeySpec::new(key)
        .deletion_policy(vault::KeySpecDeletionPolicy::Orphan)
        .management_policies([vault::KeySpecManagementPolicies::All])
        .write_connection_secret_to_ref(vault::KeySpecWriteConnectionSecretToRef::new("key", "shop"));
    let props = vault::KubeKeyProps::new(spec).metadata(ObjectMeta::new().name("orders-key"));
    vault::KubeKey::new(chart, "key", props);
}

fn oddities(chart: &Chart) {
    use odd::*;

    let required =
        OdditySpecRequired { enum_: OdditySpecEnum::GreaterEquals, loop_: 3, type_: "cold", x_on: "x" };
    let spec = OdditySpec::new(required)
        .ref_("a")
        .minus("b")
        .dotted_name("c")
        .symbol_symbol("d")
        .quote_and_slash("e")
        .foo_bar("f")
        .foo_bar2("g")
        .foo_bar3("h")
        .cube([[[1.5, 2.0]]])
        .deep_map([("a", [("b", OdditySpecDeepMap::new().x(1))])])
        .embedded(value!({ "apiVersion": "v1", "kind": "Secret", "metadata": { "name": "x" } }))
        .empty(OdditySpecEmpty::new())
        .even(4)
        .free_map([("a", value!([1]))])
        .int_or_string("50%")
        .level(2)
        .list_of_enums([OdditySpecListOfEnums::On])
        .match_([OdditySpecMatch::new().self_("s").super_("t")])
        .required(OdditySpecRequired2::new(OdditySpecRequired2Required { a: "1", b: "2", c: "3" }))
        .time("2026-01-02T03:04:05Z")
        .uuid("123e4567-e89b-12d3-a456-426614174000");
    Oddity::new(chart, "odd", OddityProps::new(spec));
    let word = MapSpecString::new().option(MapSpecStringOption::None);
    KubeMap::new(chart, "map", KubeMapProps::new().spec(MapSpec::new().string(word)));
    let old = odd_v1alpha9::MapSpec::new().string("x");
    odd_v1alpha9::KubeMap::new(chart, "map-9", odd_v1alpha9::KubeMapProps::new().spec(old));
    odd_v1alpha10::KubeMap::new(chart, "map-10", odd_v1alpha10::KubeMapProps::new());
}

fn databases(chart: &Chart) {
    CustomResourceDefinition::of::<Database>(chart, "databases");
    let inner = Inner::new(1_u32).more(Box::new(Inner::new(2_u32)));
    let spec =
        DatabaseSpec::new(Engine::MySql, [Disk::new("data", "10Gi").mounts([Mount("/data".to_owned())])])
            .replicas(3)
            .labels([("team", "orders")])
            .access(Access::Window { from: 1, until: Some(5) })
            .port("http")
            .inner(inner);
    Database::new(chart, "database", spec);
    let small = DatabaseSpec::new(Engine::Postgres, [Disk::new("data", "1Gi")]).access(Access::Nobody);
    Database::new(chart, "small", small);
}
