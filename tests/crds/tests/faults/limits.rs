//! Everything that a schema can say of a value, broken once.

use ias_core::value;
use ias_crd_tests::crds::edge_acme_example_v1::*;
use ias_k8s::meta_v1::ObjectMeta;

use crate::{at_the_fault, check};

/// A gateway with a specification.
fn gateway(spec: impl FnOnce(GatewaySpec) -> GatewaySpec) -> impl FnOnce(&ias_k8s::Chart) {
    move |chart| {
        let props = GatewayProps::new(spec(GatewaySpec::new("public")));
        Gateway::new(chart, "it", props.metadata(ObjectMeta::new().name("edge")));
    }
}

#[test]
fn patterns_of_texts_and_names() {
    at_the_fault(
        "IAS2061 `spec.timeouts.request` cannot be `10 s`, which has another form | it has to match `^([0-9]{1,5}(h|m|s|ms)){1,4}$`",
        gateway(|spec| {
            spec.timeouts(
                GatewaySpecTimeouts::new().request("10 s"), // fault
            )
        }),
    );
    check(
        gateway(|spec| spec.listeners([GatewaySpecListeners::new("Web", 80)])),
        "IAS2061 `spec.listeners[0].name` cannot be `Web`, which has another form | it has to match `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`",
    );
    check(
        |chart| {
            let props = GatewayProps::new(GatewaySpec::new("public"));
            Gateway::new(chart, "it", props.metadata(ObjectMeta::new().name("1st-gateway")));
        },
        "IAS2061 `metadata.name` cannot be `1st-gateway`, which has another form | it has to match `^[a-z][a-z0-9-]*$`",
    );
    check(
        |chart| {
            let props = GatewayProps::new(GatewaySpec::new("public"));
            Gateway::new(chart, "it", props.metadata(ObjectMeta::new().name("a-gateway-with-a-long-name")));
        },
        "IAS2061 `metadata.name` has 26 characters | it has at most 20",
    );
    check(
        gateway(|spec| spec.surge("250%")),
        "IAS2061 `spec.surge` cannot be `250%`, which has another form | it has to match `^((100|[0-9]{1,2})%|[0-9]+)$`",
    );
}

#[test]
fn formats() {
    at_the_fault(
        "IAS2061 `spec.notBefore` cannot be `2026-01-31`, which has another form | it is a point in time such as `2026-01-31T12:00:00Z`",
        gateway(|spec| {
            spec.not_before("2026-01-31") // fault
        }),
    );
    check(
        gateway(|spec| spec.ranges(["10.0.0.0/16", "10.0.0.0"])),
        "IAS2061 `spec.ranges[1]` cannot be `10.0.0.0`, which has another form | it is a range of addresses such as `10.0.0.0/16`",
    );
    check(
        gateway(|spec| spec.listeners([GatewaySpecListeners::new("web", 80).hostname("http://shop")])),
        "IAS2061 `spec.listeners[0].hostname` cannot be `http://shop`, which has another form | it is a host such as `shop.acme.example`",
    );
    check(
        gateway(|spec| spec.serial(3_000_000_000_i64)),
        "IAS2042 `spec.serial` cannot be 3000000000 | the largest is 2147483647",
    );
}

#[test]
fn items_of_a_list_have_keys() {
    at_the_fault(
        "IAS2061 two items of `spec.listeners` have the `name` `web` and `protocol` `HTTP` | take item 1 away, or give it another `name`",
        gateway(|spec| {
            spec.listeners([
                GatewaySpecListeners::new("web", 80).protocol(GatewaySpecListenersProtocol::Http),
                GatewaySpecListeners::new("web", 8080), // fault
            ])
        }),
    );
    check(
        gateway(|spec| spec.ranges(ias_core::Val::<ias_core::List<String>>::unchecked(value!([null])))),
        "IAS2025 `spec.ranges[0]` is text, not `null` | write text",
    );
}

#[test]
fn objects_inside_are_objects() {
    check(
        gateway(|spec| spec.template(value!({ "kind": "Service" }))),
        "IAS2026 `spec.template.apiVersion` is missing | the definition of Gateway asks for it",
    );
}

#[test]
fn conditions() {
    at_the_fault(
        "IAS2061 `spec.floor` cannot be `13`: the definition rules it out | take another value",
        gateway(|spec| {
            spec.floor(13) // fault
        }),
    );
    check(
        gateway(|spec| spec.zone("us-east")),
        "IAS2061 `spec.zone` cannot be `us-east`, which has another form | it has to match `^eu-`",
    );
    check(
        gateway(|spec| spec.zone("eu-1")),
        "IAS2061 `spec.zone` cannot be `eu-1`: the definition rules it out | take another value",
    );
    check(
        gateway(|spec| spec.backend(GatewaySpecBackend::new().url("http://acme.example"))),
        "IAS2061 `spec.backend` fits none of the alternatives of its definition | mend what one of them asks for",
    );
    // The type that the server fills in is looked at, too.
    check(
        gateway(|spec| spec.addresses([GatewaySpecAddresses::new("shop.acme.example")])),
        "IAS2061 `spec.addresses[0]` fits none of the alternatives of its definition | mend what one of them asks for",
    );
}
