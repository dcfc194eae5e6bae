//! Objects of other crates' types.
#![cfg(feature = "k8s-openapi")]

mod support;

use std::collections::BTreeMap;

use ias_k8s::{ApiObject, ChartProps};
use k8s_openapi::api::apps::v1::{Deployment, DeploymentSpec};
use k8s_openapi::api::core::v1::{Container, PodSpec, PodTemplateSpec};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::{LabelSelector, ObjectMeta};
use serde::Serialize;
use support::{problems, text, web};

fn labels() -> BTreeMap<String, String> {
    BTreeMap::from([("app".to_owned(), "web".to_owned())])
}

#[test]
fn only_what_is_set_is_written() {
    let container = Container { name: "web".into(), image: Some("nginx:1.27".into()), ..Default::default() };
    let pod = PodSpec { containers: vec![container], ..Default::default() };
    let meta = ObjectMeta { labels: Some(labels()), ..Default::default() };
    let template = PodTemplateSpec { metadata: Some(meta), spec: Some(pod) };
    let selector = LabelSelector { match_labels: Some(labels()), ..Default::default() };
    let spec = DeploymentSpec { replicas: Some(2), selector, template, ..Default::default() };
    let metadata = ObjectMeta { name: Some("web".into()), ..Default::default() };
    let (app, chart) = web(ChartProps::new());
    ApiObject::from_k8s(&chart, "web", Deployment { metadata, spec, status: None });
    let expect = "\
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - image: nginx:1.27
          name: web
";
    assert_eq!(text(&app, "web"), expect);
}

#[test]
fn what_a_default_made_up_is_reported() {
    let (app, chart) = web(ChartProps::new());
    ApiObject::from_k8s(&chart, "web", Deployment::default());
    let found = problems(&app);
    assert_eq!(found[0].code.id, "IAS2008");
    assert!(found[0].places[0].to_string().contains("tests/foreign.rs"), "{:?}", found[0].places);
}

/// As `kube-derive` makes them: a struct that serializes with version and kind.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Certificate {
    api_version: &'static str,
    kind: &'static str,
    spec: CertificateSpec,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CertificateSpec {
    secret_name: String,
    duration: Option<String>,
}

#[test]
fn custom_resources_tell_their_kind() {
    let spec = CertificateSpec { secret_name: "tls".into(), duration: None };
    let (app, chart) = web(ChartProps::new());
    let certificate = Certificate { api_version: "cert-manager.io/v1", kind: "Certificate", spec };
    let object = ApiObject::from_serialize(&chart, "tls", certificate);
    assert_eq!(
        (object.api_version().as_str(), object.kind().as_str()),
        ("cert-manager.io/v1", "Certificate")
    );
    assert!(text(&app, "web").ends_with("spec:\n  secretName: tls\n"));
}

#[test]
fn what_cannot_be_serialized_is_reported_once() {
    let (app, chart) = web(ChartProps::new());
    let odd: BTreeMap<Vec<u8>, u8> = BTreeMap::from([(vec![1], 1)]);
    ApiObject::from_serialize(&chart, "odd", odd);
    let found = problems(&app);
    assert!(found[0].message.contains("cannot be serialized"), "{found:?}");
}
