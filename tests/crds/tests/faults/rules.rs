//! Rules in the Common Expression Language: messages, places, and what is left to the server.

use ias_core::App;
use ias_crd_tests::crds::edge_acme_example_v1::*;
use ias_crd_tests::crds::nodes_acme_example_v1::*;
use ias_crd_tests::declared::{Database, DatabaseSpec, Disk, Engine};
use ias_k8s::meta_v1::ObjectMeta;
use ias_k8s::{Chart, ChartProps};

use crate::{at_the_fault, check, problems};

fn gateway(spec: impl FnOnce(GatewaySpec) -> GatewaySpec) -> impl FnOnce(&Chart) {
    move |chart| {
        let props = GatewayProps::new(spec(GatewaySpec::new("public")));
        Gateway::new(chart, "it", props.metadata(ObjectMeta::new().name("edge")));
    }
}

#[test]
fn a_rule_has_a_message_or_none() {
    at_the_fault(
        "IAS2062 `spec.listeners` breaks a rule of its definition: tls must not be specified for protocols ['HTTP', 'TCP'] | the rule is `self.all(l, l.protocol in ['HTTP', 'TCP'] ? !has(l.tls) : true)`",
        gateway(|spec| {
            let tls = GatewaySpecListenersTls::new();
            spec.listeners([GatewaySpecListeners::new("web", 80).tls(tls)]) // fault
        }),
    );
    check(
        gateway(|spec| {
            let twice = GatewaySpecListeners::new("web", 80);
            spec.listeners([twice.clone(), twice.protocol(GatewaySpecListenersProtocol::Https)])
        }),
        "IAS2062 `spec.listeners` breaks a rule of its definition | the rule is `self.all(a, self.exists_one(b, a.port == b.port && a.name == b.name))`",
    );
}

#[test]
fn a_message_can_be_an_expression_and_a_rule_can_name_a_field() {
    at_the_fault(
        "IAS2062 `spec.limits.low` breaks a rule of its definition: low is 5, high is 3 | the rule is `!has(self.limits) || self.limits.low <= self.limits.high`",
        gateway(|spec| {
            spec.limits(
                GatewaySpecLimits::new(3, 1).low(5), // fault
            )
        }),
    );
}

#[test]
fn rules_see_defaults_and_types_as_the_server_does() {
    check(
        gateway(|spec| spec.addresses([GatewaySpecAddresses::new("Shop").type_("Hostname")])),
        "IAS2062 `spec.addresses[0]` breaks a rule of its definition: a host is made of lower-case letters, digits, hyphens and dots | the rule is `self.type == 'Hostname' ? self.value.matches('^[a-z0-9.-]+$') : true`",
    );
    check(
        gateway(|spec| spec.ratio(1)),
        "IAS2062 `spec.ratio` breaks a rule of its definition: at most a half | the rule is `self * 2.0 <= 1.0`",
    );
    check(
        gateway(|spec| spec.size("2Gi")),
        "IAS2062 `spec.size` breaks a rule of its definition: at most 1Gi | the rule is `quantity(string(self)).compareTo(quantity('1Gi')) <= 0`",
    );
    check(
        gateway(|spec| spec.timeouts(GatewaySpecTimeouts::new().request("1s").backend_request("1m"))),
        "IAS2062 `spec.timeouts` breaks a rule of its definition: backendRequest timeout cannot be longer than request timeout | the rule is `!(has(self.request) && has(self.backendRequest) && duration(self.backendRequest) > duration(self.request))`",
    );
}

#[test]
fn rules_of_the_whole_object_see_its_name() {
    check(
        |chart| {
            let props = GatewayProps::new(GatewaySpec::new("edge"));
            Gateway::new(chart, "it", props.metadata(ObjectMeta::new().name("edge")));
        },
        "IAS2062 `Gateway` breaks a rule of its definition: a gateway is not called as its class | the rule is `self.metadata.name != self.spec.className`",
    );
}

#[test]
fn a_rule_that_fails_is_broken() {
    let requirement =
        NodePoolSpecTemplateSpecRequirements::new("zone", NodePoolSpecTemplateSpecRequirementsOperator::In);
    let spec = NodePoolSpecTemplateSpec::new(
        NodePoolSpecTemplateSpecNodeClassRef::new(NodePoolSpecTemplateSpecNodeClassRefRequired {
            group: "g",
            kind: "k",
            name: "n",
        }),
        [requirement],
    );
    let found = problems(|chart| {
        NodePool::new(chart, "it", NodePoolProps::new(NodePoolSpec::new(NodePoolSpecTemplate::new(spec))));
    });
    assert_eq!(
        found,
        [
            "IAS2062 a rule of the definition fails on `spec.template.spec.requirements`: No such key: values | the rule is `self.all(x, x.operator == 'In' ? x.values.size() != 0 : true)`"
        ]
    );
}

#[test]
fn what_cannot_be_evaluated_is_a_note_once_in_a_chart() {
    let app = App::new();
    let chart = Chart::new(&app, "web", ChartProps::new());
    for id in ["a", "b"] {
        let spec = GatewaySpec::new("public").sorted(["b", "a"]);
        Gateway::new(&chart, id, GatewayProps::new(spec));
    }
    let assembly = app.synth().expect("a note is no problem");
    assert_eq!((assembly.notes().codes(), assembly.notes().len()), (vec!["IAS2063"], 1));
    let note = assembly.notes().iter().next().expect("there is one");
    assert_eq!(
        note.message,
        "a rule of the definition of Gateway was not evaluated: `self.sortBy(x, x) == self`"
    );
}

#[test]
fn rules_of_declared_kinds_are_checked_too() {
    check(
        |chart| {
            let spec = DatabaseSpec::new(Engine::MySql, [Disk::new("data", "1Gi")]).replicas(6);
            Database::new(chart, "it", spec);
        },
        "IAS2062 `spec` breaks a rule of its definition: only Postgres grows so far | the rule is `self.replicas <= 5 || self.engine == 'Postgres'`",
    );
}
