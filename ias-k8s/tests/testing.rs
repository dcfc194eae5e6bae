//! The testing kit for manifests, and what its failures say.

#![allow(clippy::unwrap_used, reason = "where it fails is what the test says")]

use std::panic::{AssertUnwindSafe, catch_unwind};

use ias_core::testing::{Capture, absent, any_value, array_with, object_like};
use ias_core::{App, key, pattern};
use ias_k8s::api::KubeType;
use ias_k8s::core_v1::{
    KubeConfigMap, KubeConfigMapProps, KubeService, KubeServiceProps, ServicePort, ServiceSpec,
};
use ias_k8s::testing::Manifests;
use ias_k8s::{Chart, ChartProps};

#[track_caller]
fn failure(assertion: impl FnOnce()) -> String {
    let payload = catch_unwind(AssertUnwindSafe(assertion)).expect_err("the assertion must fail");
    payload.downcast_ref::<String>().cloned().unwrap()
}

fn orders() -> (App, Chart) {
    let app = App::new();
    let chart =
        Chart::new(&app, "orders", ChartProps::new().namespace("shop").disable_resource_name_hashes());
    for (id, mode) in [("fast", "quick"), ("slow", "slow")] {
        KubeConfigMap::new(&chart, id, KubeConfigMapProps::new().data([("mode", mode)]));
    }
    let spec = ServiceSpec::new().selector([("app", "web")]).ports([ServicePort::new(80)]).cluster_ip("None");
    KubeService::new(&chart, "web", KubeServiceProps::new().spec(spec));
    (app, chart)
}

#[test]
fn manifests_are_asserted_by_kind() {
    let (app, chart) = orders();
    let manifests = Manifests::of(&app, "orders");
    assert_eq!(Manifests::from_chart(&chart).to_json(), manifests.to_json());
    manifests.count_is("ConfigMap", 2);
    manifests.count_is("v1/ConfigMap", 2);
    manifests.count_is("apps/v1/ConfigMap", 0);
    manifests.count_is("*", 3);
    let mode = Capture::new();
    manifests.has("ConfigMap", pattern!({ "data": { "mode": &mode }, "binaryData": absent() }));
    assert_eq!(mode.values().len(), 2);
    manifests.all("ConfigMap", pattern!({ "metadata": { "namespace": "shop", "name": any_value() } }));
    manifests.has(
        "Service",
        pattern!({ "spec": { "ports": array_with([object_like(pattern!({ "port": 80 }))]) } }),
    );
    manifests.has_no("Service", pattern!({ "spec": { "type": "LoadBalancer" } }));
    let found = manifests.find("ConfigMap", pattern!({ "data": { "mode": "slow" } }));
    assert_eq!(found[0].0, "ConfigMap/shop/orders-slow");
    assert!(manifests.masked().get("Service/shop/orders-web").is_some());
}

#[test]
fn typed_manifests_are_the_finished_ones() {
    let (app, chart) = orders();
    let service = ias_core::Construct::node(&chart).find::<KubeService>().remove(0);
    service.patch("/spec/clusterIP", "10.0.0.1");
    let address = key(KubeServiceProps::spec).then(ServiceSpec::cluster_ip);
    let manifests = Manifests::of(&app, "orders");
    let services = manifests.objects::<KubeService>();
    assert_eq!(services[0].get(address).and_then(|address| address.known()).as_deref(), Some("10.0.0.1"));
    assert_eq!(services[0].name(), "Service/shop/orders-web");
    assert!(services[0].props().is_some());
}

#[test]
fn failures_name_the_closest_object() {
    let (app, _) = orders();
    let manifests = Manifests::of(&app, "orders");
    let wanted = || pattern!({ "data": { "mode": "slow" }, "immutable": true });
    assert_eq!(
        failure(|| manifests.has("ConfigMap", wanted())),
        "none of 2 ConfigMap is as expected; the closest is ConfigMap/shop/orders-slow (1 of 2 match)\n    \
         /immutable: expected true, found nothing"
    );
    assert_eq!(
        failure(|| manifests.has("Deployment", pattern!({}))),
        "there is no Deployment; there are ConfigMap (2), Service (1)"
    );
    assert_eq!(
        failure(|| drop(Manifests::of(&app, "order"))),
        "there is no chart `order`; `orders` is near; there are: orders"
    );
    assert_eq!(
        failure(|| manifests.count_is("Service", 2)),
        "expected 2 Service, found 1: Service/shop/orders-web"
    );
}
