//! Mistakes in objects of custom kinds: each is reported once, with its code, message, hint and line.

mod limits;
mod rules;

use std::panic::Location;
use std::path::Path;

use ias_core::{App, Diagnostic, Val, value};
use ias_crd_tests::crds::{
    certs_acme_example_v1::*, monitoring_acme_example_v1::*, networking_mesh_acme_example_v1 as mesh,
    nodes_acme_example_v1::*, odd_acme_example_v1::*,
};
use ias_crd_tests::declared::{Database, DatabaseSpec, Disk, Engine};
use ias_k8s::api::KubeType as _;
use ias_k8s::{Chart, ChartProps};

/// The problems of a chart.
fn found(fill: impl FnOnce(&Chart)) -> Vec<Diagnostic> {
    let app = App::new();
    let chart = Chart::new(&app, "web", ChartProps::new());
    fill(&chart);
    let Err(found) = app.synth() else { return Vec::new() };
    found.into_iter().collect()
}

/// As `code message | hint`.
fn line(one: &Diagnostic) -> String {
    format!("{} {} | {}", one.code.id, one.message, one.hint.as_deref().unwrap_or_default())
}

#[track_caller]
fn problems(fill: impl FnOnce(&Chart)) -> Vec<String> {
    let caller = Location::caller();
    let found = found(fill);
    assert!(found.iter().all(|one| one.places[0].file() == caller.file()), "{found:?}");
    found.iter().map(line).collect()
}

#[track_caller]
fn check(fill: impl FnOnce(&Chart), expect: &str) {
    assert_eq!(problems(fill), [expect]);
}

/// The same, at the first line below the call that is marked with `// fault`.
#[track_caller]
fn at_the_fault(expect: &str, fill: impl FnOnce(&Chart)) {
    let caller = Location::caller();
    let found = found(fill);
    assert_eq!(found.iter().map(line).collect::<Vec<_>>(), [expect]);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let source = std::fs::read_to_string(root.join(caller.file())).expect("this file");
    let marked = source.lines().zip(1..).find(|(text, at)| *at > caller.line() && text.contains("// fault"));
    assert_eq!(Some(found[0].places[0].line), marked.map(|(_, at)| at), "{found:?}");
}

fn oddity(spec: impl FnOnce(OdditySpec) -> OdditySpec) -> impl FnOnce(&Chart) {
    move |chart| {
        let required = OdditySpecRequired { enum_: OdditySpecEnum::All, loop_: 1, type_: "a", x_on: "b" };
        Oddity::new(chart, "it", OddityProps::new(spec(OdditySpec::new(required))));
    }
}

#[test]
fn good_objects_have_no_problem() {
    assert!(
        problems(oddity(|spec| spec.even(2).half(1.5).level(3).free_map([("a", value!(1))]).clone_(true)))
            .is_empty()
    );
}

#[test]
fn bounds_of_numbers_texts_lists_and_maps() {
    check(oddity(|spec| spec.even(3)), "IAS2042 `spec.even` cannot be 3 | it is a multiple of 2");
    check(oddity(|spec| spec.half(2)), "IAS2042 `spec.half` cannot be 2 | the largest is 1.5");
    check(
        oddity(|spec| spec.level(7)),
        "IAS2027 `spec.level` cannot be `7`: it takes `1`, `2`, `3` | the definition of the kind has no other",
    );
    check(
        oddity(|spec| spec.cube([[[0.0]]])),
        "IAS2042 `spec.cube[0][0][0]` cannot be 0 | it is more than 0",
    );
    check(
        oddity(|spec| spec.cube([[[1.0, 2.0, 3.0, 4.0]]])),
        "IAS2061 `spec.cube[0][0]` has 4 items | it has at most 3",
    );
    let words = [OdditySpecListOfEnums::On, OdditySpecListOfEnums::On];
    check(
        oddity(|spec| spec.list_of_enums(words)),
        "IAS2061 `on` stands twice in `spec.listOfEnums` | take item 1 away",
    );
    let certificate = |spec: CertificateSpec| {
        move |chart: &Chart| drop(Certificate::new(chart, "it", CertificateProps::new().spec(spec)))
    };
    let spec = || CertificateSpec::new(CertificateSpecIssuerRef::new("ca"), "tls");
    check(
        certificate(spec().common_name("x".repeat(65))),
        "IAS2061 `spec.commonName` has 65 characters | it has at most 64",
    );
    check(
        certificate(spec().renew_before_percentage(100)),
        "IAS2042 `spec.renewBeforePercentage` cannot be 100 | it is less than 100",
    );
    let empty = CertificateSpec::new(CertificateSpecIssuerRef::new(""), "tls");
    check(certificate(empty), "IAS2061 `spec.issuerRef.name` has 0 characters | it has at least 1");
}

#[test]
fn words_types_and_fields() {
    let wrong = Val::unchecked("my-word");
    check(
        oddity(|spec| {
            spec.match_(Val::<ias_core::List<OdditySpecMatch>>::unchecked(value!([{ "slef": "x" }])))
        }),
        "IAS2024 a Oddity has no field `spec.match[0].slef` | did you mean `self`?",
    );
    check(
        oddity(|spec| spec.bool(wrong)),
        "IAS2025 `spec.bool` is `true` or `false`, not `my-word` | write `true` or `false`",
    );
    let rule = PrometheusRuleSpecGroups::new("a")
        .rules(Val::<ias_core::List<PrometheusRuleSpecGroupsRules>>::unchecked(value!([{ "alert": "x" }])));
    check(
        |chart| {
            PrometheusRule::new(
                chart,
                "it",
                PrometheusRuleProps::new(PrometheusRuleSpec::new().groups([rule])),
            );
        },
        "IAS2026 `spec.groups[0].rules[0].expr` is missing | the definition of PrometheusRule asks for it",
    );
    check(
        |chart| {
            let resources = PrometheusSpecResources::new().requests([("memory", "64MB")]);
            Prometheus::new(chart, "it", PrometheusProps::new(PrometheusSpec::new().resources(resources)));
        },
        "IAS2011 `64MB` is no quantity, in `spec.resources.requests.memory` | write `64M`",
    );
    check(
        |chart| {
            let prometheus = Prometheus::new(chart, "it", PrometheusProps::new(PrometheusSpec::new()));
            prometheus.patch("/spec/logLevel", "warning");
        },
        "IAS2027 `spec.logLevel` cannot be `warning`: it takes the empty text, `debug`, `info`, `warn`, `error` | the definition of the kind has no other",
    );
}

#[test]
fn properties_that_do_not_stand_together() {
    let issuer =
        |spec: IssuerSpec| move |chart: &Chart| drop(Issuer::new(chart, "it", IssuerProps::new(spec)));
    let ca = || IssuerSpec::new().ca(IssuerSpecCa::new("tls"));
    assert_eq!(problems(issuer(ca())), [] as [&str; 0]);
    assert_eq!(
        problems(issuer(ca().self_signed(IssuerSpecSelfSigned::new()))),
        [
            "IAS2061 `spec` takes exactly one of `acme`, `ca`, `selfSigned`, `vault` | leave all but one out",
            "IAS2061 `spec` has 2 entries | it has at most 1",
        ]
    );
    let uri = mesh::VirtualServiceSpecHttpMatchUri::new().exact("/a").prefix("/b");
    let http =
        mesh::VirtualServiceSpecHttp::new().match_([mesh::VirtualServiceSpecHttpMatch::new().uri(uri)]);
    check(
        |chart| {
            let spec = mesh::VirtualServiceSpec::new().http([http]);
            mesh::VirtualService::new(chart, "it", mesh::VirtualServiceProps::new().spec(spec));
        },
        "IAS2061 `exact` and `prefix` of `spec.http[0].match[0].uri` exclude each other | leave one of the two out",
    );
}

#[test]
fn kinds_of_the_cluster_are_checked_too() {
    let required = NodeClassSpecRequired {
        ami_selector_terms: [] as [NodeClassSpecAmiSelectorTerms; 0],
        security_group_selector_terms: [NodeClassSpecSecurityGroupSelectorTerms::new()],
        subnet_selector_terms: [NodeClassSpecSubnetSelectorTerms::new()],
    };
    check(
        |chart| {
            NodeClass::new(chart, "it", NodeClassProps::new().spec(NodeClassSpec::new(required)));
        },
        "IAS2061 `spec.amiSelectorTerms` has 0 items | it has at least 1",
    );
}

#[test]
fn declared_kinds_are_checked_against_their_own_schema() {
    check(
        |chart| {
            let spec = DatabaseSpec::new(Engine::Postgres, [Disk::new("data", "1Gi")]).replicas(12);
            Database::new(chart, "it", spec);
        },
        "IAS2042 `spec.replicas` cannot be 12 | the largest is 9",
    );
    check(
        |chart| {
            let none: [Disk; 0] = [];
            Database::new(chart, "it", DatabaseSpec::new(Engine::Postgres, none));
        },
        "IAS2061 `spec.disks` has 0 items | it has at least 1",
    );
}
